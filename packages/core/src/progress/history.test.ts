import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyChange } from './apply-change.js';
import { anyChange, RUNS } from './arbitrary.test.js';
import type { Change } from './change.js';
import {
  emptyHistory,
  historyAfterMerge,
  recordChange,
  redoChange,
  undoChange,
  type ChangeHistory,
} from './history.js';
import { inverseChange } from './inverse-change.js';
import { mergeProgress } from './merge-progress.js';
import { emptyProgress, type Progress } from './progress.js';

const TASK = 'gjennomforing/etabler-styringssystem';
const STAMP = { at: '2026-05-04T12:00:00.000Z', by: 'kari' };
const LATER = { at: '2026-05-05T12:00:00.000Z', by: 'ola' };

interface Session {
  readonly progress: Progress;
  readonly history: ChangeHistory;
}

const note = (text: string, task = TASK): Change => ({ type: 'note', task, note: text });
const start = (limit = 10): Session => ({ progress: emptyProgress(), history: emptyHistory(limit) });
const noteIn = ({ progress }: Session) => progress.tasks[TASK]?.note?.value;

function make({ progress, history }: Session, change: Change): Session {
  return { progress: applyChange(progress, change, STAMP), history: recordChange(history, progress, change) };
}

function move(session: Session, direction: typeof undoChange): Session {
  const moved = direction(session.history);
  assert.ok(moved, 'there is nothing to move to');
  return { progress: applyChange(session.progress, moved.change, STAMP), history: moved.history };
}

function receive({ progress, history }: Session, change: Change): Session {
  const merged = mergeProgress(progress, applyChange(emptyProgress(), change, LATER));
  return { progress: merged, history: historyAfterMerge(history, progress, merged) };
}

test('there is nothing to undo or do again at first', () => {
  assert.equal(undoChange(emptyHistory(10)), undefined);
  assert.equal(redoChange(emptyHistory(10)), undefined);
});

test('the last change is undone first', () => {
  const session = make(make(start(), note('a')), note('b'));
  const once = move(session, undoChange);
  assert.equal(noteIn(once), 'a');
  const twice = move(once, undoChange);
  assert.equal(noteIn(twice), '');
  assert.equal(undoChange(twice.history), undefined);
});

test('what was undone last is done again first', () => {
  const undone = move(move(make(make(start(), note('a')), note('b')), undoChange), undoChange);
  const once = move(undone, redoChange);
  assert.equal(noteIn(once), 'a');
  const twice = move(once, redoChange);
  assert.equal(noteIn(twice), 'b');
  assert.equal(redoChange(twice.history), undefined);
});

test('what is done again can be undone again', () => {
  const again = move(move(make(start(), note('a')), undoChange), redoChange);
  assert.equal(noteIn(move(again, undoChange)), '');
});

test('after a new change, what was undone cannot be done again', () => {
  const undone = move(make(start(), note('a')), undoChange);
  assert.equal(redoChange(make(undone, note('b')).history), undefined);
});

test('only as many steps are remembered as the limit', () => {
  const session = ['a', 'b', 'c'].reduce((before, text) => make(before, note(text)), start(2));
  const back = move(move(session, undoChange), undoChange);
  assert.equal(noteIn(back), 'a');
  assert.equal(undoChange(back.history), undefined);
});

test('with a limit of 0 nothing is remembered', () => {
  assert.equal(undoChange(make(start(0), note('a')).history), undefined);
});

test('what someone else has changed is not undone', () => {
  const session = receive(make(start(), note('min')), note('deres', 'lokal/annen'));
  const undone = move(session, undoChange);
  assert.equal(noteIn(undone), '');
  assert.equal(undone.progress.tasks['lokal/annen']?.note?.value, 'deres');
});

test('a change that someone else has written over can no longer be undone', () => {
  const session = receive(make(make(start(), note('a', 'lokal/annen')), note('min')), note('deres'));
  const undone = move(session, undoChange);
  assert.equal(noteIn(undone), 'deres');
  assert.equal(undone.progress.tasks['lokal/annen']?.note?.value, '');
  assert.equal(undoChange(undone.history), undefined);
});

test('a change that someone else has written over can no longer be done again', () => {
  const session = receive(move(make(start(), note('min')), undoChange), note('deres'));
  assert.equal(redoChange(session.history), undefined);
});

test('a merge that sets the same value takes nothing from the history', () => {
  const session = receive(make(start(), note('lik')), note('lik'));
  assert.equal(noteIn(move(session, undoChange)), '');
});

test('an assessment can be undone when someone else has written its note', () => {
  const score: Change = { type: 'criterion', criterion: 'helhetlig', score: 2 };
  const session = receive(make(start(), score), { ...score, note: 'Deres' });
  assert.deepEqual(move(session, undoChange).progress.criteria['helhetlig']?.value, {
    score: null,
    note: 'Deres',
  });
});

/** All that stands, as the changes that would bring it back. */
const standing = (progress: Progress, changes: readonly Change[]) =>
  changes.map((change) => inverseChange(progress, change));

test('however many changes are undone, all can be done again', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
      const after = changes.reduce(make, start(12));
      const undone = changes.reduce((session) => move(session, undoChange), after);
      assert.deepEqual(standing(undone.progress, changes), standing(emptyProgress(), changes));
      const redone = changes.reduce((session) => move(session, redoChange), undone);
      assert.deepEqual(standing(redone.progress, changes), standing(after.progress, changes));
      assert.deepEqual(redone.history, after.history);
    }),
    RUNS,
  );
});
