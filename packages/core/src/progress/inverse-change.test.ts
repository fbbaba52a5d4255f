import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyChange } from './apply-change.js';
import { anyChange, anyStamp, RUNS, threeCopies } from './arbitrary.test.js';
import type { Change } from './change.js';
import { inverseChange } from './inverse-change.js';
import { emptyProgress, type Progress, type Stamped } from './progress.js';

const TASK = 'gjennomforing/etabler-styringssystem';
const STAMP = { at: '2026-05-04T12:00:00.000Z', by: 'kari' };

/** What never having been set looks like, by table or field. */
const EMPTY: Readonly<Record<string, unknown>> = {
  status: { status: 'not-started', reason: '' },
  note: '',
  responsible: '',
  due: '',
  criteria: { score: null, note: '' },
  answers: '',
  decisions: null,
  participation: { state: 'not-reached', note: '' },
};

/** All that can be seen: values without stamps, and nothing where a value is the empty one. */
function visible({ tasks, conflicts, ...tables }: Progress): ReadonlyMap<string, unknown> {
  assert.ok(Array.isArray(conflicts));
  const seen = new Map<string, unknown>();
  const add = (path: readonly string[], kind: string, { value }: Stamped<unknown>) => {
    if (JSON.stringify(value) !== JSON.stringify(EMPTY[kind])) seen.set(JSON.stringify(path), value);
  };
  for (const [task, record] of Object.entries(tasks)) {
    for (const [field, stamped] of Object.entries(record))
      add([task, field], field, stamped as Stamped<unknown>);
  }
  for (const [name, table] of Object.entries(tables)) {
    for (const [key, stamped] of Object.entries(table)) add([name, key], name, stamped as Stamped<unknown>);
  }
  return seen;
}

test('a change and then its inverse leave what could be seen before', () => {
  fc.assert(
    fc.property(threeCopies, anyChange, anyStamp, ([before], change, stamp) => {
      const after = applyChange(before, change, stamp);
      const undone = applyChange(after, inverseChange(before, change), stamp);
      assert.deepEqual(visible(undone), visible(before));
    }),
    RUNS,
  );
});

test('the inverse of the inverse does the change again', () => {
  fc.assert(
    fc.property(threeCopies, anyChange, anyStamp, ([before], change, stamp) => {
      const after = applyChange(before, change, stamp);
      const inverse = inverseChange(before, change);
      const undone = applyChange(after, inverse, stamp);
      const redone = applyChange(undone, inverseChange(after, inverse), stamp);
      assert.deepEqual(visible(redone), visible(after));
    }),
    RUNS,
  );
});

test('an inverse is about the same field as the change', () => {
  fc.assert(
    fc.property(threeCopies, anyChange, anyStamp, ([before], change, stamp) => {
      const inverse = inverseChange(before, change);
      const touched = (made: Change) => {
        const after = applyChange(emptyProgress(), made, stamp);
        const { tasks, conflicts, ...tables } = after;
        assert.deepEqual(conflicts, []);
        return [...Object.entries(tasks), ...Object.entries(tables)].map(([key, table]) => [
          key,
          Object.keys(table),
        ]);
      };
      assert.deepEqual(touched(inverse), touched(change));
    }),
    RUNS,
  );
});

for (const [change, inverse] of [
  [
    { type: 'status', task: TASK, status: 'not-applicable', reason: 'x' },
    { type: 'status', task: TASK, status: 'not-started' },
  ],
  [
    { type: 'note', task: TASK, note: 'x' },
    { type: 'note', task: TASK, note: '' },
  ],
  [
    { type: 'responsible', task: TASK, role: 'x' },
    { type: 'responsible', task: TASK, role: '' },
  ],
  [
    { type: 'due', task: TASK, due: '2026-06-01' },
    { type: 'due', task: TASK, due: '' },
  ],
  [
    { type: 'criterion', criterion: 'constructor', score: 2 },
    { type: 'criterion', criterion: 'constructor', score: null },
  ],
  [
    { type: 'answer', question: '__proto__', answer: 'x' },
    { type: 'answer', question: '__proto__', answer: '' },
  ],
  [
    { type: 'decision', id: 'b1', decision: { title: 'x', date: '', body: '', caseNumber: '', note: '' } },
    { type: 'decision', id: 'b1', decision: null },
  ],
  [
    { type: 'participation', phase: 'p', actor: 'a', state: 'reached', note: 'x' },
    { type: 'participation', phase: 'p', actor: 'a', state: 'not-reached', note: '' },
  ],
] satisfies readonly (readonly [Change, Change])[]) {
  test(`to undo the first ${change.type} is to set the empty value`, () => {
    assert.deepEqual(inverseChange(emptyProgress(), change), inverse);
  });
}

test('the reason a task did not apply comes back with the status', () => {
  const why: Change = { type: 'status', task: TASK, status: 'not-applicable', reason: 'Ingen borettslag' };
  const before = applyChange(emptyProgress(), why, STAMP);
  assert.deepEqual(inverseChange(before, { type: 'status', task: TASK, status: 'done' }), why);
});

test('to undo an assessment without a note leaves a note that has come since', () => {
  const change: Change = { type: 'criterion', criterion: 'helhetlig', score: 3 };
  const assessed = applyChange(emptyProgress(), change, STAMP);
  const noted = applyChange(assessed, { ...change, note: 'Kom siden' }, STAMP);
  const undone = applyChange(noted, inverseChange(emptyProgress(), change), STAMP);
  assert.deepEqual(undone.criteria['helhetlig']?.value, { score: null, note: 'Kom siden' });
});
