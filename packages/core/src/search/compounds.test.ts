import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compoundFinder } from './compounds.js';

const find = compoundFinder([
  'handlingsplan',
  'handlingsplanene',
  'planter',
  'plan',
  'oplan',
  'stedsanalyser',
  'xplanke',
]);

test('a part finds the compounds that end in it, inflected or not', () => {
  assert.deepEqual([...find('plan')].sort(), ['handlingsplan', 'handlingsplanene']);
  assert.deepEqual(find('analyse'), ['stedsanalyser']);
});

for (const part of ['', 'lan', 'handlings', 'splank', 'x'.repeat(1000)]) {
  test(`«${part.slice(0, 12)}» is no last part of a compound`, () => {
    assert.deepEqual(find(part), []);
  });
}

test('a part of very many compounds gives a bounded number', () => {
  const many = Array.from({ length: 1000 }, (_, number) => `nr${number}plan`);
  assert.equal(compoundFinder(many)('plan').length, 100);
});
