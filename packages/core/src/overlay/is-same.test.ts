import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSame } from './is-same.js';

const VALUES: readonly unknown[] = [
  null,
  undefined,
  0,
  '',
  '0',
  false,
  [],
  {},
  [0],
  { 0: 0 },
  ['a', 'b'],
  ['b', 'a'],
  { a: 1 },
  { a: 1, b: undefined },
  { a: { b: [1, { c: 2 }] } },
  { a: { b: [1, { c: 3 }] } },
];

test('each value is the same as its copy', () => {
  for (const value of VALUES) assert.ok(isSame(value, structuredClone(value)), JSON.stringify(value));
});

test('no value is the same as another', () => {
  VALUES.forEach((a, left) => {
    VALUES.forEach((b, right) => {
      if (left !== right) assert.ok(!isSame(a, b), `${JSON.stringify(a)} and ${JSON.stringify(b)}`);
    });
  });
});

test('the order of fields does not count', () => {
  assert.ok(isSame({ a: 1, b: 2 }, { b: 2, a: 1 }));
});
