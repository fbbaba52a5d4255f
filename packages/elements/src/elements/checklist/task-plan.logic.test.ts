import {
  applyChange,
  emptyProgress,
  loadGuide,
  TASK_STATUSES,
  type Change,
  type Progress,
} from '@omradesatsing/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localGuide } from '../../testing/local-guide.js';
import { isNews, roleSuggestions, taskPlan, urgency, type TaskChange } from './task-plan.logic.js';

const TASK = 'gjennomforing/etabler-styringssystem';
const STAMP = { at: '2027-05-01T10:00:00.000Z', by: 'test' };

const after = (...changes: readonly Change[]): Progress =>
  changes.reduce((progress, change) => applyChange(progress, change, STAMP), emptyProgress());

describe('taskPlan', () => {
  it('is empty where nothing is recorded', () => {
    assert.deepEqual(taskPlan(emptyProgress(), TASK), { due: '', responsible: '', note: '' });
  });

  it('tells due date, role and note', () => {
    const progress = after(
      { type: 'due', task: TASK, due: '2027-05-01' },
      { type: 'responsible', task: TASK, role: 'Prosjektleder' },
      { type: 'note', task: TASK, note: 'Ring bydelen.' },
    );
    assert.deepEqual(taskPlan(progress, TASK), {
      due: '2027-05-01',
      responsible: 'Prosjektleder',
      note: 'Ring bydelen.',
    });
  });

  it('has no due date where a file gave something else', () => {
    assert.equal(taskPlan(after({ type: 'due', task: TASK, due: 'i morgen' }), TASK).due, '');
  });
});

describe('urgency', () => {
  for (const [today, expected] of [
    ['2027-04-16', 'none'],
    ['2027-04-17', 'soon'],
    ['2027-04-30', 'soon'],
    ['2027-05-01', 'soon'],
    ['2027-05-02', 'late'],
    ['2028-05-01', 'late'],
  ] as const) {
    it(`is ${expected} on ${today} for what is due on 1 May 2027`, () => {
      assert.equal(urgency('2027-05-01', 'not-started', today), expected);
    });
  }

  it('is as urgent for a task that is under way', () => {
    assert.equal(urgency('2027-05-01', 'in-progress', '2027-05-02'), 'late');
  });

  for (const status of ['done', 'not-applicable'] as const) {
    it(`is never urgent for a task that is ${status}`, () => {
      assert.equal(urgency('2027-05-01', status, '2027-05-02'), 'none');
    });
  }

  for (const status of TASK_STATUSES) {
    it(`has nothing to be urgent about without a due date, ${status}`, () => {
      assert.equal(urgency('', status, '2027-05-02'), 'none');
    });
  }
});

describe('isNews', () => {
  const recorded: readonly TaskChange[] = [
    { type: 'status', task: TASK, status: 'not-applicable', reason: 'Gjort før' },
    { type: 'due', task: TASK, due: '2027-05-01' },
    { type: 'responsible', task: TASK, role: 'Prosjektleder' },
    { type: 'note', task: TASK, note: 'Ring bydelen.' },
  ];
  const other: readonly TaskChange[] = [
    { type: 'status', task: TASK, status: 'done' },
    { type: 'status', task: TASK, status: 'not-applicable', reason: 'Gjort i 2024' },
    { type: 'due', task: TASK, due: '' },
    { type: 'responsible', task: TASK, role: 'Rektor' },
    { type: 'note', task: TASK, note: '' },
  ];
  const empty: readonly TaskChange[] = [
    { type: 'status', task: TASK, status: 'not-started' },
    { type: 'due', task: TASK, due: '' },
    { type: 'responsible', task: TASK, role: '' },
    { type: 'note', task: TASK, note: '' },
  ];

  for (const change of recorded) {
    it(`is no news to record the same ${change.type}`, () => {
      assert.equal(isNews(after(...recorded), change), false);
    });
    it(`is news to record a ${change.type} for the first time`, () => {
      assert.equal(isNews(emptyProgress(), change), true);
    });
  }
  for (const change of other) {
    it(`is news to record ${JSON.stringify(change).slice(0, 90)}`, () => {
      assert.equal(isNews(after(...recorded), change), true);
    });
  }
  for (const change of empty) {
    it(`is no news to empty a ${change.type} that was never set`, () => {
      assert.equal(isNews(emptyProgress(), change), false);
    });
  }
});

describe('roleSuggestions', async () => {
  const guide = await loadGuide('nb');
  const task = guide.tasks.find(({ actors }) => actors.length > 1);
  assert.ok(task);
  const actors = task.actors.map((id) => guide.actor(id)?.name ?? '');

  it('are the actors of the task', () => assert.deepEqual(roleSuggestions(guide, task), actors));

  it('begin with the roles the municipality has named', () => {
    assert.deepEqual(roleSuggestions(localGuide(guide), task), [
      'Prosjektleder',
      'Nærmiljøkoordinator',
      ...actors,
    ]);
  });

  it('name each role once', () => {
    const [role = ''] = actors;
    const local = { names: {}, period: {}, contacts: [{ role }, { role }] };
    assert.deepEqual(roleSuggestions({ ...guide, local }, task), actors);
  });
});
