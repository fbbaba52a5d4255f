// What pages in frames and the pages around them say to each other: whom each believes, and what comes of the rest.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serveSite } from '../served-page.mjs';
import { frameOpener } from './open-frames.mjs';
import { CHECKLIST, startSites } from './two-sites.mjs';

let sites;
let foreign;
let tab;

before(async () => {
  sites = await startSites();
  foreign = await serveSite(sites.folder);
  tab = frameOpener(sites);
});

after(async () => {
  await foreign?.close();
  await sites?.close();
});

const size = (height, more) => ({ omr: 1, type: 'size', id: '1', height, ...more });
const foreignFrame = (attributes = '') =>
  `<iframe src="${foreign.address}puppet/" width="100%" height="640" title="x" ${attributes}></iframe>`;

/** Has the page in the n-th frame say it all. */
async function say(n, ...messages) {
  const inner = await tab.inFrame(n);
  await inner.evaluate((all) => all.forEach((message) => globalThis.say(message)), messages);
}

/** Waits until the n-th frame is so high. The heights of all frames are set together, so all before it are set too. */
const reaches = (n, height) =>
  tab.page.waitForFunction(
    (index, wanted) => document.querySelectorAll('iframe')[index].style.height === wanted,
    {},
    n,
    `${height}px`,
  );

test('the frame that speaks is given the height, rounded up to a step', async () => {
  await tab.open(tab.script() + tab.frame('puppet/') + tab.frame('puppet/'));
  await say(1, size(801));
  await reaches(1, 808);
  assert.equal(await tab.heightOf(0), '');
});

test('a height beyond all bounds is bounded', async () => {
  await tab.open(tab.script() + tab.frame('puppet/') + tab.frame('puppet/'));
  await say(0, size(1e9));
  await say(1, size(0));
  await reaches(0, 20000);
  await reaches(1, 120);
});

test('what is no height, or no message of ours, changes nothing', async () => {
  await tab.open(tab.script() + tab.frame('puppet/') + tab.frame('puppet/'));
  await say(0, size(960));
  await reaches(0, 960);
  // What the test's own way of sending cannot carry.
  await (
    await tab.inFrame(0)
  ).evaluate(() =>
    [NaN, -Infinity, undefined, 400n].forEach((height) =>
      globalThis.say({ omr: 1, type: 'size', id: '1', height }),
    ),
  );
  await say(
    0,
    ...[-1, '400', null, [400], {}].map((height) => size(height)),
    size(400, { omr: 2 }),
    size(400, { type: 'event' }),
    'omr',
    null,
    { omr: { toString: 1 }, type: [], height: {} },
    { message: 'height', value: 400 },
  );
  // The last of them was said before this.
  await tab.page.waitForFunction(() => said.some((one) => one?.message === 'height'));
  await say(1, size(808));
  await reaches(1, 808);
  assert.equal(await tab.heightOf(0), '960px');
  assert.deepEqual(tab.seen.errors, []);
});

test('a frame of another site is not served, whatever it says, nor can it speak for ours', async () => {
  const both = foreignFrame() + foreignFrame('sandbox="allow-scripts"');
  await tab.open(tab.script() + tab.frame('puppet/') + both);
  for (const n of [1, 2]) await say(n, size(400), size(400, { id: '1', type: 'ready' }));
  await tab.page.waitForFunction(() => said.filter(({ height }) => height === 400).length === 4);
  await say(0, size(808));
  await reaches(0, 808);
  assert.deepEqual([await tab.heightOf(1), await tab.heightOf(2)], ['', '']);
  for (const n of [1, 2]) assert.deepEqual(await (await tab.inFrame(n)).evaluate(() => heard), []);
});

test('a frame of ours that has gone on to another site is served no more', async () => {
  await tab.open(tab.script() + tab.frame('puppet/') + tab.frame('puppet/'));
  await (await tab.inFrame(0)).evaluate((to) => void (location.href = to), `${foreign.address}puppet/`);
  await tab.page.waitForFrame(`${foreign.address}puppet/`);
  await say(0, size(400));
  await tab.page.waitForFunction(() => said.some(({ height }) => height === 400));
  await say(1, size(808));
  await reaches(1, 808);
  assert.equal(await tab.heightOf(0), '');
});

test('a flood is a few heights, and the last one holds', async () => {
  await tab.open(tab.script() + tab.frame('puppet/'));
  await tab.inFrame();
  await tab.page.evaluate(() => {
    globalThis.changes = 0;
    new MutationObserver(() => (changes += 1)).observe(document.querySelector('iframe'), {
      attributes: true,
    });
  });
  await say(0, ...Array.from({ length: 2000 }, (_, index) => size(index + 1000)), size(512));
  await reaches(0, 512);
  assert.ok((await tab.page.evaluate(() => changes)) <= 10);
});

