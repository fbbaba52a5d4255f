import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentId, REDIRECTS, type Redirect } from './redirects.js';

const RENAMED: readonly Redirect[] = [
  { kind: 'task', from: 'gjennomforing/gammel', to: 'gjennomforing/mellom' },
  { kind: 'task', from: 'gjennomforing/mellom', to: 'gjennomforing/ny' },
];

test('a renamed id leads to the id of today, however often it was renamed', () => {
  assert.equal(currentId('task', 'gjennomforing/gammel', RENAMED), 'gjennomforing/ny');
});

test('an id that was never renamed is its own answer', () => {
  assert.equal(currentId('task', 'gjennomforing/annet', RENAMED), 'gjennomforing/annet');
});

test('the same id of another kind is left alone', () => {
  assert.equal(currentId('resource', 'gjennomforing/gammel', RENAMED), 'gjennomforing/gammel');
});

test('renames in a circle end', () => {
  const circle: readonly Redirect[] = [
    { kind: 'task', from: 'a', to: 'b' },
    { kind: 'task', from: 'b', to: 'a' },
  ];
  assert.ok(['a', 'b'].includes(currentId('task', 'a', circle)));
});

test('no id is renamed twice, and none to itself', () => {
  const olds = REDIRECTS.map(({ kind, from }) => `${kind} ${from}`);
  assert.equal(new Set(olds).size, olds.length);
  assert.deepEqual(
    REDIRECTS.filter(({ from, to }) => from === to),
    [],
  );
});
