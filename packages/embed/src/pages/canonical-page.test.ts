import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { LOCALES, type Locale } from '@omradesatsing/core';
import { allAddresses, formatAddress, type WidgetAddress } from '../address/widget-address.js';
import { WIDGET_NAMES } from '../address/widget-name.js';
import { canonicalPage } from './canonical-page.js';
import { editions, layeredEditions, site } from './editions.test.js';
import { pageDescription, pageTitle } from './page-text.js';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'heading-level': ['error', { minInitialRank: 'h1' }],
    // `<meta … />`, as Prettier writes them.
    'void-style': ['error', { style: 'selfclose' }],
    'no-inline-style': 'error',
    'require-sri': 'off', // from the same folder
    'long-title': 'off', // they name the page, the phase and the guide
  },
});

async function faultsOf(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const pageOf = (address: WidgetAddress) => canonicalPage(address, editions[address.locale], site);
const checklist = { widget: 'sjekkliste', phase: 'gjennomforing', locale: 'nb' } as const;

for (const widget of WIDGET_NAMES) {
  test(`${widget}: every page is valid, with one h1 and no level left out`, async () => {
    for (const address of allAddresses().filter((one) => one.widget === widget)) {
      const page = pageOf(address);
      assert.deepEqual(await faultsOf(page), [], formatAddress(address));
      assert.equal(page.match(/<h1[ >]/g)?.length, 1, formatAddress(address));
    }
  });
}

test('no two pages of a language share a title or a description', () => {
  for (const locale of LOCALES.filter((one) => one !== 'se')) {
    const addresses = allAddresses().filter((one) => one.locale === locale);
    for (const text of [pageTitle, pageDescription]) {
      const texts = addresses.map((address) => text(address, editions[locale]).text);
      assert.equal(new Set(texts).size, addresses.length);
      assert.deepEqual(
        texts.filter((one) => /[{}]|undefined/.test(one)),
        [],
      );
    }
  }
});

test('what Sámi has no word for is in bokmål, and marked so', () => {
  const page = canonicalPage({ ...checklist, widget: 'aktorer', locale: 'se' }, editions.se, site);
  assert.match(page, /<html lang="se">/);
  assert.match(page, /<title lang="nb">Aktører: Gjennomføring/);
  assert.match(page, /<omr-actor-list phase="gjennomforing" lang="se" heading-level="1">\n<div lang="nb">/);
});

test('the page names itself, its other languages and its oEmbed answer by the address it will have', () => {
  const page = pageOf(checklist);
  const at = (locale: Locale) => `https://kommune.example/omr/w/sjekkliste/gjennomforing/${locale}`;
  assert.ok(page.includes(`<link rel="canonical" href="${at('nb')}" />`));
  for (const locale of LOCALES) assert.ok(page.includes(`hreflang="${locale}" href="${at(locale)}" />`));
  assert.ok(page.includes(`hreflang="x-default" href="${at('nb')}" />`));
  assert.ok(page.includes(`type="application/json+oembed" href="${at('nb')}/oembed.json"`));
});

test("beside those, no address in the page but Lovdata's and verified resources is absolute", () => {
  const asked = [
    ...pageOf(checklist).matchAll(
      /<(?:script|img|link rel="(?:icon|stylesheet)")[^>]*(?:src|href)="([^"]+)"/g,
    ),
  ];
  assert.deepEqual(
    asked.map(([, address]) => address),
    ['i-ramme.js', 'ikon.svg', 'side.css', 'omr.js', 'side.js'].map((name) => `../../../../${name}`),
  );
});

test('no page has script or style inside, nor opens a window', () => {
  for (const address of allAddresses()) {
    assert.ok(!/<script(?!(?: type="module")? src)|<style| style=| on\w+=| target=/.test(pageOf(address)));
  }
});

test('the phases of the navigator lead to pages about them', () => {
  const page = pageOf({ ...checklist, widget: 'fasenavigator', phase: 'alle' });
  assert.match(
    page,
    /<omr-phase-navigator phase="alle" lang="nb" href-template="\.\.\/\.\.\/\.\.\/fase\/\{phase\}\/nb\/">/,
  );
});

test('a local layer is in the text, and where the widget finds it', () => {
  const page = canonicalPage(checklist, layeredEditions.nb, { ...site, layer: 'lokalt-lag.json' });
  assert.match(page, /<omr-workspace src="\.\.\/\.\.\/\.\.\/\.\.\/lokalt-lag\.json">\s*<omr-checklist/);
  assert.match(page, /Gjelder Fjellbyløftet i Nordvik kommune/);
});

test('a page of a phase that the municipality has hidden says so, and is valid', async () => {
  for (const widget of WIDGET_NAMES) {
    for (const locale of LOCALES) {
      const address = { widget, phase: 'videreforing', locale } as const;
      const page = canonicalPage(address, layeredEditions[locale], { ...site, layer: 'lokalt-lag.json' });
      assert.deepEqual(await faultsOf(page), [], formatAddress(address));
      assert.equal(page.match(/<h1[ >]/g)?.length, 1);
    }
  }
  const page = canonicalPage({ ...checklist, phase: 'videreforing' }, layeredEditions.nb, site);
  assert.match(page, /<h1>Sjekkliste: Videreføring<\/h1>/);
  assert.match(page, /<p>Kommunen har ikke med denne fasen\.<\/p>/);
});
