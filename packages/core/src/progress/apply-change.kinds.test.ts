import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChange } from './apply-change.js';
import type { Change } from './change.js';
import { emptyProgress, type Progress, type Stamped } from './progress.js';
import type { Decision } from './values.js';

const TASK = 'gjennomforing/etabler-styringssystem';
const STAMP = { at: '2026-05-04T12:00:00.000Z', by: 'kari' };
const DECISION: Decision = {
  title: 'Områdesatsing i Fjellbyen',
  date: '2026-03-12',
  body: 'Kommunestyret',
  caseNumber: '26/01234-5',
  note: '',
};

const apply = (...changes: readonly Change[]): Progress =>
  changes.reduce((progress, change) => applyChange(progress, change, STAMP), emptyProgress());

/** Where the value of each kind of change stands, and what it is. */
const KINDS: readonly (readonly [Change, (progress: Progress) => Stamped<unknown> | undefined, unknown])[] = [
  [
    { type: 'status', task: TASK, status: 'done' },
    ({ tasks }) => tasks[TASK]?.status,
    { status: 'done', reason: '' },
  ],
  [{ type: 'note', task: TASK, note: 'Ring Ola' }, ({ tasks }) => tasks[TASK]?.note, 'Ring Ola'],
  [
    { type: 'responsible', task: TASK, role: 'prosjektleder' },
    ({ tasks }) => tasks[TASK]?.responsible,
    'prosjektleder',
  ],
  [{ type: 'due', task: TASK, due: '2026-06-01' }, ({ tasks }) => tasks[TASK]?.due, '2026-06-01'],
  [
    { type: 'criterion', criterion: 'helhetlig', score: 3, note: 'Bedre enn i fjor' },
    ({ criteria }) => criteria['helhetlig'],
    { score: 3, note: 'Bedre enn i fjor' },
  ],
  [{ type: 'answer', question: 'hvem', answer: 'Alle' }, ({ answers }) => answers['hvem'], 'Alle'],
  [{ type: 'decision', id: 'b1', decision: DECISION }, ({ decisions }) => decisions['b1'], DECISION],
  [
    {
      type: 'participation',
      phase: 'gjennomforing',
      actor: 'ungdom',
      state: 'planned',
      note: 'Etter ferien',
    },
    ({ participation }) => participation['gjennomforing/ungdom'],
    { state: 'planned', note: 'Etter ferien' },
  ],
];

for (const [change, find, value] of KINDS) {
  test(`a change of ${change.type} is kept, with when and by whom`, () => {
    assert.deepEqual(find(apply(change)), { value, ...STAMP });
  });

  test(`a change of ${change.type} leaves all else as it was`, () => {
    const others = KINDS.filter(([other]) => other !== change);
    const before = apply(...others.map(([other]) => other));
    const after = applyChange(before, change, STAMP);
    for (const [, findOther] of others) assert.equal(findOther(after), findOther(before));
  });

  test(`a change of ${change.type} made when the clock stands still comes after the last one`, () => {
    assert.equal(find(apply(change, change))?.at, '2026-05-04T12:00:00.001Z');
  });
}

test('an assessment without a note leaves the note', () => {
  const progress = apply(
    { type: 'criterion', criterion: 'helhetlig', score: 3, note: 'Bedre' },
    { type: 'criterion', criterion: 'helhetlig', score: null },
  );
  assert.deepEqual(progress.criteria['helhetlig']?.value, { score: null, note: 'Bedre' });
});

test('an assessment with an empty note takes the note away', () => {
  const progress = apply(
    { type: 'criterion', criterion: 'helhetlig', score: 3, note: 'Bedre' },
    { type: 'criterion', criterion: 'helhetlig', score: 3, note: '' },
  );
  assert.equal(progress.criteria['helhetlig']?.value.note, '');
});

test('a first assessment without a note has an empty one', () => {
  const progress = apply({ type: 'criterion', criterion: '__proto__', score: 1 });
  assert.deepEqual(Object.entries(progress.criteria), [
    ['__proto__', { value: { score: 1, note: '' }, ...STAMP }],
  ]);
});

test('a state of participation without a note leaves the note', () => {
  const planned = { type: 'participation', phase: 'gjennomforing', actor: 'ungdom' } as const;
  const progress = apply(
    { ...planned, state: 'planned', note: 'Etter ferien' },
    { ...planned, state: 'reached' },
  );
  assert.deepEqual(progress.participation['gjennomforing/ungdom']?.value, {
    state: 'reached',
    note: 'Etter ferien',
  });
});

test('a decision that is removed is known to be removed', () => {
  const progress = apply(
    { type: 'decision', id: 'b1', decision: DECISION },
    { type: 'decision', id: 'b1', decision: null },
  );
  assert.equal(progress.decisions['b1']?.value, null);
});

test('a value stamped with no date is replaced by one with the time of the change', () => {
  const damaged: Progress = { ...emptyProgress(), answers: { hvem: { value: 'a', at: 'i går', by: 'ola' } } };
  const progress = applyChange(damaged, { type: 'answer', question: 'hvem', answer: 'b' }, STAMP);
  assert.equal(progress.answers['hvem']?.at, STAMP.at);
});
