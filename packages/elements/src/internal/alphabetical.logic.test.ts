import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alphabetically } from './alphabetical.logic.js';

const sorted = (locale: string, ...words: readonly string[]) => [...words].sort(alphabetically(locale));

describe('alphabetically', () => {
  for (const locale of ['nb', 'nn']) {
    it(`puts æ, ø and å last in ${locale}`, () => {
      assert.deepEqual(sorted(locale, 'ås', 'ørn', 'ære', 'zoom'), ['zoom', 'ære', 'ørn', 'ås']);
    });
  }

  it('puts them among a and o in English', () => {
    assert.deepEqual(sorted('en', 'zoo', 'ås', 'apple'), ['apple', 'ås', 'zoo']);
  });

  it('minds no signs before a word', () => {
    assert.deepEqual(sorted('nb', 'campus', '«Bytte-ut»-byen', 'abc'), ['abc', '«Bytte-ut»-byen', 'campus']);
  });

  it('minds no capitals', () => {
    assert.deepEqual(sorted('nb', 'aktiv', 'ABCD', 'bo'), ['ABCD', 'aktiv', 'bo']);
  });
});
