import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SUBTASK_IDS, type Task } from '../model/index.js';
import { applyChange } from './apply-change.js';
import type { Change } from './change.js';
import { guide, guideOf, localTask, progressAfter, set, setDue } from './guide-of.test.js';
import { nextTasks } from './next-tasks.js';
import { emptyProgress } from './progress.js';

const TODAY = '2026-05-04';
const ALL = Infinity;
const PARENT = 'videreforing/utvikle-videreforingsstrategi';

const next = (tasks: readonly Task[], changes: readonly Change[] = [], today = TODAY) =>
  nextTasks(guideOf(tasks), progressAfter(changes), ALL, { today }).map(({ id }) => id.replace('lokal/', ''));
const task = localTask;

test('no more are suggested than asked for, and none when that is less than one', () => {
  assert.equal(nextTasks(guide, emptyProgress(), 5).length, 5);
  assert.deepEqual(nextTasks(guide, emptyProgress(), 0), []);
  assert.deepEqual(nextTasks(guide, emptyProgress(), -1), []);
});

test('what is done or not applicable is not suggested', () => {
  assert.deepEqual(
    next([task('a'), task('b'), task('c')], [set('lokal/a', 'done'), set('lokal/b', 'not-applicable')]),
    ['c'],
  );
});

test('late comes first, then in progress, then due soon, then what can be begun', () => {
  const tasks = ['ready', 'soon', 'begun', 'late'].map((slug) => task(slug));
  const changes = [
    setDue('lokal/soon', '2026-05-18'),
    set('lokal/begun', 'in-progress'),
    setDue('lokal/late', '2026-05-03'),
  ];
  assert.deepEqual(next(tasks, changes), ['late', 'begun', 'soon', 'ready']);
});

test('a day that is not near changes nothing', () => {
  assert.deepEqual(next([task('a'), task('b')], [setDue('lokal/b', '2026-05-19')]), ['a', 'b']);
});

test('the nearest day comes first among what is late, in progress or due soon', () => {
  const tasks = ['l2', 'l1', 'p0', 'p2', 'p1', 's2', 's1'].map((slug) => task(slug));
  const days = {
    l2: '2026-05-02',
    l1: '2026-05-01',
    p2: '2026-05-09',
    p1: '2026-05-08',
    s2: '2026-05-07',
    s1: '2026-05-06',
  };
  const changes = [
    ...Object.entries(days).map(([slug, day]) => setDue(`lokal/${slug}`, day)),
    ...['p0', 'p1', 'p2'].map((slug) => set(`lokal/${slug}`, 'in-progress')),
  ];
  assert.deepEqual(next(tasks, changes), ['l1', 'l2', 'p1', 'p2', 'p0', 's1', 's2']);
});

test('without a day of today, nothing is late or near', () => {
  const progress = progressAfter([setDue('lokal/b', '2020-01-01')]);
  const found = nextTasks(guideOf([task('a'), task('b')]), progress, 2);
  assert.deepEqual(
    found.map(({ id }) => id),
    ['lokal/a', 'lokal/b'],
  );
});

test('what waits for a task comes after what can be begun, in whatever phase', () => {
  const waiting = task('waiting', { phase: 'kunnskapsgrunnlag', requires: ['lokal/last'] });
  assert.deepEqual(next([waiting, task('first'), task('last')]), ['first', 'last', 'waiting']);
});

for (const status of ['done', 'not-applicable'] as const) {
  test(`a task waits no longer when what it requires is ${status}`, () => {
    const tasks = [task('b', { requires: ['lokal/a'] }), task('c'), task('a')];
    assert.deepEqual(next(tasks, [set('lokal/a', status)]), ['b', 'c']);
  });
}

test('a task still waits when what it requires has only been begun', () => {
  const tasks = [task('b', { requires: ['lokal/a'] }), task('c'), task('a')];
  assert.deepEqual(next(tasks, [set('lokal/a', 'in-progress')]), ['a', 'c', 'b']);
});

