import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointerTo } from './json-pointer.js';

for (const [pointer, key, expected] of [
  ['', 'add', '/add'],
  ['/add/tasks', 0, '/add/tasks/0'],
  ['', '', '/'],
  ['/replace/tasks', 'gjennomforing/a', '/replace/tasks/gjennomforing~1a'],
  ['', 'a~b', '/a~0b'],
  ['', '~1', '/~01'],
] as const) {
  test(`«${key}» under «${pointer}» is ${expected}`, () => {
    assert.equal(pointerTo(pointer, key), expected);
  });
}
