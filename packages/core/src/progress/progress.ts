import type { TaskStatus } from './task-status.js';

/** A value with the moment it was set (ISO 8601, UTC) and who set it, so that two copies can be merged. */
export interface Stamped<T> {
  readonly value: T;
  readonly at: string;
  readonly by: string;
}

export interface StatusValue {
  readonly status: TaskStatus;
  /** Why a task is not applicable, in the team's words. Empty when none is given. */
  readonly reason: string;
}

/** What is known about one task or subtask. A field that was never set is absent. */
export interface TaskRecord {
  readonly status?: Stamped<StatusValue>;
}

/** The state of one project. Ids the guide does not know are kept: they may belong to a newer guide or a local layer. */
export interface Progress {
  readonly tasks: Readonly<Record<string, TaskRecord>>;
}

export function emptyProgress(): Progress {
  return { tasks: {} };
}

/** What is recorded for a task; an empty record when nothing is. Safe for any string. */
export function taskRecord(progress: Progress, task: string): TaskRecord {
  return Object.hasOwn(progress.tasks, task) ? (progress.tasks[task] ?? {}) : {};
}
