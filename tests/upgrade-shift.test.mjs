// A page that is read before its script comes must not jump when it does: how far what follows a widget is moved, as
// browsers measure it, when the widget draws itself where its static content stood.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadExportWords, loadGuide, toStaticHtml } from '@omradesatsing/core';
import { html, unsafeStatic } from 'lit/static-html.js';
import { drawPage, prepare } from '../docs/examples/draw-page.mjs';
import { TAGS } from './elements.mjs';
import { serveSite } from './served-page.mjs';

/** A layout shift of this size, of at most 1, is not noticed. */
const UNNOTICED = 0.02;

/** What stands between the tags of each element until it works. */
const STATIC = {
  'omr-guide': 'guide',
  'omr-phase-navigator': 'navigator',
  'omr-phase': 'phase',
  'omr-checklist': 'checklist',
  'omr-progress': 'progress',
  'omr-resource-list': 'resources',
  'omr-legal-panel': 'law',
  'omr-actor-list': 'actors',
  'omr-success-criteria': 'criteria',
  'omr-strategy-questions': 'questions',
  'omr-glossary': 'glossary',
};
const WIDGETS = TAGS.filter((tag) => tag in STATIC);
const PHASES = ['kunnskapsgrunnlag', 'alle'];
const SCREENS = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
];

const guide = await loadGuide('nb');
const words = await loadExportWords('nb');

let site;

before(async () => {
  site = await serveSite();
  await prepare(['nb']);
});

after(() => site?.close());

const reserve = (tag, phase) =>
  `<${tag} phase="${phase}">${toStaticHtml(guide, { widget: STATIC[tag], phase, words })}</${tag}>`;

const serverDrawn = (tag, phase) => {
  const name = unsafeStatic(tag);
  return drawPage(html`<${name} phase=${phase}></${name}>`);
};

