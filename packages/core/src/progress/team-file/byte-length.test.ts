import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byteLength } from './byte-length.js';

for (const text of ['', 'abc', 'æøå', '€', '🏘️', 'a\u07ff\u0800\uffff', '\u{10ffff}']) {
  test(`«${text}» is as many bytes as it is in UTF-8`, () => {
    assert.equal(byteLength(text), Buffer.from(text).length);
  });
}
