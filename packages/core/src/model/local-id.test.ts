import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLocalId } from './local-id.js';

for (const id of ['lokal/a', 'lokal/gatefest-2027', 'lokal/1', `lokal/${'a'.repeat(80)}`]) {
  test(`${id.slice(0, 30)} is a local id`, () => {
    assert.ok(isLocalId(id));
  });
}

for (const id of [
  '',
  'lokal',
  'lokal/',
  'lokal/Gatefest',
  'lokal/møte',
  'lokal/to ord',
  'lokal/-a',
  'lokal/a--b',
  'lokal/a/b',
  'gjennomforing/a',
  ' lokal/a',
  `lokal/${'a'.repeat(81)}`,
]) {
  test(`«${id.slice(0, 30)}» is no local id`, () => {
    assert.ok(!isLocalId(id));
  });
}
