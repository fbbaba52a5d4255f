import { emptyProgress, loadGuide, PHASE_IDS, summarize, type PhaseId, type Task } from '@omradesatsing/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { progressOf } from '../../testing/progress.js';
import {
  checklistView,
  findTask,
  isOpen,
  phaseOfTask,
  shownCount,
  subtaskSweep,
  taskLinks,
  toggled,
  type ChecklistFilter,
  type TaskView,
} from './checklist.logic.js';

const guide = await loadGuide('nb');
const [first] = PHASE_IDS;

function firstTask(matches: (task: Task) => boolean): Task {
  const task = guide.tasks.find(matches);
  assert.ok(task);
  return task;
}

const parent = firstTask(({ subtasks }) => subtasks.length > 0);
const [one, two, three, ...others] = parent.subtasks;
assert.ok(one && two && three);

/** The tasks of a view, group by group, as ids. */
const shown = (progress = emptyProgress(), filter: ChecklistFilter = 'all', scope: PhaseId = first) =>
  checklistView(guide, progress, scope, filter).flatMap(({ groups }) =>
    groups.flatMap(({ tasks }) => tasks.map(({ task }) => task.id)),
  );

function viewOf(task: Task, progress = emptyProgress()): TaskView {
  const [phase] = checklistView(guide, progress, task.phase, 'all');
  const view = phase?.groups.flatMap(({ tasks }) => tasks).find((candidate) => candidate.task === task);
  assert.ok(view);
  return view;
}

describe('checklistView', () => {
  for (const scope of PHASE_IDS) {
    it(`shows the tasks of ${scope} in the order of the guide`, () => {
      const expected = guide.tasks.filter(({ phase }) => phase === scope).map(({ id }) => id);
      assert.deepEqual(shown(emptyProgress(), 'all', scope), expected);
    });
  }

  it('shows the five phases in order when it shows all', () => {
    const phases = checklistView(guide, emptyProgress(), 'alle', 'all').map(({ phase }) => phase.id);
    assert.deepEqual(phases, PHASE_IDS);
  });

  it('sums up each phase', () => {
    const progress = progressOf([one, 'done'], [two, 'not-applicable']);
    for (const { phase, summary } of checklistView(guide, progress, 'alle', 'all')) {
      assert.deepEqual(summary, summarize(guide, progress, phase.id));
    }
  });

  it('tells the state of a task and why it is not applicable', () => {
    const task = firstTask(({ subtasks }) => subtasks.length === 0);
    const { status, reason } = viewOf(task, progressOf([task.id, 'not-applicable', 'Gjort før']));
    assert.deepEqual({ status, reason }, { status: 'not-applicable', reason: 'Gjort før' });
  });

  it('has no reason where none is given', () => assert.equal(viewOf(parent).reason, ''));

  it('takes the state of a task with subtasks from them', () => {
    assert.equal(viewOf(parent, progressOf([one, 'done'])).status, 'in-progress');
  });

  it('counts the subtasks that are done and those that apply', () => {
    assert.deepEqual(viewOf(parent, progressOf([one, 'done'], [two, 'not-applicable'])).subtaskCount, {
      done: 1,
      total: parent.subtasks.length - 1,
    });
  });

  it('shows every subtask in the order of the guide', () => {
    const { subtasks } = viewOf(parent, progressOf([one, 'done']));
    assert.deepEqual(
      subtasks.map(({ subtask }) => subtask.id),
      parent.subtasks,
    );
  });

  for (const status of ['done', 'not-applicable'] as const) {
    it(`leaves out what is ${status} when only open tasks are asked for`, () => {
      const [gone = '', ...left] = shown();
      assert.deepEqual(shown(progressOf([gone, status]), 'open'), left);
    });
  }

  it('keeps what is under way when only open tasks are asked for', () => {
    const [task = ''] = shown();
    assert.deepEqual(shown(progressOf([task, 'in-progress']), 'open'), shown());
  });

  it('leaves out a group when none of its tasks is open', () => {
    const [group] = guide.groups;
    assert.ok(group);
    const progress = progressOf(...group.tasks.map((task) => [task, 'done'] as const));
    const [phase] = checklistView(guide, progress, group.phase, 'open');
    assert.ok(phase && phase.groups.every((view) => view.group !== group));
  });

  it('keeps the sum of the phase when only open tasks are shown', () => {
    const [task = ''] = shown();
    const [phase] = checklistView(guide, progressOf([task, 'done']), first, 'open');
    assert.equal(phase?.summary.done, 1);
  });
});

describe('toggled', () => {
  it('makes a done task one not started', () => assert.equal(toggled('done'), 'not-started'));
  for (const status of ['not-started', 'in-progress', 'not-applicable'] as const) {
    it(`makes a task that is ${status} done`, () => assert.equal(toggled(status), 'done'));
  }
});

describe('isOpen', () => {
  it('is true for what someone may still do', () =>
    assert.deepEqual(
      ['not-started', 'in-progress'].map((s) => isOpen(s as 'in-progress')),
      [true, true],
    ));
  it('is false for what is settled', () =>
    assert.deepEqual(
      ['done', 'not-applicable'].map((s) => isOpen(s as 'done')),
      [false, false],
    ));
});

