// Every Norwegian word is in the Norwegian hunspell dictionaries, or on the reviewed list beside this file.
// The dictionaries are GPL: they check our words here, and are part of nothing we ship.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import nspell from 'nspell';
import { stringsOf } from './strings.mjs';

const require = createRequire(import.meta.url);

function speller(locale) {
  const folder = path.dirname(require.resolve(`dictionary-${locale}`));
  return nspell({
    aff: readFileSync(path.join(folder, 'index.aff')),
    dic: readFileSync(path.join(folder, 'index.dic')),
  });
}

function allowed(locale) {
  return readFileSync(path.join(import.meta.dirname, `allowed-${locale}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Words of a text; placeholders such as `{total}` are none. */
const wordsOf = (text) => text.replace(/\{\w+\}/g, ' ').match(/\p{L}[\p{L}’-]*\p{L}|\p{L}/gu) ?? [];

for (const locale of ['nb', 'nn']) {
  const { correct } = ((spell) => ({
    correct: (word) => spell.correct(word) || spell.correct(word.toLowerCase()),
  }))(speller(locale));
  const texts = await stringsOf(locale);
  const list = allowed(locale);
  const known = new Set(list);
  const knownAnyCase = new Set(list.map((word) => word.toLowerCase()));

  test(`every word in ${locale} is spelled as the dictionary or the reviewed list has it`, () => {
    const unknown = texts.flatMap(({ path: where, text }) =>
      wordsOf(text)
        .filter((word) => !correct(word) && !word.split('-').every((part) => part === '' || correct(part)))
        .filter((word) => !known.has(word) && !knownAnyCase.has(word.toLowerCase()))
        .map((word) => `${word} (${where})`),
    );
    assert.deepEqual(unknown, []);
  });

  test(`the reviewed list of ${locale} holds nothing that is no longer needed`, () => {
    const used = new Set(texts.flatMap(({ text }) => wordsOf(text)).map((word) => word.toLowerCase()));
    assert.deepEqual(
      list.filter((word) => !used.has(word.toLowerCase()) || correct(word)),
      [],
    );
  });
}
