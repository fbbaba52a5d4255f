import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from './excerpt.js';

test('a text that is short enough is left as it is', () => {
  assert.equal(excerpt('x'.repeat(80)), 'x'.repeat(80));
});

test('a longer one is cut, and one sees that it is', () => {
  assert.equal(excerpt('x'.repeat(81)), `${'x'.repeat(80)}…`);
});

test('no character is cut in two', () => {
  assert.equal(excerpt(`${'x'.repeat(79)}😀😀`), `${'x'.repeat(79)}…`);
});
