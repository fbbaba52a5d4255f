import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseProgress } from '../parse-progress.js';
import { everything } from './contract-sample.js';

test('the sample has something in every table, and in every field of a task', () => {
  const { tasks, criteria, answers, decisions, participation } = everything();
  const tables = { criteria, answers, decisions, participation };
  assert.deepEqual(
    Object.values(tables).map((table) => Object.keys(table).length > 0),
    [true, true, true, true],
  );
  assert.deepEqual(Object.keys(tasks['gjennomforing/etabler-styringssystem'] ?? {}), [
    'status',
    'note',
    'responsible',
    'due',
  ]);
});

test('every store can keep the sample as it is', () => {
  assert.deepEqual(parseProgress(everything()), { ok: true, value: everything() });
});
