// What property tests are made of. Few keys, times, people and values, so that ties and clashes are common.
import fc from 'fast-check';
import { applyChange } from './apply-change.js';
import type { Change, ChangeStamp } from './change.js';
import { withoutConflicts } from './conflicts.js';
import { mergeProgress } from './merge-progress.js';
import { emptyProgress, type Conflict, type Progress, type Stamped } from './progress.js';
import { TASK_STATUSES } from './task-status.js';
import { CRITERION_SCORES, PARTICIPATION_STATES } from './values.js';

/** Repeatable. */
export const RUNS = { seed: 20260504, numRuns: 1000 } as const;

const TASKS = ['gjennomforing/etabler-styringssystem', 'no/such', '__proto__'];
const KEYS = ['hvem', '__proto__'];
const PEOPLE = ['kari', 'ola', ''];
const TEXTS = ['', 'a', 'b'];
/** Two ways to write one moment, and what is no moment. */
const TIMES = [
  '2026-01-01T00:00:00Z',
  '2026-01-01T00:00:00.000Z',
  '2026-01-01T01:00:00+01:00',
  '2026-01-01T00:00:00.001Z',
  '2026-06-01T12:00:00Z',
  'i går',
  '',
];

const key = fc.constantFrom(...KEYS);
const task = fc.constantFrom(...TASKS);
const text = fc.constantFrom(...TEXTS);
const person = fc.constantFrom(...PEOPLE);
const score = fc.constantFrom(null, ...CRITERION_SCORES);
const state = fc.constantFrom(...PARTICIPATION_STATES);
const status = fc.constantFrom(...TASK_STATUSES);
const decision = fc.option(
  fc.record({
    title: text,
    date: fc.constant('2026-03-01'),
    body: fc.constant(''),
    caseNumber: fc.constant(''),
    note: text,
  }),
);

/** Objects as JSON gives them: some that `fc.record` makes have no prototype. */
function plain<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return arbitrary.map((value) => structuredClone(value));
}

function stamped<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Stamped<T>> {
  return fc.record({ value, at: fc.constantFrom(...TIMES), by: person });
}

function table<T>(keys: fc.Arbitrary<string>, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .uniqueArray(fc.tuple(keys, value), { selector: ([name]) => name })
    .map((entries) => Object.fromEntries<T>(entries));
}

const record = fc.record(
  {
    status: stamped(fc.record({ status, reason: text })),
    note: stamped(text),
    responsible: stamped(text),
    due: stamped(text),
  },
  { requiredKeys: [] },
);

const conflict: fc.Arbitrary<Conflict> = fc.record({
  path: fc.oneof(
    fc.tuple(fc.constant('tasks'), task, fc.constantFrom('note', 'due')),
    fc.tuple(fc.constantFrom('answers', 'unknown'), key),
  ),
  lost: stamped<unknown>(text),
});

/** Any progress at all, also such as no sequence of changes leads to. */
export const anyProgress: fc.Arbitrary<Progress> = plain(
  fc.record({
    tasks: table(task, record),
    criteria: table(key, stamped(fc.record({ score, note: text }))),
    answers: table(key, stamped(text)),
    decisions: table(key, stamped(decision)),
    participation: table(key, stamped(fc.record({ state, note: text }))),
    conflicts: fc.array(conflict, { maxLength: 4 }),
  }),
);

/** Any change, of each of the eight types. */
export const anyChange: fc.Arbitrary<Change> = plain(
  fc.oneof(
    fc.record(
      { type: fc.constant('status' as const), task, status, reason: text },
      { requiredKeys: ['type', 'task', 'status'] },
    ),
    fc.record({ type: fc.constant('note' as const), task, note: text }),
    fc.record({ type: fc.constant('responsible' as const), task, role: text }),
    fc.record({
      type: fc.constant('due' as const),
      task,
      due: fc.constantFrom('', '2026-03-01', '2026-04-01'),
    }),
    fc.record(
      { type: fc.constant('criterion' as const), criterion: key, score, note: text },
      { requiredKeys: ['type', 'criterion', 'score'] },
    ),
    fc.record({ type: fc.constant('answer' as const), question: key, answer: text }),
    fc.record({ type: fc.constant('decision' as const), id: key, decision }),
    fc.record(
      {
        type: fc.constant('participation' as const),
        phase: fc.constant('gjennomforing'),
        actor: key,
        state,
        note: text,
      },
      { requiredKeys: ['type', 'phase', 'actor', 'state'] },
    ),
  ),
);

/** Clocks that go backwards and stand still. */
export const anyStamp: fc.Arbitrary<ChangeStamp> = fc.record({
  at: fc.constantFrom(...TIMES.slice(0, 5)),
  by: person,
});

/**
 * Three copies of one project, as people make them: each changes their own, and now and then takes in another's or puts
 * away what was lost.
 */
export const threeCopies: fc.Arbitrary<readonly [Progress, Progress, Progress]> = fc
  .array(
    fc.record({
      who: fc.nat(2),
      from: fc.nat(2),
      act: fc.constantFrom('change', 'change', 'change', 'change', 'merge', 'merge', 'seen'),
      change: anyChange,
      stamp: anyStamp,
    }),
    { maxLength: 40, size: 'max' },
  )
  .map((steps) => {
    const copies: [Progress, Progress, Progress] = [emptyProgress(), emptyProgress(), emptyProgress()];
    for (const { who, from, act, change, stamp } of steps) {
      const mine = copies[who] ?? emptyProgress();
      if (act === 'change') copies[who] = applyChange(mine, change, stamp);
      else if (act === 'merge') copies[who] = mergeProgress(mine, copies[from] ?? emptyProgress());
      else copies[who] = withoutConflicts(mine);
    }
    return copies;
  });
