// Ten thousand links on a page: the page stays its readers', and the script's work is bounded.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serveTwoOrigins, settled } from './two-origins.mjs';

const MANY = 10_000;
/** As the script has it: more than any page has use for. */
const MOST = 100;

let site;

before(async () => {
  site = await serveTwoOrigins();
  // How often the script lets the page have its turn, and how many widgets come in one: counted, not timed.
  site.putFile(
    'tell.js',
    `globalThis.turns = 0;
     globalThis.atOnce = 0;
     const post = MessagePort.prototype.postMessage;
     MessagePort.prototype.postMessage = function (...args) {
       globalThis.turns += 1;
       return post.apply(this, args);
     };
     const isWidget = (node) => node.localName === 'omr-phase';
     new MutationObserver((records) => {
       const now = records.flatMap(({ addedNodes }) => [...addedNodes]).filter(isWidget).length;
       globalThis.atOnce = Math.max(globalThis.atOnce, now);
     }).observe(document.querySelector('article'), { childList: true, subtree: true });`,
  );
});

after(() => site?.close());

const open = (html) =>
  site.open(`<article>${html}</article>`, { scripts: `<script src="/tell.js"></script>${site.script}` });

/** Counted in the page: the browser driver would take each of them out of it. */
const count = (page, selector) =>
  page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

test('of ten thousand links alone in their paragraphs, so many become widgets that nobody needs more, one at a time', async () => {
  const link = `<p><a href="${site.address('fase/5/nb')}">Fase 5</a></p>`;
  const { page, seen } = await open(link.repeat(MANY));
  await page.waitForFunction(
    (most) => document.querySelectorAll('article omr-phase').length === most,
    { timeout: 120_000 },
    MOST,
  );
  const { turns, atOnce } = await page.evaluate(() => ({
    turns: globalThis.turns,
    atOnce: globalThis.atOnce,
  }));
  assert.equal(atOnce, 1, 'the page is let in between any two widgets');
  assert.ok(turns >= MOST, `${turns} turns`);
  assert.equal(await count(page, 'article p > a'), MANY - MOST);
  assert.deepEqual(seen.errors, []);
  assert.equal(seen.console.length, 1);
  await page.close();
});

for (const [name, html] of [
  ['in one paragraph', (a) => `<p>${a.repeat(MANY)}</p>`],
  ['in a list', (a) => `<ul>${`<li>${a}</li>`.repeat(MANY)}</ul>`],
  ['parted by breaks', (a) => `<div>${`${a}<br>`.repeat(MANY)}</div>`],
  ['in each other’s markup', (a) => `<p>${'<b>'.repeat(50)}${a.repeat(MANY)}</p>`],
]) {
  test(`ten thousand links ${name} stay links, and what comes after them is a widget`, async () => {
    const { page, seen } = await open(
      `${html(`<a href="${site.address('fase/5/nb')}">x</a> `)}<p>${site.address('fase/1/nb')}</p>`,
    );
    await page.waitForFunction(() => document.querySelectorAll('article omr-phase').length === 1);
    assert.equal(await count(page, 'article a'), MANY);
    assert.deepEqual(seen.errors, []);
    await page.close();
  });
}

test('where widgets go, there is room for others', async () => {
  const link = `<p><a href="${site.address('fase/5/nb')}">Fase 5</a></p>`;
  const { page } = await open(link.repeat(MOST));
  await page.waitForFunction(
    (most) => document.querySelectorAll('article omr-phase').length === most,
    {},
    MOST,
  );
  await page.evaluate((html) => (document.querySelector('article').innerHTML = html), link);
  await page.waitForFunction(() => document.querySelector('p > omr-phase > a') !== null);
  await page.close();
});

test('our own changes make no work: when all is done, the page is left in peace', async () => {
  const { page } = await open(
    `<p><a href="${site.address('fase/5/nb')}">x</a></p><div data-omr="fase/1"></div>`,
  );
  await settled(page);
  const turns = await page.evaluate(async () => {
    const before = globalThis.turns;
    for (let frame = 0; frame < 5; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return globalThis.turns - before;
  });
  assert.equal(turns, 0);
  await page.close();
});
