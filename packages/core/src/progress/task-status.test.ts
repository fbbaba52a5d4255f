import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTaskStatus, TASK_STATUSES } from './task-status.js';

test('a task has one of four statuses', () => {
  assert.deepEqual(TASK_STATUSES, ['not-started', 'in-progress', 'done', 'not-applicable']);
});

test('every status passes the guard', () => {
  assert.ok(TASK_STATUSES.every((status) => isTaskStatus(status)));
});

for (const value of ['', 'Done', ' done', 'inProgress', 'length', 'constructor', '__proto__']) {
  test(`«${value}» is no status`, () => {
    assert.equal(isTaskStatus(value), false);
  });
}
