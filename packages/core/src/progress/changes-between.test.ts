import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChange } from './apply-change.js';
import type { Change } from './change.js';
import { changesBetween } from './changes-between.js';
import { emptyProgress, type Progress } from './progress.js';

const TASK = 'gjennomforing/etabler-styringssystem';
const STAMP = { at: '2026-05-04T12:00:00.000Z', by: 'kari' };

const after = (progress: Progress, ...changes: readonly Change[]) =>
  changes.reduce((before, change) => applyChange(before, change, STAMP), progress);

const ONE_OF_EACH: readonly Change[] = [
  { type: 'status', task: TASK, status: 'not-applicable', reason: 'Ikke hos oss' },
  { type: 'note', task: TASK, note: 'Spør Kari' },
  { type: 'responsible', task: TASK, role: 'prosjektleder' },
  { type: 'due', task: TASK, due: '2027-05-01' },
  { type: 'criterion', criterion: 'helhetlig', score: 3, note: 'Nesten' },
  { type: 'answer', question: 'hvem', answer: 'Alle' },
  {
    type: 'decision',
    id: '1',
    decision: { title: 'Oppstart', date: '2026-01-02', body: 'kommunestyret', caseNumber: '', note: '' },
  },
  { type: 'participation', phase: 'gjennomforing', actor: 'lokal/ungdom', state: 'planned', note: '' },
];

test('nothing is to change between a state and itself', () => {
  const progress = after(emptyProgress(), ...ONE_OF_EACH);
  assert.deepEqual(changesBetween(progress, progress), []);
});

for (const change of ONE_OF_EACH) {
  test(`a ${change.type} that only the other has is set`, () => {
    assert.deepEqual(changesBetween(emptyProgress(), after(emptyProgress(), change)), [change]);
  });

  test(`a ${change.type} that the other lacks is emptied`, () => {
    const before = after(emptyProgress(), change);
    const back = after(before, ...changesBetween(before, emptyProgress()));
    assert.deepEqual(changesBetween(back, emptyProgress()), []);
    assert.deepEqual(changesBetween(emptyProgress(), back), []);
  });
}

test('only the field that differs is changed', () => {
  const from = after(emptyProgress(), ...ONE_OF_EACH);
  const to = after(from, { type: 'due', task: TASK, due: '2028-01-01' });
  assert.deepEqual(changesBetween(from, to), [{ type: 'due', task: TASK, due: '2028-01-01' }]);
});

test('a task named like a property of every object is a task', () => {
  const to = after(emptyProgress(), { type: 'note', task: '__proto__', note: 'x' });
  assert.deepEqual(changesBetween(emptyProgress(), to), [{ type: 'note', task: '__proto__', note: 'x' }]);
});
