// Pages whose libraries have changed the built-ins under us, as older sites' have.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BOX, becomesTicked, KEEP, KEY, kept, press } from './one-reader.mjs';
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

for (const [name, code] of Object.entries(PATCHED_PAGES)) {
  test(`on a page with ${name}: links become widgets, and the widgets work and keep`, async () => {
    site.putFile('bibliotek.js', code);
    const { page, seen } = await site.open(PAGE(), {
      scripts: `<script src="/bibliotek.js"></script>${site.script}`,
    });
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
    await page.waitForSelector(KEEP);
    await press(page, KEEP);
    await page.waitForFunction((key) => localStorage.getItem(key) !== null, {}, KEY);
    assert.equal(Array.isArray(JSON.parse(await kept(page)).conflicts ?? []), true);
    await page.reload();
    await settled(page);
    await becomesTicked(page);
    assert.deepEqual(seen.errors, []);
    assert.deepEqual(
      seen.console.filter((text) => !text.includes('omr-glossary')),
      [],
    );
    await page.evaluate((key) => localStorage.removeItem(key), KEY);
    await page.close();
  });
}
