import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Redirect } from '../model/index.js';
import { withCurrentIds } from './current-ids.js';
import { parseProgress } from './parse-progress.js';
import { emptyProgress, type Progress } from './progress.js';

const REDIRECTS: readonly Redirect[] = [
  { kind: 'task', from: 'f/gammel', to: 'f/ny' },
  { kind: 'task', from: 'f/eldst', to: 'f/gammel' },
  { kind: 'subtask', from: 'f/del', to: 'f/ny-del' },
  { kind: 'criterion', from: 'gammelt', to: 'nytt' },
  { kind: 'question', from: 'hvor', to: 'hvem' },
  { kind: 'phase', from: 'fase', to: 'ny-fase' },
  { kind: 'actor', from: 'folk', to: 'befolkningen' },
];
const text = (value: string, minute = 0) => ({ value, at: `2026-05-04T12:0${minute}:00.000Z`, by: 'kari' });
const moved = (part: Partial<Progress>) => withCurrentIds({ ...emptyProgress(), ...part }, REDIRECTS);

test('a task is moved to its id of today, over renames of renames', () => {
  assert.deepEqual(moved({ tasks: { 'f/eldst': { note: text('x') }, 'f/del': { due: text('') } } }).tasks, {
    'f/ny': { note: text('x') },
    'f/ny-del': { due: text('') },
  });
});

test('criteria, answers and participation are moved too', () => {
  const score = { value: { score: 3, note: '' }, at: text('').at, by: 'kari' } as const;
  const state = { value: { state: 'reached', note: '' }, at: text('').at, by: 'kari' } as const;
  const { criteria, answers, participation } = moved({
    criteria: { gammelt: score },
    answers: { hvor: text('her') },
    participation: { 'fase/folk': state, 'uten-aktor': state },
  });
  assert.deepEqual(criteria, { nytt: score });
  assert.deepEqual(answers, { hvem: text('her') });
  assert.deepEqual(participation, { 'ny-fase/befolkningen': state, 'uten-aktor': state });
});

test('decisions have ids of their own, which no rename of the guide touches', () => {
  const decisions = { gammelt: { value: null, at: text('').at, by: 'kari' } };
  assert.deepEqual(moved({ decisions }).decisions, decisions);
});

test('what stands under the old and the new id is merged, and what loses is in conflicts', () => {
  const { tasks, conflicts } = moved({
    tasks: {
      'f/gammel': { note: text('gammel', 1), due: text('2026-01-01', 1) },
      'f/ny': { note: text('ny', 2) },
      'f/eldst': { note: text('eldst', 0) },
    },
  });
  assert.deepEqual(tasks, { 'f/ny': { note: text('ny', 2), due: text('2026-01-01', 1) } });
  assert.deepEqual(
    conflicts.map(({ path, lost }) => [...path, lost.value]),
    [
      ['tasks', 'f/ny', 'note', 'gammel'],
      ['tasks', 'f/ny', 'note', 'eldst'],
    ],
  );
});

test('what was overwritten under an old id stands under the new one', () => {
  const { conflicts } = moved({ conflicts: [{ path: ['tasks', 'f/gammel', 'note'], lost: text('tapt') }] });
  assert.deepEqual(conflicts, [{ path: ['tasks', 'f/ny', 'note'], lost: text('tapt') }]);
});

test('what was overwritten under an old id and stands under the new one is lost no more', () => {
  const conflicts = [{ path: ['answers', 'hvor'], lost: text('x', 1) }];
  assert.deepEqual(moved({ answers: { hvem: text('x', 2) }, conflicts }).conflicts, []);
});

test('where no id has been renamed, progress is handed on as it is', () => {
  const progress = emptyProgress();
  assert.equal(withCurrentIds(progress, []), progress);
});

test('progress that is parsed has the ids of today', () => {
  const parsed = parseProgress({ ...emptyProgress(), answers: { hvor: text('her') } }, REDIRECTS);
  assert.deepEqual(parsed, { ok: true, value: { ...emptyProgress(), answers: { hvem: text('her') } } });
});
