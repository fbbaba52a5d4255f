import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../../guide/load-guide.js';
import { applyChange } from '../apply-change.js';
import type { Change } from '../change.js';
import { emptyProgress, type Progress } from '../progress.js';
import { everything } from '../store/contract-sample.js';
import { compareTeamFile } from './compare-team-file.js';
import { withhold } from './withhold.js';

const guide = await loadGuide('nb');
const TASK = 'gjennomforing/etabler-styringssystem';
const ALL = { notes: true, names: true };
const NO_DIFFERENCE = { new: [], overwritten: [], kept: [], same: 0, unknown: [] };

const at = (minute: number) => ({ at: `2026-05-04T12:0${minute}:00.000Z`, by: 'kari' });
const set = (change: Change, minute: number, before = emptyProgress()) =>
  applyChange(before, change, at(minute));
const status = (value: 'done' | 'in-progress' | 'not-started', task = TASK): Change => ({
  type: 'status',
  task,
  status: value,
});
const compare = (current: Progress, progress: Progress, includes = ALL) =>
  compareTeamFile(current, { progress, includes }, guide);
const value = (of: 'done' | 'in-progress') => ({ status: of, reason: '' });
const path = ['tasks', TASK, 'status'];

test('an empty file makes no difference', () => {
  assert.deepEqual(compare(everything(), emptyProgress()), NO_DIFFERENCE);
});

test('a value that is set only in the file is new', () => {
  assert.deepEqual(compare(emptyProgress(), set(status('done'), 1)), {
    ...NO_DIFFERENCE,
    new: [{ path, file: { value: value('done'), ...at(1) } }],
  });
});

test('a value that the file has a later one for would be overwritten, and both are told', () => {
  assert.deepEqual(compare(set(status('in-progress'), 1), set(status('done'), 2)), {
    ...NO_DIFFERENCE,
    overwritten: [
      { path, current: { value: value('in-progress'), ...at(1) }, file: { value: value('done'), ...at(2) } },
    ],
  });
});

test('a value that was set later here would be kept, and both are told', () => {
  assert.deepEqual(compare(set(status('done'), 2), set(status('in-progress'), 1)), {
    ...NO_DIFFERENCE,
    kept: [
      { path, current: { value: value('done'), ...at(2) }, file: { value: value('in-progress'), ...at(1) } },
    ],
  });
});

test('the same value set at another time is the same', () => {
  assert.deepEqual(compare(set(status('done'), 1), set(status('done'), 2)), { ...NO_DIFFERENCE, same: 1 });
});

for (const [name, change] of [
  ['a task not started', status('not-started')],
  ['an empty note', { type: 'note', task: TASK, note: '' }],
  ['no day', { type: 'due', task: TASK, due: '' }],
  ['an assessment taken back', { type: 'criterion', criterion: 'a', score: null }],
  ['a decision removed', { type: 'decision', id: 'a', decision: null }],
  [
    'a group not reached',
    { type: 'participation', phase: 'gjennomforing', actor: 'ledelsen', state: 'not-reached' },
  ],
] as const) {
  test(`${name}, where nothing is set here, is no difference`, () => {
    const comparison = compare(emptyProgress(), set(change, 1));
    assert.deepEqual({ ...comparison, unknown: [] }, { ...NO_DIFFERENCE, same: 1 });
  });
}

test('an emptied text in the file overwrites one that stands here', () => {
  const [full, empty] = [
    set({ type: 'answer', question: 'a', answer: 'x' }, 1),
    set({ type: 'answer', question: 'a', answer: '' }, 2),
  ];
  assert.equal(compare(full, empty).overwritten.length, 1);
});

test('every value of a file with everything is told once', () => {
  const { new: added, same, overwritten, kept } = compare(emptyProgress(), everything());
  assert.deepEqual([added.length, same, overwritten.length, kept.length], [12, 3, 0, 0]);
  assert.equal(new Set(added.map((addition) => addition.path.join('\n'))).size, added.length);
});

test('our own file saved without notes and names makes no difference', () => {
  const includes = { notes: false, names: false };
  const { new: added, overwritten, kept } = compare(everything(), withhold(everything(), includes), includes);
  assert.deepEqual([added, overwritten, kept], [[], [], []]);
});

test('ids the guide does not know are told, decisions never', () => {
  const { unknown } = compare(emptyProgress(), everything());
  assert.deepEqual(unknown, [
    ['tasks', '12'],
    ['tasks', 'lokal/egen-oppgave'],
    ['tasks', 'no/such/task'],
    ['tasks', 'toString'],
    ['criteria', 'langsiktighet'],
    ['criteria', 'forankring'],
  ]);
});

test('a group in a phase is known when both are', () => {
  const reached = (phase: string, actor: string): Change => ({
    type: 'participation',
    phase,
    actor,
    state: 'reached',
  });
  const unknownIn = (phase: string, actor: string) =>
    compare(emptyProgress(), set(reached(phase, actor), 1)).unknown.length;
  assert.deepEqual(
    [unknownIn('gjennomforing', 'ledelsen'), unknownIn('gjennomforing', 'x'), unknownIn('x', 'ledelsen')],
    [0, 1, 1],
  );
  assert.equal(unknownIn('gjennomforing', 'ledelsen/x'), 1);
});

test('subtasks, criteria and questions of the guide are known', () => {
  const { subtasks, criteria, questions } = guide;
  const known: readonly Change[] = [
    { type: 'note', task: subtasks[0]?.id ?? '', note: 'x' },
    { type: 'criterion', criterion: criteria[0]?.id ?? '', score: 1 },
    { type: 'answer', question: questions[0]?.id ?? '', answer: 'x' },
  ];
  const progress = known.reduce((before, change) => set(change, 1, before), emptyProgress());
  assert.deepEqual(compare(emptyProgress(), progress).unknown, []);
});

test('nothing is changed by comparing', () => {
  const [current, progress] = [everything(), set(status('done'), 9)];
  compare(current, progress);
  assert.deepEqual([current, progress], [everything(), set(status('done'), 9)]);
});
