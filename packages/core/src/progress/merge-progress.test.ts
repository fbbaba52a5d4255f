import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyChange, anyProgress, anyStamp, RUNS, threeCopies } from './arbitrary.test.js';
import { applyChange } from './apply-change.js';
import { canonicalJson } from './canonical-json.js';
import type { Change } from './change.js';
import { mergeProgress } from './merge-progress.js';
import { emptyProgress, type Progress, type Stamped } from './progress.js';

const TASK = 'gjennomforing/etabler-styringssystem';
const NOON = '2026-05-04T12:00:00.000Z';
const LATER = '2026-05-04T13:00:00.000Z';

const note = (text: string, at = NOON, by = 'kari'): Progress =>
  applyChange(emptyProgress(), { type: 'note', task: TASK, note: text }, { at, by });
const noteIn = (progress: Progress) => progress.tasks[TASK]?.note;
const lostIn = (progress: Progress) => progress.conflicts.map(({ lost }) => lost.value);
const withNote = (stamped: Stamped<string>): Progress => ({
  ...emptyProgress(),
  tasks: { [TASK]: { note: stamped } },
});

/** The same text, not only the same data: two files of one project should not differ. */
function assertSame(actual: Progress, expected: Progress): void {
  assert.equal(JSON.stringify(actual), JSON.stringify(expected));
}

/** Path and value of all that stands in a copy, and of all that is listed as lost. */
function valuesOf(progress: Progress): readonly string[] {
  const { tasks, conflicts, ...tables } = progress;
  const inTasks = Object.entries(tasks).flatMap(([task, record]) =>
    Object.entries(record).map(([field, stamped]: [string, Stamped<unknown>]) => [
      ['tasks', task, field],
      stamped.value,
    ]),
  );
  const inTables = Object.entries(tables).flatMap(([name, table]) =>
    Object.entries(table).map(([key, stamped]: [string, Stamped<unknown>]) => [[name, key], stamped.value]),
  );
  const lost = conflicts.map((conflict) => [conflict.path, conflict.lost.value]);
  return [...inTasks, ...inTables, ...lost].map(canonicalJson);
}

for (const [name, copies] of [
  ['any three copies', fc.tuple(anyProgress, anyProgress, anyProgress)],
  ['three copies that changes and merges have made', threeCopies],
] as const) {
  test(`${name}: it does not matter which is merged into which`, () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        assertSame(mergeProgress(a, b), mergeProgress(b, a));
      }),
      RUNS,
    );
  });

  test(`${name}: it does not matter which two are merged first`, () => {
    fc.assert(
      fc.property(copies, ([a, b, c]) => {
        assertSame(mergeProgress(mergeProgress(a, b), c), mergeProgress(a, mergeProgress(b, c)));
      }),
      RUNS,
    );
  });

  test(`${name}: to merge once more changes nothing`, () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        const merged = mergeProgress(a, b);
        assertSame(mergeProgress(merged, b), merged);
        assertSame(mergeProgress(merged, merged), merged);
      }),
      RUNS,
    );
  });

  test(`${name}: every value stands or is listed as lost`, () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        const kept = new Set(valuesOf(mergeProgress(a, b)));
        const missing = [...valuesOf(a), ...valuesOf(b)].filter((value) => !kept.has(value));
        assert.deepEqual(missing, []);
      }),
      RUNS,
    );
  });
}

test('a copy merged with itself is as it was', () => {
  fc.assert(
    fc.property(threeCopies, ([a]) => {
      assert.deepEqual(mergeProgress(a, a), a);
    }),
    RUNS,
  );
});

test('a copy merged with an empty one is as it was', () => {
  fc.assert(
    fc.property(threeCopies, ([a]) => {
      assert.deepEqual(mergeProgress(a, emptyProgress()), a);
    }),
    RUNS,
  );
});

test('no value stands and is listed as lost at the same time', () => {
  fc.assert(
    fc.property(threeCopies, ([a]) => {
      const values = valuesOf(a);
      assert.equal(new Set(values).size, values.length);
    }),
    RUNS,
  );
});

test('a change never loses to what it replaces', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyProgress,
        threeCopies.map(([a]) => a),
      ),
      anyChange,
      anyStamp,
      (before, change, stamp) => {
        const after = applyChange(before, change, stamp);
        const merged = mergeProgress(after, before);
        assert.deepEqual({ ...merged, conflicts: [] }, { ...after, conflicts: [] });
      },
    ),
    RUNS,
  );
});

test('the value that was set last wins, and the other is listed with its path', () => {
  const merged = mergeProgress(note('ny', LATER), note('gammel'));
  assert.equal(noteIn(merged)?.value, 'ny');
  assert.deepEqual(merged.conflicts, [
    { path: ['tasks', TASK, 'note'], lost: { value: 'gammel', at: NOON, by: 'kari' } },
  ]);
});

test('at the same time, the one whose name comes last wins', () => {
  assert.equal(noteIn(mergeProgress(note('b', NOON, 'kari'), note('a', NOON, 'ola')))?.value, 'a');
});

test('at the same time and by the same, the value that comes last wins', () => {
  assert.equal(noteIn(mergeProgress(note('b'), note('a')))?.value, 'b');
});

