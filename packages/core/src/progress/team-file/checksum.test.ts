import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checksum, crc32 } from './checksum.js';

test('it is the CRC-32 that others count: their check value comes out', () => {
  assert.equal(crc32('123456789'), 'cbf43926');
});

test('of nothing it is zero, in eight digits', () => {
  assert.equal(crc32(''), '00000000');
});

test('a value is counted as compact JSON with its keys in order', () => {
  assert.equal(checksum({ b: [1, null], a: 'x' }), crc32('{"a":"x","b":[1,null]}'));
});

test('characters outside ASCII are counted as their escapes, also half of a pair', () => {
  assert.equal(checksum('å🏘\ud800\x7f'), crc32(String.raw`"\u00e5\ud83c\udfd8\ud800\u007f"`));
});

test('the order of keys does not count, at any depth', () => {
  assert.equal(checksum({ a: { c: 1, d: 2 }, b: 3 }), checksum({ b: 3, a: { d: 2, c: 1 } }));
});

test('the order of a list does', () => {
  assert.notEqual(checksum(['a', 'b']), checksum(['b', 'a']));
});