test('a task does not wait for one that this guide does not have', () => {
  assert.deepEqual(next([task('b', { requires: ['lokal/hidden'] }), task('c')]), ['b', 'c']);
});

for (const recurrence of ['continuous', 'later-phases'] as const) {
  test(`what is ${recurrence} comes after the rest of its phase, and before the next`, () => {
    const tasks = [task('on', { recurrence }), task('once'), task('last', { phase: 'videreforing' })];
    assert.deepEqual(next(tasks), ['once', 'on', 'last']);
  });

  test(`what is ${recurrence} and in progress comes last of all`, () => {
    const tasks = [
      task('on', { recurrence }),
      task('maybe', { optional: true }),
      task('b', { requires: ['lokal/a'] }),
      task('a'),
    ];
    assert.deepEqual(next(tasks, [set('lokal/on', 'in-progress')]), ['a', 'maybe', 'b', 'on']);
  });

  test(`what is ${recurrence} and in progress comes first when it is late, and before what can be begun when it is due`, () => {
    const tasks = [task('a'), task('on', { recurrence })];
    const begun = set('lokal/on', 'in-progress');
    assert.deepEqual(next(tasks, [begun, setDue('lokal/on', '2026-05-01')]), ['on', 'a']);
    assert.deepEqual(next(tasks, [begun, setDue('lokal/on', '2026-05-10')]), ['on', 'a']);
  });

  test(`who requires what is ${recurrence} requires it to be in progress, not to end`, () => {
    const tasks = [task('on', { recurrence }), task('b', { requires: ['lokal/on'] }), task('c')];
    assert.deepEqual(next(tasks), ['c', 'on', 'b']);
    assert.deepEqual(next(tasks, [set('lokal/on', 'in-progress')]), ['b', 'c', 'on']);
  });
}

test('a yearly task stands among those done once', () => {
  assert.deepEqual(next([task('yearly', { recurrence: 'yearly' }), task('once')]), ['yearly', 'once']);
});

test('a yearly task done this year is done', () => {
  const progress = progressAfter([set('lokal/a', 'done')], '2026-01-01T00:00:00.000Z');
  assert.deepEqual(
    nextTasks(guideOf([task('a', { recurrence: 'yearly' })]), progress, ALL, { today: TODAY }),
    [],
  );
});

test('a yearly task done in an earlier year is open again', () => {
  const [yearly, once] = [task('a', { recurrence: 'yearly' }), task('b')];
  const progress = progressAfter(
    [set('lokal/a', 'done'), set('lokal/b', 'done')],
    '2025-12-31T12:00:00.000Z',
  );
  assert.deepEqual(nextTasks(guideOf([yearly, once]), progress, ALL, { today: TODAY }), [yearly]);
  assert.deepEqual(nextTasks(guideOf([yearly, once]), progress, ALL), []);
});

for (const [status, expected] of [
  ['in-progress', ['a', 'b']],
  ['not-applicable', ['b']],
] as const) {
  test(`a yearly task that has been ${status} since an earlier year still is`, () => {
    const tasks = [task('b'), task('a', { recurrence: 'yearly' })];
    const progress = progressAfter([set('lokal/a', status)], '2025-06-01T12:00:00.000Z');
    const found = nextTasks(guideOf(tasks), progress, ALL, { today: TODAY });
    assert.deepEqual(
      found.map(({ id }) => id),
      expected.map((slug) => `lokal/${slug}`),
    );
  });
}

