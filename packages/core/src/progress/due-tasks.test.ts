import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from './change.js';
import { dueTasks, type DueTask } from './due-tasks.js';
import { guide, guideOf, localTask, progressAfter, set, setDue } from './guide-of.test.js';

const TODAY = '2026-05-04';
const TASK = 'gjennomforing/etabler-styringssystem';
const PARENT = 'videreforing/utvikle-videreforingsstrategi';
const PART = 'videreforing/strategi-kommunikasjonsplan';

const ids = (list: readonly DueTask[]) => list.map(({ task }) => task.id);

function due(changes: readonly Change[], from = guide) {
  const { late, soon } = dueTasks(from, progressAfter(changes), TODAY);
  return { late: ids(late), soon: ids(soon) };
}

test('nothing is due in a new project', () => {
  assert.deepEqual(due([]), { late: [], soon: [] });
});

test('tasks and subtasks are late from the day after, soon within 14 days, and later left out', () => {
  const changes = [setDue(TASK, '2026-05-03'), setDue(PART, TODAY), setDue(PARENT, '2026-05-19')];
  assert.deepEqual(due(changes), { late: [TASK], soon: [PART] });
});

test('a task comes with its day', () => {
  const { late } = dueTasks(guide, progressAfter([setDue(TASK, '2026-05-03')]), TODAY);
  assert.deepEqual(late, [{ task: guide.task(TASK), due: '2026-05-03' }]);
});

test('they come by day, and on one day in the order of the guide, a task before its subtasks', () => {
  const changes = [
    setDue(PART, '2026-05-02'),
    setDue(PARENT, '2026-05-02'),
    setDue(TASK, '2026-05-02'),
    setDue('videreforing/skriv-sluttrapport', '2026-05-01'),
  ];
  assert.deepEqual(due(changes).late, ['videreforing/skriv-sluttrapport', TASK, PARENT, PART]);
});

for (const status of ['done', 'not-applicable'] as const) {
  test(`what is ${status} is not due`, () => {
    assert.deepEqual(
      due([setDue(TASK, '2026-05-03'), setDue(PART, TODAY), set(TASK, status), set(PART, status)]),
      {
        late: [],
        soon: [],
      },
    );
  });
}

test('a task is not due when all its subtasks are done', () => {
  const parts = guide.task(PARENT)?.subtasks ?? [];
  assert.deepEqual(due([setDue(PARENT, '2026-05-03'), ...parts.map((id) => set(id, 'done'))]).late, []);
});

test('a day that is taken away, or is no day, is not due', () => {
  assert.deepEqual(due([setDue(TASK, ''), setDue(PART, 'i morgen')]), { late: [], soon: [] });
});

test('what this guide does not have is not due', () => {
  assert.deepEqual(due([setDue('no/such', '2026-05-03'), setDue('__proto__', TODAY)]), {
    late: [],
    soon: [],
  });
});

const yearly = guideOf([localTask('plan', { recurrence: 'yearly' })]);

for (const [when, day, late] of [
  ['of the year it was done in, before it was done', '2025-03-01', []],
  ['of the year it was done in, after it was done', '2025-12-01', []],
  ['of this year', '2026-03-01', ['lokal/plan']],
] as const) {
  test(`for a yearly task that is to be done again, a day ${when} is ${late.length > 0 ? 'late' : 'out of date'}`, () => {
    const progress = progressAfter(
      [setDue('lokal/plan', day), set('lokal/plan', 'done')],
      '2025-06-01T12:00:00.000Z',
    );
    assert.deepEqual(ids(dueTasks(yearly, progress, TODAY).late), late);
  });
}