test('a page that has both scripts, or one of them twice, answers once', async () => {
  await tab.open(tab.script() + tab.script() + tab.script('v0.1.0/omr.ramme.js') + tab.frame('puppet/'));
  const ready = { omr: 1, type: 'ready', id: '', height: 640 };
  const inner = await tab.inFrame();
  const before = await inner.evaluate(() => heard.length);
  await say(0, ready);
  await inner.waitForFunction((count) => heard.length > count, {}, before);
  await say(0, size(808));
  await reaches(0, 808);
  const answers = await inner.evaluate(() => heard.map(({ omr, type, lang }) => ({ omr, type, lang })));
  assert.deepEqual(answers.slice(before), [{ omr: 1, type: 'init', lang: 'nn' }]);
});

test('the colours, light or dark, and the language of the place reach the widget', async () => {
  await tab.open(
    `${tab.script()}<div lang="en">${tab.frame('anywhere/')}</div>`,
    'div { color-scheme: dark; --omr-color-accent: #12ab34; --omr-color-text: red }',
  );
  const inner = await tab.inFrame();
  await inner.waitForFunction(() => document.querySelector('omr-checklist').lang === 'en');
  assert.deepEqual(
    await inner.$eval('omr-checklist', (widget) => [
      getComputedStyle(widget).colorScheme,
      getComputedStyle(document.documentElement).colorScheme,
      widget.style.getPropertyValue('--omr-color-accent'),
      widget.style.getPropertyValue('--omr-color-text'),
    ]),
    ['dark', 'dark', '#12ab34', ''],
  );
});

test('what the address says goes before that, and a new fragment before the last', async () => {
  const look = '#omr;scheme=light;accent=0b5394;heading-level=3';
  await tab.open(
    tab.script() + tab.frame(CHECKLIST + look),
    'iframe { color-scheme: dark; --omr-color-accent: #12ab34; --omr-color-danger: #990000 }',
  );
  const inner = await tab.inFrame();
  const worn = () =>
    inner.$eval('omr-checklist', (widget) => [
      widget.lang,
      getComputedStyle(widget).colorScheme,
      widget.style.getPropertyValue('--omr-color-accent'),
      widget.getAttribute('heading-level'),
    ]);
  await inner.waitForFunction(
    () => document.querySelector('omr-checklist').style.getPropertyValue('--omr-color-danger') !== '',
  );
  assert.deepEqual(await worn(), ['nb', 'light', '#0b5394', '3']);
  await inner.evaluate(() => (location.hash = '#omr;accent=aa0000'));
  await inner.waitForFunction(
    () => document.querySelector('omr-checklist').style.getPropertyValue('--omr-color-accent') === '#aa0000',
  );
  assert.deepEqual((await worn()).slice(0, 3), ['nb', 'dark', '#aa0000']);
});

test('a page in a frame hears the page around it alone', async () => {
  await tab.open(tab.frame(CHECKLIST));
  const inner = await tab.inFrame();
  await tab.drawn(inner);
  const worn = await inner.evaluate(async () => {
    const heard = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    postMessage({ omr: 1, type: 'init', id: '1', lang: 'en', tokens: { 'color-scheme': 'dark' } }, '*');
    await heard;
    return [document.documentElement.style.colorScheme, document.documentElement.style.overflow];
  });
  assert.deepEqual(worn, ['', '']);
});

test('alone, a page wears what its address says, and says nothing', async () => {
  const page = await sites.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    globalThis.said = [];
    addEventListener('message', ({ data }) => said.push(data));
  });
  await page.goto(`${sites.address}${CHECKLIST}#omr;scheme=dark`, { waitUntil: 'networkidle0' });
  assert.deepEqual(await page.evaluate(() => [document.documentElement.style.colorScheme, said.length]), [
    'dark',
    0,
  ]);
  assert.equal(await page.evaluate(() => document.documentElement.style.overflow), '');
  await page.close();
});

test('WordPress is answered in its own words, by the name it gave the frame', async () => {
  await tab.open(tab.frame(`${CHECKLIST}#?secret=aB3xYz09Qw`, 'sandbox="allow-scripts"'));
  await tab.drawn(await tab.inFrame());
  const heights = await tab.page.waitForFunction(() => {
    const told = (test) => said.filter(test).at(-1);
    const wordpress = told(({ message }) => message === 'height');
    const ours = told(({ omr }) => omr === 1);
    return (
      wordpress?.value > 640 && wordpress.value === ours?.height && said.filter(({ message }) => message)
    );
  });
  for (const { secret, value } of await heights.jsonValue()) {
    assert.equal(secret, 'aB3xYz09Qw');
    assert.equal(value % 8, 0);
  }
});

test('AMP is answered in its own words', async () => {
  await tab.open(tab.frame(CHECKLIST, 'sandbox="allow-scripts"'));
  await tab.drawn(await tab.inFrame());
  await tab.page.waitForFunction(() =>
    said.some(({ sentinel, type, height }) => sentinel === 'amp' && type === 'embed-size' && height > 640),
  );
  assert.ok(!(await tab.page.evaluate(() => said.some(({ message }) => message === 'height'))));
});
