import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeTasks } from './place-tasks.js';

const A = 'gjennomforing/lag-arlig-aktivitetsplan';
const B = 'gjennomforing/ta-i-bruk-prosjektstyring';

test('a task that is to come after none comes last', () => {
  assert.deepEqual(placeTasks([A, B], [{ id: 'lokal/x' }]).order, [A, B, 'lokal/x']);
});

test('a task comes right after the one it is to come after', () => {
  assert.deepEqual(placeTasks([A, B], [{ id: 'lokal/x', after: A }]).order, [A, 'lokal/x', B]);
});

test('tasks that are to come after the same keep their order', () => {
  const added = [
    { id: 'lokal/x', after: A },
    { id: 'lokal/y', after: A },
  ] as const;
  assert.deepEqual(placeTasks([A, B], added).order, [A, 'lokal/x', 'lokal/y', B]);
});

test('a task may come after an added one, which may stand later in the file', () => {
  const added = [
    { id: 'lokal/x', after: 'lokal/y' },
    { id: 'lokal/y', after: A },
    { id: 'lokal/z' },
  ] as const;
  assert.deepEqual(placeTasks([A, B], added).order, [A, 'lokal/y', 'lokal/x', B, 'lokal/z']);
});

test('tasks in a circle come last, and are told of', () => {
  const added = [
    { id: 'lokal/x', after: 'lokal/y' },
    { id: 'lokal/y', after: 'lokal/x' },
    { id: 'lokal/z', after: A },
  ] as const;
  const { order, circular } = placeTasks([A], added);
  assert.deepEqual(order, [A, 'lokal/z', 'lokal/x', 'lokal/y']);
  assert.deepEqual(circular, ['lokal/x', 'lokal/y']);
});
