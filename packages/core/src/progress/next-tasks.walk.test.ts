import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Guide, Task } from '../model/index.js';
import { applyChange } from './apply-change.js';
import { guide, guideOf, set } from './guide-of.test.js';
import { nextTasks } from './next-tasks.js';
import { emptyProgress, type Progress } from './progress.js';
import { statusOf } from './status-of.js';

const TODAY = '2026-05-04';

/** Does a task, all its subtasks with it. */
function doTask(progress: Progress, { id, subtasks }: Task): Progress {
  return (subtasks.length > 0 ? subtasks : [id]).reduce(
    (before, leaf) => applyChange(before, set(leaf, 'done'), { at: '2026-05-04T12:00:00Z', by: 'kari' }),
    progress,
  );
}

/** Always does what is suggested first, until nothing is. */
function walk(from: Guide): readonly Task[] {
  const done: Task[] = [];
  let progress = emptyProgress();
  for (let round = 0; round <= from.tasks.length; round += 1) {
    const [first] = nextTasks(from, progress, 1, { today: TODAY });
    if (first === undefined) break;
    for (const id of first.requires) {
      const required = from.task(id);
      assert.ok(required && statusOf(progress, required) === 'done', `${first.id} comes before ${id}`);
    }
    done.push(first);
    progress = doTask(progress, first);
  }
  return done;
}

test('who always does what is suggested first comes through the whole guide, each task once', () => {
  const done = walk(guide).map(({ id }) => id);
  assert.deepEqual([...done].sort(), guide.tasks.map(({ id }) => id).sort());
});

test('what is required comes first also when the tasks are listed the other way round', () => {
  const reversed = guideOf([...guide.tasks].reverse());
  assert.equal(walk(reversed).length, guide.tasks.length);
});

test('on the way through the guide, optional tasks come when none are left that everyone must do', () => {
  const kinds = walk(guide).map(({ optional }) => optional);
  assert.equal(kinds.lastIndexOf(false) + 1, kinds.indexOf(true));
});

test('on the way through the guide, what goes on comes last in its phase', () => {
  const phase = walk(guide).filter((one) => one.phase === 'gjennomforing' && !one.optional);
  const kinds = phase.map(({ recurrence }) => recurrence === 'continuous');
  assert.equal(kinds.lastIndexOf(false) + 1, kinds.indexOf(true));
});

test('on the way through the guide, what remains is made clear while the plan is made, not at the end', () => {
  const done = walk(guide).map(({ id }) => id);
  const clear = done.indexOf('videreforing/vaer-tydelig-pa-hva-som-blir-igjen');
  assert.ok(clear > done.indexOf('planlegging-og-organisering/kommuniser-kommunens-engasjement'));
  assert.ok(clear < done.indexOf('gjennomforing/ta-i-bruk-prosjektstyring'));
});

test('tasks of all phases can be begun from the first day', () => {
  const phases = new Set(nextTasks(guide, emptyProgress(), 30).map(({ phase }) => phase));
  assert.ok(phases.size >= 4, [...phases].join());
});

test('a new project begins where the guide does', () => {
  const first = nextTasks(guide, emptyProgress(), 3).map(({ id }) => id);
  assert.deepEqual(
    first,
    guide.tasks.slice(0, 3).map(({ id }) => id),
  );
});

test('who begins what goes on and does the rest comes to the end, with what goes on still in progress', () => {
  const goesOn = ({ recurrence }: Task) => recurrence === 'continuous' || recurrence === 'later-phases';
  const begun = guide.tasks.filter(goesOn);
  let progress = emptyProgress();
  for (let round = 0; round < guide.tasks.length; round += 1) {
    const [first] = nextTasks(guide, progress, 1, { today: TODAY });
    assert.ok(first);
    progress = goesOn(first)
      ? applyChange(progress, set(first.id, 'in-progress'), { at: '2026-05-04T12:00:00Z', by: 'kari' })
      : doTask(progress, first);
  }
  const left = nextTasks(guide, progress, guide.tasks.length, { today: TODAY });
  assert.deepEqual(left.map(({ id }) => id).sort(), begun.map(({ id }) => id).sort());
  assert.ok(left.every((task) => statusOf(progress, task) === 'in-progress'));
});