describe('subtaskSweep', () => {
  it('ticks every subtask of a task that is not started', () => {
    const { to, affected } = subtaskSweep(viewOf(parent));
    assert.equal(to, 'done');
    assert.deepEqual(
      affected.map(({ subtask }) => subtask.id),
      parent.subtasks,
    );
  });

  it('ticks only those that are not done yet', () => {
    const { affected } = subtaskSweep(viewOf(parent, progressOf([one, 'done'], [two, 'in-progress'])));
    assert.deepEqual(
      affected.map(({ subtask }) => subtask.id),
      [two, three, ...others],
    );
  });

  it('leaves those that are not applicable', () => {
    const { affected } = subtaskSweep(viewOf(parent, progressOf([one, 'not-applicable'])));
    assert.ok(affected.every(({ subtask }) => subtask.id !== one));
  });

  it('takes the ticks off when all are done', () => {
    const all = progressOf(...parent.subtasks.map((id) => [id, 'done'] as const));
    const { to, affected } = subtaskSweep(viewOf(parent, all));
    assert.equal(to, 'not-started');
    assert.equal(affected.length, parent.subtasks.length);
  });
});

describe('phaseOfTask', () => {
  it('finds the phase of a task', () => assert.equal(phaseOfTask(guide, parent.id), parent.phase));
  it('finds the phase of a subtask', () => assert.equal(phaseOfTask(guide, one), parent.phase));
  for (const id of ['', 'kunnskapsgrunnlag/finnes-ikke', '__proto__']) {
    it(`finds none for «${id}»`, () => assert.equal(phaseOfTask(guide, id), undefined));
  }
});

describe('findTask', () => {
  it('finds a task', () => assert.equal(findTask(guide, parent.id), parent));
  it('finds a subtask', () => assert.equal(findTask(guide, one), guide.subtask(one)));
  it('finds nothing else', () => assert.equal(findTask(guide, '__proto__'), undefined));
});

describe('shownCount', () => {
  const count = (progress = emptyProgress(), scope: PhaseId | 'alle' = parent.phase) =>
    shownCount(checklistView(guide, progress, scope, 'open'), guide);
  const { total } = summarize(guide, emptyProgress(), parent.phase);

  it('counts a task with subtasks as those, as the sum does', () => {
    assert.deepEqual(count(), { shown: total, count: total });
  });

  it('counts what is left out in the whole only', () => {
    const { subtasks } = parent;
    const progress = progressOf(...subtasks.map((id) => [id, 'done'] as const));
    assert.deepEqual(count(progress), { shown: total - subtasks.length, count: total });
  });

  it('counts what is not applicable in the whole', () => {
    const leaf = firstTask(({ phase, subtasks }) => phase === parent.phase && subtasks.length === 0);
    assert.deepEqual(count(progressOf([leaf.id, 'not-applicable'])), { shown: total - 1, count: total });
  });

  it('counts every phase when every phase is shown', () => {
    const whole = summarize(guide, emptyProgress()).total;
    assert.deepEqual(count(emptyProgress(), 'alle'), { shown: whole, count: whole });
  });
});

describe('taskLinks', () => {
  it('names the tasks that come first', () => {
    const task = firstTask(({ requires }) => requires.length > 1);
    const titles = task.requires.map((id) => guide.task(id)?.title);
    assert.deepEqual(taskLinks(guide, task).requires, titles);
  });

  it('names actors and deliverables', () => {
    const task = firstTask(({ actors, deliverables }) => actors.length > 0 && deliverables.length > 0);
    const { actors, deliverables } = taskLinks(guide, task);
    assert.deepEqual(
      [actors, deliverables],
      [
        task.actors.map((id) => guide.actor(id)?.name),
        task.deliverables.map((id) => guide.deliverable(id)?.name),
      ],
    );
  });

  it('gives the title of a resource with its language', () => {
    const task = firstTask(({ resources }) => resources.length > 0);
    for (const [index, { title, language }] of taskLinks(guide, task).resources.entries()) {
      const resource = guide.resource(task.resources[index] ?? '');
      assert.deepEqual([title, language], [resource?.title, resource?.language]);
    }
  });

  it('names act and section of a provision, and leads to it', () => {
    const task = firstTask(({ provisions }) => provisions.includes('folkehelseloven.p5'));
    assert.deepEqual(taskLinks(guide, task).provisions, [
      { text: 'folkehelseloven §\u00a05', url: 'https://lovdata.no/lov/2011-06-24-29/§5' },
      { text: 'boligsosialloven §\u00a05', url: 'https://lovdata.no/lov/2022-12-20-121/§5' },
    ]);
  });

  it('has neither order nor law for a subtask', () => {
    const subtask = guide.subtask(one);
    assert.ok(subtask);
    const { requires, provisions } = taskLinks(guide, subtask);
    assert.deepEqual([requires, provisions], [[], []]);
  });

  it('leaves out what the guide does not know', () => {
    // reason: a guide that was changed by hand may name what it does not have
    const task = { ...parent, requires: ['finnes/ikke'], actors: [], provisions: [] } as unknown as Task;
    assert.deepEqual(taskLinks(guide, task).requires, []);
  });
});
