import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointerTo } from './json-pointer.js';

test('a pointer grows by one key', () => {
  assert.equal(pointerTo('/progress', 'tasks'), '/progress/tasks');
});

test('slashes and tildes in a key are escaped, so that «~1» is no slash', () => {
  assert.equal(pointerTo('', 'a/b~1c'), '/a~1b~01c');
});
