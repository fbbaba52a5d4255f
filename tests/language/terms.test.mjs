// docs/terms.md is what the words and the glossary make of it, and the glossary says what the guide says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { glossary, termsDocument } from '../../docs/generate-terms.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const written = readFileSync(path.join(root, 'docs/terms.md'), 'utf8');
const rows = glossary();

const wordsOf = async (locale) =>
  (await import(`../../packages/core/dist/guide/text/${locale}/index.js`)).words;
const [nb, nn, en] = await Promise.all(['nb', 'nn', 'en'].map(wordsOf));

/** What the guide calls its entries, in bokmål, nynorsk and English. */
const names = [
  ...Object.keys(nb.terms).map((id) => [nb, nn, en].map(({ terms }) => terms[id].term)),
  ...Object.keys(nb.phases).map((id) => [nb, nn, en].map(({ phases }) => phases[id].name)),
  ...Object.keys(nb.acts).map((id) => [nb, nn, en].map(({ acts }) => acts[id].shortName)),
];

test('docs/terms.md is up to date; if not, run «npm run terms»', () => {
  assert.equal(written, termsDocument());
});

test('docs/terms.md holds every term with its definition in each language', () => {
  for (const { terms } of [nb, nn, en]) {
    for (const { term, definition } of Object.values(terms)) {
      assert.ok(written.includes(term), term);
      assert.ok(written.includes(definition), definition);
    }
  }
});

test('every row of the glossary has all its cells, and says whether the Sámi word is attested', () => {
  for (const row of rows) {
    assert.deepEqual(Object.keys(row), ['key', 'nb', 'nn', 'en', 'se', 'seStatus', 'note']);
    for (const [column, cell] of Object.entries(row)) {
      assert.equal(typeof cell, 'string', `${row.key} has no ${column}`);
      assert.equal(cell, cell.trim().normalize('NFC'), `${row.key}: ${column}`);
      assert.notEqual(cell, '', `${row.key}: ${column}`);
    }
    assert.match(row.seStatus, /^(attested|needs-review)$/, row.key);
  }
});

test('no key stands twice in the glossary', () => {
  assert.equal(new Set(rows.map(({ key }) => key)).size, rows.length);
});

test('the glossary has the words of the guide, wherever the guide has a name for the same', () => {
  for (const row of rows.filter(({ key }) => !key.startsWith('ui.'))) {
    const name = names.find(([inNb]) => inNb === row.nb);
    if (name) assert.deepEqual([row.nb, row.nn, row.en], name, row.key);
    else assert.match(row.key, /^term\./, `${row.key}: «${row.nb}» is the name of no phase or act`);
  }
});
