// Pages of the site in frames on other sites, on two real servers: their height, and what they are told.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { frameOpener } from './frames/open-frames.mjs';
import { CHECKLIST, startSites } from './frames/two-sites.mjs';

let sites;
let tab;

before(async () => {
  sites = await startSites();
  tab = frameOpener(sites);
});

after(() => sites?.close());

/** Ticks three tasks, and has the checklist show the others alone. */
const hideDone = (inner) =>
  inner.evaluate(async () => {
    const checklist = document.querySelector('omr-checklist');
    for (let n = 0; n < 3; n += 1) {
      checklist.shadowRoot.querySelector('li input[type=checkbox]:not(:checked)').click();
      await checklist.updateComplete;
    }
    checklist.view = 'open';
  });
test('the parent end is a classic script of less than 1.5 kB', () => {
  const file = new URL('../packages/embed/dist/site/omr.ramme.js', import.meta.url);
  const bytes = readFileSync(file);
  assert.ok(bytes.length < 1500, `${bytes.length} bytes`);
  const names = parseAst(bytes.toString()).body.map(({ type }) => type);
  assert.deepEqual(names, ['ExpressionStatement']);
});

test('a frame grows and shrinks with what is in it, under a strict policy', async () => {
  await tab.open(tab.script() + tab.frame(CHECKLIST, 'loading="lazy"'));
  const inner = await tab.inFrame();
  await tab.drawn(inner);
  const first = await tab.followed();
  await inner.evaluate(() =>
    document.querySelector('omr-checklist').shadowRoot.querySelector('summary').click(),
  );
  await inner.waitForFunction((height) => innerHeight > height, {}, first);
  const opened = await tab.followed();
  await hideDone(inner);
  await inner.waitForFunction((height) => innerHeight < height, {}, first);
  assert.ok((await tab.followed()) < opened);
  assert.deepEqual(
    (await tab.page.evaluate(() => said)).filter((one) => typeof one === 'string'),
    [],
  );
  assert.deepEqual([tab.seen.errors, tab.seen.console], [[], []]);
});

test('once the frame has room for it all, it cannot be scrolled', async () => {
  await tab.open(tab.script() + tab.frame(CHECKLIST));
  await tab.drawn(await tab.inFrame());
  await tab.followed();
  const inner = await tab.inFrame();
  await inner.waitForFunction(() => getComputedStyle(document.documentElement).overflowY === 'hidden');
});

test('without an answer from the page around, it can be scrolled', async () => {
  await tab.open(tab.frame(CHECKLIST));
  const inner = await tab.inFrame();
  await tab.drawn(inner);
  await tab.page.waitForFunction(() => said.some(({ omr, height }) => omr === 1 && height > 640));
  // A second without an answer, as in the protocol: the time is what is tested here.
  await inner.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  assert.equal(await inner.evaluate(() => document.documentElement.style.overflow), '');
  await inner.evaluate(() => scrollTo(0, 100));
  await inner.waitForFunction(() => scrollY === 100);
  assert.equal(await tab.heightOf(), '');
});

test('a page that nobody has answered leaves its scrolling alone, also where it has room', async () => {
  await tab.open(tab.frame(CHECKLIST).replace('640', '3900'));
  const inner = await tab.inFrame();
  await tab.drawn(inner);
  await tab.page.waitForFunction(() => said.some(({ omr, height }) => omr === 1 && height > 640));
  assert.equal(await inner.evaluate(() => document.documentElement.style.overflow), '');
});

test('where the page around gives less room than asked for, it can be scrolled', async () => {
  await tab.open(tab.script() + tab.frame(CHECKLIST), '.low { max-height: 300px }');
  const inner = await tab.inFrame();
  await tab.drawn(inner);
  await inner.waitForFunction(() => document.documentElement.style.overflow === 'hidden');
  await tab.page.$eval('iframe', (one) => one.classList.add('low'));
  await inner.waitForFunction(() => innerHeight <= 300 && document.documentElement.style.overflow === '');
});

test('a frame in a sandbox is served', async () => {
  await tab.open(tab.script() + tab.frame(CHECKLIST, 'sandbox="allow-scripts"'));
  await tab.drawn(await tab.inFrame());
  await tab.followed();
});

test('two frames of one address have heights of their own', async () => {
  await tab.open(tab.script() + tab.frame(CHECKLIST) + tab.frame(CHECKLIST));
  for (const n of [0, 1]) await tab.drawn(await tab.inFrame(n));
  const both = await tab.followed(0);
  assert.equal(await tab.followed(1), both);
  const second = await tab.inFrame(1);
  await hideDone(second);
  await second.waitForFunction((height) => innerHeight < height, {}, both);
  assert.ok((await tab.followed(1)) < both);
  assert.equal(await tab.followed(0), both);
});

test('a frame far below the screen has its height before it is reached', async () => {
  await tab.open(`${tab.script()}<div></div>${tab.frame(CHECKLIST)}`, 'div { height: 20000px }');
  await tab.page.waitForFunction(() => parseInt(document.querySelector('iframe').style.height) > 640);
  const before = await tab.heightOf();
  await tab.page.$eval('iframe', (one) => one.scrollIntoView());
  await tab.drawn(await tab.inFrame());
  assert.equal(`${await tab.followed()}px`, before);
});

test('a frame that the CMS adds later is served', async () => {
  await tab.open(tab.script());
  await tab.page.evaluate(
    (src) => document.body.append(Object.assign(document.createElement('iframe'), { src })),
    sites.address + CHECKLIST,
  );
  await tab.drawn(await tab.inFrame());
  await tab.followed();
});

test('a script that comes after the frame is heard', async () => {
  const held = [];
  await tab.open(tab.frame(CHECKLIST) + tab.script().replace('src', 'async src'), '', (request) =>
    request.url().endsWith('omr.ramme.js') ? held.push(request) : request.continue(),
  );
  await tab.drawn(await tab.inFrame());
  await tab.page.waitForFunction(() => said.some(({ omr }) => omr === 1));
  assert.equal(await tab.heightOf(), '');
  held.forEach((request) => request.continue());
  await tab.followed();
});

test('a frame that goes on to another page of the site is served there', async () => {
  await tab.open(tab.script() + tab.frame('puppet/'));
  const inner = await tab.inFrame();
  await inner.evaluate((to) => void (location.href = to), `../${CHECKLIST}`);
  await tab.drawn(await tab.inFrame());
  await tab.followed();
});

test('borders do not take of the height, also where the site counts them in', async () => {
  await tab.open(
    tab.script() + tab.frame(CHECKLIST),
    'iframe { box-sizing: border-box; border: 7px solid; height: 50px !important }',
  );
  await tab.drawn(await tab.inFrame());
  await tab.followed();
});

test('content as high as its frame does not make it grow for ever', async () => {
  await tab.open(tab.script() + tab.frame('high/'));
  const inner = await tab.inFrame();
  // What is asked for is granted, and then nothing more is said.
  await inner.waitForFunction(
    () => document.documentElement.style.overflow === 'hidden' || innerHeight > 640,
  );
  await tab.page.evaluate(
    () =>
      new Promise((resolve) => {
        let timer = setTimeout(resolve, 600);
        addEventListener('message', () => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 600);
        });
      }),
  );
  assert.ok(parseInt(await tab.heightOf()) <= 640 + 3 * 40, await tab.heightOf());
});
