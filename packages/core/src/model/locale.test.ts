import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLocale, LOCALES, parseLocale } from './locale.js';

test('bokmål is offered first', () => {
  assert.deepEqual(LOCALES, ['nb', 'nn', 'se', 'en']);
});

for (const locale of LOCALES) {
  test(`«${locale}» is a locale and reads as itself`, () => {
    assert.ok(isLocale(locale));
    assert.equal(parseLocale(locale), locale);
  });
}

for (const value of ['', 'NB', 'nb-NO', 'no', 'sv', 'constructor', '__proto__']) {
  test(`«${value}» is no locale`, () => {
    assert.equal(isLocale(value), false);
  });
}

for (const [tag, locale] of [
  ['nb-NO', 'nb'],
  ['NB', 'nb'],
  [' nn ', 'nn'],
  ['no', 'nb'],
  ['NO', 'nb'],
  ['no-NO', 'nb'],
  ['no-bok', 'nb'],
  ['en-GB', 'en'],
  ['en-Latn-GB-x-private', 'en'],
  ['se-NO', 'se'],
] as const) {
  test(`the language tag «${tag}» reads as ${locale}`, () => {
    assert.equal(parseLocale(tag), locale);
  });
}

for (const tag of [
  '',
  ' ',
  'sv',
  'smj-NO',
  'nynorsk',
  'n',
  'nb_NO',
  'nb-',
  '-nb',
  'nb NO',
  'nb-toolongsubtag',
  '__proto__',
]) {
  test(`«${tag}» reads as no locale`, () => {
    assert.equal(parseLocale(tag), undefined);
  });
}
