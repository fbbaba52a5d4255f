import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCALES } from '../../model/index.js';
import { loadExportWords } from '../load-export-words.js';
import { fill } from '../fill.js';

/** Path → the names a pattern is filled with. */
function patterns(value: unknown, path = ''): readonly (readonly [string, readonly string[]])[] {
  if (typeof value === 'string')
    return [[path, [...value.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort()]];
  return Object.entries(value as object).flatMap(([key, inner]) => patterns(inner, `${path}.${key}`));
}

for (const locale of LOCALES) {
  test(`${locale}: every word is there, and is filled with the same as in bokmål`, async () => {
    const words = await loadExportWords(locale);
    assert.deepEqual(patterns(words), patterns(await loadExportWords('nb')));
    assert.ok(!JSON.stringify(words).includes('""'));
  });
}

test('words come in the language the guide does', async () => {
  const locales = await Promise.all(LOCALES.map(async (locale) => (await loadExportWords(locale)).locale));
  assert.deepEqual(locales, ['nb', 'nn', 'nb', 'en']);
});

test('a value that looks like a pattern is put in as it is', () => {
  assert.equal(fill('{a} {b} {c}', { a: '{b} $&', b: '$1' }), '{b} $& $1 {c}');
});
