import type { TaskStatus } from './task-status.js';

/**
 * A request to change the progress. `task` is the id of a task or a subtask. A task with subtasks is the sum of them: a
 * change to the task itself is kept, but counts for nothing.
 */
export type Change = {
  readonly type: 'status';
  readonly task: string;
  readonly status: TaskStatus;
  /** Kept only with `not-applicable`. */
  readonly reason?: string;
};

/** When a change was made (ISO 8601, UTC) and by whom. Both are given by the caller: core has no clock. */
export interface ChangeStamp {
  readonly at: string;
  readonly by: string;
}
