import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8Length } from './utf8-length.js';

for (const text of [
  '',
  'abc',
  'æøå ÆØÅ',
  '€ – «»',
  '😀',
  'a😀b😀',
  '\u007f\u0080\u07ff\u0800\uffff',
  '\u{10ffff}',
]) {
  test(`«${text}» is as long as an encoder makes it`, () => {
    assert.equal(utf8Length(text), new TextEncoder().encode(text).length);
  });
}

for (const text of ['\ud800', '\udc00', 'a\ud800', '\udc00\ud800', '\ud800\ud800\udc00']) {
  test(`half a pair counts as the sign that would replace it, in ${JSON.stringify(text)}`, () => {
    assert.equal(utf8Length(text), new TextEncoder().encode(text).length);
  });
}
