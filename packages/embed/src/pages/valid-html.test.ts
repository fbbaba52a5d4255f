// Checks pages as an auditor's validator would. Pages of addresses have tests of their own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { WIDGET_NAMES, WIDGET_TAGS } from '../address/widget-name.js';
import { editions, layeredEditions, site } from './editions.test.js';
import { builderPage } from '../builder/index-page.js';
import { examplePage } from './example-page.js';
import { findingFor } from './not-found.logic.js';
import { notFoundPage } from './not-found-page.js';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'heading-level': ['error', { minInitialRank: 'h1' }],
    'void-style': ['error', { style: 'selfclose' }], // as Prettier writes them
    'no-inline-style': 'error',
    'require-sri': 'off', // from the same folder
  },
});

async function faultsOf(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const layered = { ...site, layer: 'lokalt-lag.json' };

for (const [name, page] of [
  ['the example page', examplePage(editions.nb, site)],
  ['the example page with a local layer', examplePage(layeredEditions.nb, layered)],
  ['404.html', notFoundPage('/omr/')],
  ['the page for an address that is wrong', notFoundPage('/', findingFor('w/sjekliste/9/xx'))],
] as const) {
  test(`${name} is valid, with one h1, and no script or style inside`, async () => {
    assert.deepEqual(await faultsOf(page), []);
    assert.equal(page.match(/<h1[ >]/g)?.length, 1);
    assert.ok(!/<script(?! type="module" src)|<style| style=| on\w+=| target=/.test(page));
  });
}

test('the example page has every widget, a term and a workspace, each with something to read without script', () => {
  const page = examplePage(editions.nb, site);
  for (const name of WIDGET_NAMES) {
    assert.match(page, new RegExp(`<${WIDGET_TAGS[name]}>\\s*<h2>`), name);
  }
  assert.match(page, /<omr-term term="omradesatsing">områdesatsing<\/omr-term>/);
  assert.match(page, /<omr-workspace>/);
});

test('every page but those at any address finds its files relatively', () => {
  for (const page of [
    examplePage(editions.nb, site),
    builderPage({ version: '1.2.3', integrity: 'sha384-abc' }),
  ]) {
    const local = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address = '']) => address);
    assert.deepEqual(
      local.filter((address) => address.startsWith('/') || address.includes('kommune.example')),
      [],
    );
  }
});
