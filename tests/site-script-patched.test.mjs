// Pages whose libraries have changed the built-ins under us, as older sites' have.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BOX, becomesTicked, KEEP, KEY, press } from './one-reader.mjs';
import { PATCHED_PAGES } from './patched-pages.mjs';
import { serveTwoOrigins, settled } from './two-origins.mjs';

let site;

before(async () => {
  site = await serveTwoOrigins();
});

after(() => site?.close());

const PAGE = () =>
  `<article><p><a href="${site.address('sjekkliste/1/nb')}">Sjekkliste</a></p><p>${site.address('fase/1')}</p>` +
  '<div data-omr="lovverk/1"></div><p>&lt;omr-resource-list phase="alle"&gt;&lt;/omr-resource-list&gt;</p></article>';

/** Opens the page in a browser that keeps nothing from other tests, and uses what is on it. */
async function used(name) {
  site.putFile('bibliotek.js', PATCHED_PAGES[name]);
  const context = await site.browser.createBrowserContext();
  const scripts = `<script src="/bibliotek.js"></script>${site.script}`;
  const { page, seen } = await site.open(PAGE(), { scripts, context });
  await settled(page);
  for (const tag of ['omr-checklist', 'omr-phase', 'omr-legal-panel', 'omr-resource-list'])
    assert.equal(await page.$$eval(`article ${tag}`, ({ length }) => length), 1, tag);
  await page.click('omr-legal-panel >>> summary');
  await page.type('omr-resource-list >>> #query', 'medvrikning');
  await page.waitForFunction(() =>
    /Viser (?!29)[1-9]\d? av/.test(
      document.querySelector('omr-resource-list').shadowRoot.querySelector('.count').textContent,
    ),
  );
  await page.$eval(BOX, (box) => box.click());
  await becomesTicked(page);
  return { page, seen, close: () => context.close() };
}

for (const name of Object.keys(PATCHED_PAGES)) {
  test(`on a page with ${name}, links become widgets that work`, async () => {
    const { seen, close } = await used(name);
    assert.deepEqual(seen.errors, []);
    await close();
  });
}

for (const name of Object.keys(PATCHED_PAGES).filter((each) => each !== 'Prototype 1.6')) {
  test(`on a page with ${name}, what a reader keeps is there the next time`, async () => {
    const { page, seen, close } = await used(name);
    await page.waitForFunction(
      () => document.querySelector('omr-checklist').shadowRoot.querySelector('#keep') !== null,
    );
    await press(page, KEEP);
    await page.waitForFunction((key) => localStorage.getItem(key) !== null, {}, KEY);
    await page.reload();
    await settled(page);
    await becomesTicked(page);
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(
      seen.console.filter((text) => !text.includes('<omr-glossary> could not be registered')),
      [],
    );
    await close();
  });
}

test('a page whose library has changed what JSON is, is told so once', async () => {
  const { seen, close } = await used('Prototype 1.6');
  assert.equal(seen.console.length, 1);
  assert.match(seen.console[0], /Array\.prototype\.toJSON/);
  await close();
});