/** Opens a page with a widget and more than a screen of text after it, and waits until the reader has it. */
async function open(body, { screen = SCREENS[1], lang = 'nb', style = '' } = {}) {
  const page = await site.browser.newPage();
  await page.setViewport(screen);
  await page.setRequestInterception(true);
  const held = [];
  page.on('request', (request) => {
    if (request.url() === `${site.address}prove`) {
      const text = '<p>Det som følger etter: et avsnitt som noen er i gang med å lese.</p>'.repeat(40);
      return request.respond({
        contentType: 'text/html; charset=utf-8',
        body: `<!DOCTYPE html><html lang="${lang}"><head><meta name="viewport" content="width=device-width">
          <title>x</title><link rel="icon" href="data:,"><style>${style}</style></head>
          <body>${body}<main>${text}</main></body></html>`,
      });
    }
    return request.url().endsWith('omr.nn.js') ? held.push(request) : request.continue();
  });
  await page.goto(`${site.address}prove`, { waitUntil: 'load' });
  await page.evaluate(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await painted(page);
  return { page, held };
}

/** Waits until what has changed is on the screen. */
const painted = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const isDrawn = (page, tag) =>
  page.waitForFunction(
    (name) => document.querySelector(name).shadowRoot?.textContent.includes('Husbanken'),
    {},
    tag,
  );

async function upgrade(page, tag) {
  await page.addScriptTag({ type: 'module', url: '/omr.js' });
  await isDrawn(page, tag);
  await painted(page);
}

const shiftOf = (page) => page.evaluate(() => globalThis.shift);
const bottomOf = (page) => page.$eval('main', (main) => Math.round(main.getBoundingClientRect().top));
const heightOf = (page, tag) => page.$eval(tag, ({ offsetHeight }) => offsetHeight);

for (const tag of WIDGETS) {
  for (const screen of SCREENS) {
    test(`<${tag}> at ${screen.width} px: what follows stays, unless it must give way to a higher widget`, async (t) => {
      for (const phase of PHASES) {
        const { page } = await open(reserve(tag, phase), { screen });
        const bottom = await bottomOf(page);
        await upgrade(page, tag);
        const [shift, height] = [await shiftOf(page), await heightOf(page, tag)];
        await page.close();
        t.diagnostic(`${tag} ${phase} ${screen.width} px: ${bottom} → ${height} px, ${shift.toFixed(3)}`);
        if (height <= bottom || bottom >= screen.height) assert.ok(shift <= UNNOTICED, `${phase}: ${shift}`);
        else await staysWithRoomReserved(tag, phase, screen, height);
      }
    });

    test(`<${tag}> at ${screen.width} px: nothing moves where a server has drawn it`, async (t) => {
      for (const phase of PHASES) {
        const { page } = await open(serverDrawn(tag, phase), { screen });
        await upgrade(page, tag);
        const shift = await shiftOf(page);
        await page.close();
        t.diagnostic(`${tag} ${phase} ${screen.width} px, drawn by a server: ${shift.toFixed(3)}`);
        assert.ok(shift <= UNNOTICED, `${phase}: ${shift}`);
      }
    });
  }
}

/** What a page can do that knows how high the widget becomes. */
async function staysWithRoomReserved(tag, phase, screen, height) {
  const style = `${tag} { display: block; min-block-size: ${height}px }`;
  const { page } = await open(reserve(tag, phase), { screen, style });
  await upgrade(page, tag);
  assert.ok((await shiftOf(page)) <= UNNOTICED, `${phase}, with room reserved: ${await shiftOf(page)}`);
  await page.close();
}

test('what stands between the tags stays until the widget has its words, and then makes way without a jump', async () => {
  const { page, held } = await open(reserve('omr-phase-navigator', 'kunnskapsgrunnlag'), { lang: 'nn' });
  await page.addScriptTag({ type: 'module', url: '/omr.js' });
  await page.waitForFunction(() => document.querySelector('omr-phase-navigator').hasUpdated);
  await painted(page);
  assert.equal(await page.$eval('omr-phase-navigator > h2', (heading) => heading.checkVisibility()), true);
  held.forEach((request) => request.continue());
  await isDrawn(page, 'omr-phase-navigator');
  await painted(page);
  assert.equal(await page.$eval('omr-phase-navigator > h2', (heading) => heading.checkVisibility()), false);
  assert.ok((await shiftOf(page)) <= UNNOTICED);
  await page.close();
});

/** How high a navigator is of itself. */
async function ownHeight() {
  const { page } = await open('<omr-phase-navigator></omr-phase-navigator>');
  await upgrade(page, 'omr-phase-navigator');
  const height = await heightOf(page, 'omr-phase-navigator');
  await page.close();
  return height;
}

/** A navigator that is kept as high as what stood there. */
async function keptNavigator() {
  const own = await ownHeight();
  const { page } = await open(reserve('omr-phase-navigator', 'kunnskapsgrunnlag'));
  await upgrade(page, 'omr-phase-navigator');
  const kept = await heightOf(page, 'omr-phase-navigator');
  assert.ok(kept > own + 50, `${kept} > ${own}`);
  return { page, own };
}

const becomes = (page, height) =>
  page.waitForFunction(
    (wanted) => document.querySelector('omr-phase-navigator').offsetHeight === wanted,
    {},
    height,
  );

test('the room that is kept is given back when the reader clicks, anywhere', async () => {
  const { page, own } = await keptNavigator();
  await page.click('main p');
  await becomes(page, own);
  await page.close();
});

test('the room that is kept is given back when the reader presses a key', async () => {
  const { page, own } = await keptNavigator();
  await page.keyboard.press('Tab');
  await becomes(page, own);
  await page.close();
});

test('the room that is kept is given back when it is out of sight', async () => {
  const { page, own } = await keptNavigator();
  await page.evaluate(() => document.querySelector('main').lastElementChild.scrollIntoView());
  await becomes(page, own);
  await page.close();
});

test('no more room is kept than the reader sees', async () => {
  const { page } = await open(reserve('omr-phase-navigator', 'alle'));
  assert.ok((await bottomOf(page)) > 1200);
  await upgrade(page, 'omr-phase-navigator');
  const { height } = SCREENS[1];
  assert.ok(Math.abs((await bottomOf(page)) - height) < 30, String(await bottomOf(page)));
  await page.close();
});

test('no room is kept on paper', async () => {
  const { page, own } = await keptNavigator();
  await page.emulateMediaType('print');
  await becomes(page, own);
  await page.close();
});

test('no room is kept where nothing was painted before the script came', async () => {
  const { page } = await open(reserve('omr-phase-navigator', 'kunnskapsgrunnlag'));
  await page.evaluate(() => (performance.getEntriesByType = () => []));
  await upgrade(page, 'omr-phase-navigator');
  assert.equal(await heightOf(page, 'omr-phase-navigator'), await ownHeight());
  await page.close();
});
