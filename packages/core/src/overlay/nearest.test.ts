import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestOf } from './nearest.js';

const WORDS = ['tasks', 'title', 'tips', 'resources', 'requires', 'recurrence'];

for (const [given, expected] of [
  ['tittle', 'title'],
  ['titel', 'title'],
  ['Title', 'title'],
  ['task', 'tasks'],
  ['ressurces', 'resources'],
  ['requries', 'requires'],
  ['recurence', 'recurrence'],
] as const) {
  test(`«${given}» is near «${expected}»`, () => {
    assert.equal(nearestOf(given, WORDS), expected);
  });
}

for (const given of ['', 'ti', 'tap', 'navn', 'oppgaver', 'titteltekst', 'x'.repeat(100_000)]) {
  test(`«${given.slice(0, 20)}» is near none`, () => {
    assert.equal(nearestOf(given, WORDS), undefined);
  });
}

test('the nearest is chosen, wherever it stands', () => {
  assert.equal(nearestOf('requirs', ['requests', 'requires']), 'requires');
});

test('of two that are as near, the first is chosen', () => {
  assert.equal(nearestOf('plan', ['plane', 'plans']), 'plane');
});