test('times are compared as times, not as text', () => {
  const early = withNote({ value: 'early', at: '2026-05-04T12:30:00+02:00', by: 'kari' });
  assert.equal(noteIn(mergeProgress(early, note('late')))?.value, 'late');
});

test('a time that is no time loses to any that is', () => {
  const undated = withNote({ value: 'undated', at: 'z', by: 'ola' });
  const dated = withNote({ value: 'dated', at: '0001-01-01T00:00:00Z', by: 'kari' });
  assert.equal(noteIn(mergeProgress(undated, dated))?.value, 'dated');
});

test('the same value set by two is no conflict', () => {
  const merged = mergeProgress(note('lik', NOON, 'kari'), note('lik', LATER, 'ola'));
  assert.deepEqual(merged.conflicts, []);
  assert.equal(noteIn(merged)?.by, 'ola');
});

test('two who change each their field of one task both keep theirs', () => {
  const due = applyChange(
    emptyProgress(),
    { type: 'due', task: TASK, due: '2026-06-01' },
    { at: LATER, by: 'ola' },
  );
  const merged = mergeProgress(note('min'), due);
  assert.deepEqual(merged.tasks[TASK], { ...note('min').tasks[TASK], ...due.tasks[TASK] });
  assert.deepEqual(merged.conflicts, []);
});

/** One change of each table, and the path its value stands at. */
const TABLES: readonly (readonly [Change, Change, readonly string[]])[] = [
  [
    { type: 'criterion', criterion: 'helhetlig', score: 2 },
    { type: 'criterion', criterion: 'helhetlig', score: 4 },
    ['criteria', 'helhetlig'],
  ],
  [
    { type: 'answer', question: 'hvem', answer: 'a' },
    { type: 'answer', question: 'hvem', answer: 'b' },
    ['answers', 'hvem'],
  ],
  [
    { type: 'decision', id: '1', decision: { title: 'a', date: '', body: '', caseNumber: '', note: '' } },
    { type: 'decision', id: '1', decision: null },
    ['decisions', '1'],
  ],
  [
    { type: 'participation', phase: 'gjennomforing', actor: 'ungdom', state: 'planned' },
    { type: 'participation', phase: 'gjennomforing', actor: 'ungdom', state: 'reached' },
    ['participation', 'gjennomforing/ungdom'],
  ],
];

for (const [first, second, path] of TABLES) {
  test(`what loses in ${path.join('/')} is listed there`, () => {
    const older = applyChange(emptyProgress(), first, { at: NOON, by: 'kari' });
    const newer = applyChange(emptyProgress(), second, { at: LATER, by: 'ola' });
    const merged = mergeProgress(older, newer);
    assert.deepEqual({ ...merged, conflicts: [] }, newer);
    assert.deepEqual(
      merged.conflicts.map((conflict) => conflict.path),
      [path],
    );
  });
}

test('a value lost twice is listed once, with its last stamp', () => {
  const once = mergeProgress(note('tapt', '2026-05-04T10:00:00.000Z'), note('vinner', LATER));
  const twice = mergeProgress(once, note('tapt', NOON, 'ola'));
  assert.deepEqual(
    twice.conflicts.map(({ lost }) => lost),
    [{ value: 'tapt', at: NOON, by: 'ola' }],
  );
});

test('a lost value that is set again is no longer lost', () => {
  const merged = mergeProgress(note('tapt'), note('vinner', LATER));
  const again = applyChange(merged, { type: 'note', task: TASK, note: 'tapt' }, { at: NOON, by: 'kari' });
  assert.deepEqual(lostIn(again), []);
});

test('a field of another task that lost the same value stays on the list', () => {
  const merged = mergeProgress(note('tapt'), note('vinner', LATER));
  const other = applyChange(
    merged,
    { type: 'note', task: 'no/such', note: 'tapt' },
    { at: NOON, by: 'kari' },
  );
  assert.deepEqual(lostIn(other), ['tapt']);
});

test('of several lost values of a field the last set is listed first', () => {
  const merged = [note('b', '2026-05-04T09:00:00.000Z'), note('a', NOON), note('vinner', LATER)].reduce(
    mergeProgress,
  );
  assert.deepEqual(lostIn(merged), ['a', 'b']);
});

test('what loses to nothing at all stays listed', () => {
  const newer = { path: ['risks', 'brann'], lost: { value: 3, at: NOON, by: 'kari' } };
  const merged = mergeProgress({ ...emptyProgress(), conflicts: [newer] }, emptyProgress());
  assert.deepEqual(merged.conflicts, [newer]);
});

for (const name of ['__proto__', 'constructor']) {
  test(`«${name}» as a key is data`, () => {
    const change = (answer: string): Change => ({ type: 'answer', question: name, answer });
    const older = applyChange(emptyProgress(), change('a'), { at: NOON, by: 'kari' });
    const newer = applyChange(emptyProgress(), change('b'), { at: LATER, by: 'kari' });
    const { answers } = mergeProgress(newer, older);
    assert.deepEqual(Object.entries(answers), [[name, { value: 'b', at: LATER, by: 'kari' }]]);
    assert.equal(Object.getPrototypeOf(answers), Object.prototype);
  });
}

test('the copies are left as they were', () => {
  const [a, b] = [note('a'), note('b', LATER)];
  const before = structuredClone([a, b]);
  mergeProgress(a, b);
  assert.deepEqual([a, b], before);
});
