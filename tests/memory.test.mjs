// A page whose CMS puts widgets in and takes them out again all day must not grow: what the browser itself counts, in
// the built page, over a hundred rounds.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TAGS } from './elements.mjs';
import { serveSite } from './served-page.mjs';

/** The first rounds fill caches; they are not counted. */
const WARM_UP = 20;
const MEASURED_AT = [40, 70, 100];
/** Bytes a round may leave behind, all widgets together. Measured: none. One forgotten closure each is more than this. */
const NOISE_PER_ROUND = 256;
/** Interpreted: compiled code grows for hundreds of rounds, and would hide what is left behind. */
const FLAGS = ['--js-flags=--jitless'];

let site;

before(async () => {
  site = await serveSite(undefined, FLAGS);
});

after(() => site?.close());

/** A page with the script and nothing else, and what the browser knows of its memory. */
async function open() {
  const page = await site.browser.newPage();
  await page.goto(site.address, { waitUntil: 'networkidle0' });
  await page.evaluate(() => document.body.replaceChildren());
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  return { page, memory: () => memoryOf(devtools) };
}

async function memoryOf(devtools) {
  // What one collection frees may be the last to hold something else.
  for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const count = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return {
    usedSize,
    nodes: count('Nodes'),
    listeners: count('JSEventListeners'),
    documents: count('Documents'),
  };
}

/**
 * Each widget comes, is drawn with all that is in it, is moved and copied as a CMS does, and goes. Then the browser tells
 * what is left.
 */
const rounds = (page, count) =>
  page.evaluate(
    async (count, tags) => {
      const settled = async (root) => {
        for (const element of root.querySelectorAll('*')) {
          if (!element.shadowRoot) continue;
          while (!(await element.updateComplete));
          await settled(element.shadowRoot);
        }
      };
      for (let round = 0; round < count; round += 1) {
        for (const tag of tags) {
          const section = document.createElement('section');
          const element = document.createElement(tag);
          element.setAttribute('phase', '1');
          element.setAttribute('term', 'medvirkning');
          element.append(document.createElement('p'));
          element.firstChild.append('Reserve');
          section.append(element);
          document.body.append(section);
          await settled(section);
          section.append(element);
          section.append(element.cloneNode(true));
          await settled(section);
          section.remove();
        }
      }
    },
    count,
    TAGS,
  );

test('a page is as heavy after a hundred rounds of every widget as after forty', async (t) => {
  const { page, memory } = await open();
  const readings = [];
  await rounds(page, WARM_UP);
  for (const [index, at] of MEASURED_AT.entries()) {
    await rounds(page, at - (MEASURED_AT[index - 1] ?? WARM_UP));
    readings.push(await memory());
    t.diagnostic(`after ${at} rounds: ${JSON.stringify(readings[index])}`);
  }
  await page.close();
  const [first, ...rest] = readings;
  for (const [index, { usedSize, ...counts }] of rest.entries()) {
    const { usedSize: before, ...same } = first;
    assert.deepEqual(counts, same);
    const growth = (usedSize - before) / (MEASURED_AT[index + 1] - MEASURED_AT[0]);
    assert.ok(growth < NOISE_PER_ROUND, `${Math.round(growth)} bytes a round`);
  }
});
