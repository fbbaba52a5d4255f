import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChange } from './apply-change.js';
import { withoutConflicts } from './conflicts.js';
import { mergeProgress } from './merge-progress.js';
import { emptyProgress, type Progress } from './progress.js';

const answer = (text: string, at: string): Progress =>
  applyChange(emptyProgress(), { type: 'answer', question: 'hvem', answer: text }, { at, by: 'kari' });

const older = answer('a', '2026-05-04T12:00:00.000Z');
const newer = answer('b', '2026-05-04T13:00:00.000Z');

test('when the team has seen what was lost, the list is empty and all else stands', () => {
  const merged = mergeProgress(older, newer);
  assert.equal(merged.conflicts.length, 1);
  assert.deepEqual(withoutConflicts(merged), newer);
});

test('the given progress keeps its list', () => {
  const merged = mergeProgress(older, newer);
  withoutConflicts(merged);
  assert.equal(merged.conflicts.length, 1);
});

test('a copy that has not been put away brings the list back', () => {
  const merged = mergeProgress(older, newer);
  assert.deepEqual(mergeProgress(withoutConflicts(merged), merged), merged);
});