test('a yearly task with subtasks was done the year its last subtask was', () => {
  const [first, second] = [SUBTASK_IDS[0], SUBTASK_IDS[1]];
  const yearly = task('a', { recurrence: 'yearly', subtasks: [first, second] });
  const early = progressAfter([set(first, 'done'), set(second, 'done')], '2025-06-01T12:00:00.000Z');
  const late = applyChange(early, set(second, 'done'), { at: '2026-01-10T12:00:00.000Z', by: 'kari' });
  assert.deepEqual(nextTasks(guideOf([yearly]), early, ALL, { today: TODAY }), [yearly]);
  assert.deepEqual(nextTasks(guideOf([yearly]), late, ALL, { today: TODAY }), []);
});

test('what requires a yearly task does not wait for its next round', () => {
  const tasks = [task('b', { requires: ['lokal/a'] }), task('a', { recurrence: 'yearly' })];
  const progress = progressAfter([set('lokal/a', 'done')], '2025-06-01T12:00:00.000Z');
  assert.deepEqual(nextTasks(guideOf(tasks), progress, ALL, { today: TODAY }), tasks);
});

test('optional tasks come after those everyone must do in all phases, and before what waits', () => {
  const tasks = [
    task('maybe', { phase: 'kunnskapsgrunnlag', optional: true }),
    task('b', { requires: ['lokal/a'] }),
    task('a', { phase: 'videreforing' }),
  ];
  assert.deepEqual(next(tasks), ['a', 'maybe', 'b']);
});

test('an optional task that is in progress is in progress', () => {
  const tasks = [task('a'), task('maybe', { optional: true })];
  assert.deepEqual(next(tasks, [set('lokal/maybe', 'in-progress')]), ['maybe', 'a']);
});

test('a task that starts in an earlier phase counts as of that one', () => {
  const early = task('early', { phase: 'videreforing', startsIn: 'planlegging-og-organisering' });
  assert.deepEqual(next([task('a'), early]), ['early', 'a']);
});

const parent = guide.task(PARENT);
assert.ok(parent);
const [firstPart = '', ...otherParts] = parent.subtasks;

test('a task is in progress when one of its subtasks is', () => {
  assert.deepEqual(next([task('a'), parent], [set(firstPart, 'in-progress')]), [PARENT, 'a']);
});

test('a task is done when its subtasks are', () => {
  assert.deepEqual(
    next(
      [task('a'), parent],
      parent.subtasks.map((id) => set(id, 'done')),
    ),
    ['a'],
  );
});

for (const [name, id] of [
  ['itself', PARENT],
  ['one of its subtasks', firstPart],
] as const) {
  test(`a task is late when ${name} is`, () => {
    assert.deepEqual(next([task('a'), { ...parent, requires: [] }], [setDue(id, '2026-05-01')]), [
      PARENT,
      'a',
    ]);
  });
}

test('of the days of a task and its subtasks the first one counts', () => {
  const changes = [
    setDue('lokal/a', '2026-05-02'),
    setDue(PARENT, '2026-05-10'),
    setDue(firstPart, '2026-05-01'),
  ];
  assert.deepEqual(next([task('a'), parent], changes), [PARENT, 'a']);
});

for (const noDay of ['', '01.05.2026']) {
  test(`«${noDay}» as the day of a task does not hide the day of its subtask`, () => {
    const changes = [setDue(PARENT, noDay), setDue(firstPart, '2026-05-01')];
    assert.deepEqual(next([task('a'), parent], changes), [PARENT, 'a']);
  });
}

test('a subtask that is done makes no task late', () => {
  const changes = [
    setDue(firstPart, '2026-05-01'),
    ...otherParts.map((id) => set(id, 'not-started')),
    set(firstPart, 'done'),
  ];
  assert.deepEqual(
    next(
      [task('begun'), parent],
      [...changes, set('lokal/begun', 'in-progress'), setDue('lokal/begun', '2026-05-05')],
    ),
    ['begun', PARENT],
  );
});

test('what is recorded for tasks of another guide is not suggested', () => {
  assert.deepEqual(next([task('a')], [set('no/such', 'in-progress'), setDue('__proto__', '2026-05-01')]), [
    'a',
  ]);
});
