import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../guide/load-guide.js';
import { PHASE_IDS } from '../model/index.js';
import { applyChange } from './apply-change.js';
import { guideOf, localTask } from './guide-of.test.js';
import { emptyProgress, type Progress } from './progress.js';
import { summarize } from './summarize.js';
import type { TaskStatus } from './task-status.js';

const guide = await loadGuide('nb');

const PARENT = 'videreforing/utvikle-videreforingsstrategi';
const SUBTASK = 'videreforing/strategi-kommunikasjonsplan';
const LEAF = 'videreforing/skriv-sluttrapport';
const ELSEWHERE = 'gjennomforing/folg-med-pa-slitasje';

/** 49 tasks, of which two have subtasks, four and six of them, and count as those. */
const LEAVES = 49 - 2 + 4 + 6;
/** Six tasks of phase 5, of which one has six subtasks. */
const LEAVES_OF_PHASE_5 = 6 - 1 + 6;

function progressWith(statuses: Readonly<Record<string, TaskStatus>>): Progress {
  return Object.entries(statuses).reduce(
    (progress, [task, status]) =>
      applyChange(progress, { type: 'status', task, status }, { at: '2026-01-01T00:00:00.000Z', by: 'kari' }),
    emptyProgress(),
  );
}

test('an empty project has every leaf of the guide left', () => {
  assert.deepEqual(summarize(guide, emptyProgress()), {
    total: LEAVES,
    done: 0,
    inProgress: 0,
    notStarted: LEAVES,
    notApplicable: 0,
  });
});

test('an empty project has every leaf of a phase left', () => {
  assert.equal(summarize(guide, emptyProgress(), 'videreforing').total, LEAVES_OF_PHASE_5);
});

test('each status is counted as what it is', () => {
  const progress = progressWith({
    [LEAF]: 'done',
    [SUBTASK]: 'in-progress',
    [ELSEWHERE]: 'not-applicable',
    'gjennomforing/etabler-styringssystem': 'not-started',
  });
  assert.deepEqual(summarize(guide, progress), {
    total: LEAVES - 1,
    done: 1,
    inProgress: 1,
    notStarted: LEAVES - 3,
    notApplicable: 1,
  });
});

test('a subtask counts as one', () => {
  assert.equal(summarize(guide, progressWith({ [SUBTASK]: 'done' })).done, 1);
});

test('a status recorded on a task with subtasks counts for nothing', () => {
  assert.deepEqual(summarize(guide, progressWith({ [PARENT]: 'done' })), summarize(guide, emptyProgress()));
});

test('what does not apply leaves the total', () => {
  const progress = progressWith({ [LEAF]: 'not-applicable', [SUBTASK]: 'not-applicable' });
  assert.equal(summarize(guide, progress).total, LEAVES - 2);
});

test('a task of another phase does not count in a phase', () => {
  assert.deepEqual(
    summarize(guide, progressWith({ [ELSEWHERE]: 'done' }), 'videreforing'),
    summarize(guide, emptyProgress(), 'videreforing'),
  );
});

test('the phases add up to the whole', () => {
  const progress = progressWith({ [LEAF]: 'done', [SUBTASK]: 'not-applicable', [ELSEWHERE]: 'in-progress' });
  const phases = PHASE_IDS.map((phase) => summarize(guide, progress, phase));
  for (const [field, whole] of Object.entries(summarize(guide, progress))) {
    const sum = phases.reduce((total, phase) => total + phase[field as keyof typeof phase], 0);
    assert.equal(sum, whole, field);
  }
});

test('tasks this guide does not know are not counted', () => {
  const strangers = ['lokalt/egen-oppgave', '__proto__', 'constructor'];
  const progress = progressWith(Object.fromEntries(strangers.map((id) => [id, 'done'] as const)));
  assert.deepEqual(Object.keys(progress.tasks), strangers);
  assert.deepEqual(summarize(guide, progress), summarize(guide, emptyProgress()));
});

test('a task that a municipality has added counts as one, in its phase', () => {
  const local = guideOf([...guide.tasks, localTask('gatefest')]);
  const progress = progressWith({ 'lokal/gatefest': 'done' });
  assert.equal(summarize(local, progress).total, LEAVES + 1);
  assert.equal(summarize(local, progress, 'gjennomforing').done, 1);
  assert.equal(summarize(local, progress, 'videreforing').done, 0);
});

test('a task that a municipality has hidden is not counted, whatever its status was', () => {
  const local = guideOf(guide.tasks.filter(({ id }) => id !== LEAF && id !== PARENT));
  const { total, done } = summarize(local, progressWith({ [LEAF]: 'done', [SUBTASK]: 'done' }));
  assert.equal(total, LEAVES - LEAVES_OF_PHASE_5 + 4);
  assert.equal(done, 0);
});

test('a subtask that a municipality has hidden is not counted', () => {
  const local = guideOf(
    guide.tasks.map((task) => ({ ...task, subtasks: task.subtasks.filter((id) => id !== SUBTASK) })),
  );
  assert.equal(summarize(local, progressWith({ [SUBTASK]: 'done' })).total, LEAVES - 1);
});
