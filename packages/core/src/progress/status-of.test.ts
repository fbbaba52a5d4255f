import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Subtask, SubtaskId, Task } from '../model/index.js';
import { applyChange } from './apply-change.js';
import { emptyProgress, type Progress } from './progress.js';
import { statusOf } from './status-of.js';
import { TASK_STATUSES, type TaskStatus } from './task-status.js';

const SUBTASKS: readonly SubtaskId[] = [
  'videreforing/strategi-kommunikasjonsplan',
  'videreforing/strategi-plan-for-kunnskap',
  'videreforing/strategi-utfasing-og-videreforing',
];

const parent: Task = {
  id: 'videreforing/utvikle-videreforingsstrategi',
  phase: 'videreforing',
  group: 'videreforing/videreforingsstrategi',
  title: '',
  why: '',
  tips: [],
  subtasks: SUBTASKS,
  optional: false,
  recurrence: 'none',
  requires: [],
  actors: [],
  deliverables: [],
  resources: [],
  provisions: [],
  sources: [],
};
const leaf: Task = { ...parent, subtasks: [] };
const subtask: Subtask = {
  id: 'videreforing/strategi-kommunikasjonsplan',
  parent: parent.id,
  title: '',
  tips: [],
  actors: [],
  deliverables: [],
  resources: [],
  sources: [],
};

function progressWith(statuses: Readonly<Record<string, TaskStatus>>): Progress {
  return Object.entries(statuses).reduce(
    (progress, [task, status]) =>
      applyChange(progress, { type: 'status', task, status }, { at: '2026-01-01T00:00:00.000Z', by: 'kari' }),
    emptyProgress(),
  );
}

/** Every way to give three subtasks one of the four statuses. */
const COMBINATIONS = TASK_STATUSES.flatMap((a) =>
  TASK_STATUSES.flatMap((b) => TASK_STATUSES.map((c) => [a, b, c] as const)),
);

/** What the parent is, by the statuses its subtasks have among them: order and number do not matter. */
const EXPECTED: Readonly<Record<string, TaskStatus>> = {
  'not-applicable': 'not-applicable',
  done: 'done',
  'done not-applicable': 'done',
  'not-started': 'not-started',
  'not-applicable not-started': 'not-started',
  'in-progress': 'in-progress',
  'in-progress not-applicable': 'in-progress',
  'in-progress not-started': 'in-progress',
  'done in-progress': 'in-progress',
  'done not-started': 'in-progress',
  'done in-progress not-started': 'in-progress',
  'done in-progress not-applicable': 'in-progress',
  'done not-applicable not-started': 'in-progress',
  'in-progress not-applicable not-started': 'in-progress',
};

test('a task nobody has touched is not started', () => {
  assert.equal(statusOf(emptyProgress(), leaf), 'not-started');
});

test('a task with subtasks nobody has touched is not started', () => {
  assert.equal(statusOf(emptyProgress(), parent), 'not-started');
});

for (const status of TASK_STATUSES) {
  test(`a task without subtasks is what is recorded: ${status}`, () => {
    assert.equal(statusOf(progressWith({ [leaf.id]: status }), leaf), status);
  });

  test(`a subtask is what is recorded: ${status}`, () => {
    assert.equal(statusOf(progressWith({ [subtask.id]: status }), subtask), status);
  });

  test(`a status recorded on a task with subtasks does not count: ${status}`, () => {
    assert.equal(statusOf(progressWith({ [parent.id]: status }), parent), 'not-started');
  });
}

for (const statuses of COMBINATIONS) {
  const expected = EXPECTED[[...new Set(statuses)].sort().join(' ')];

  test(`subtasks ${statuses.join(', ')} make the task ${expected}`, () => {
    const recorded = Object.fromEntries(SUBTASKS.map((id, index) => [id, statuses[index] ?? 'not-started']));
    assert.equal(statusOf(progressWith(recorded), parent), expected);
  });
}

test('subtasks nobody has touched count as not started beside one that is done', () => {
  assert.equal(statusOf(progressWith({ [subtask.id]: 'done' }), parent), 'in-progress');
});
