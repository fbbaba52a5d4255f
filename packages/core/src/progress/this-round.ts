import type { Guide, Subtask, Task } from '../model/index.js';
import { dayNumber } from './due-state.js';
import { taskRecord, type Progress } from './progress.js';
import { timeOf } from './stamp-order.js';
import { statusOf } from './status-of.js';
import type { TaskStatus } from './task-status.js';

/**
 * The status of a task as of `today`: a yearly task that was done in an earlier calendar year is to be done again. The
 * year it was done is the one in UTC.
 */
export function statusThisRound(progress: Progress, task: Task | Subtask, today: string): TaskStatus {
  return isNewRound(progress, task, today) ? 'not-started' : statusOf(progress, task);
}

/** The day a task is due, if it is a day. When a yearly task is to be done again, a day of the year it was done in is out of date. */
export function dueThisRound(progress: Progress, task: Task | Subtask, today: string): string | undefined {
  const due = taskRecord(progress, task.id).due?.value;
  if (due === undefined || Number.isNaN(dayNumber(due))) return undefined;
  const isOutOfDate = isNewRound(progress, task, today) && yearOf(due) <= yearDone(progress, task);
  return isOutOfDate ? undefined : due;
}

/** A task and its subtasks, as far as something is left to do in them. */
export function openParts(
  guide: Guide,
  progress: Progress,
  task: Task,
  today: string,
): readonly (Task | Subtask)[] {
  const subtasks = task.subtasks.flatMap((id) => guide.subtask(id) ?? []);
  return [task, ...subtasks].filter((part) => {
    const status = statusThisRound(progress, part, today);
    return status !== 'done' && status !== 'not-applicable';
  });
}

function isNewRound(progress: Progress, task: Task | Subtask, today: string): boolean {
  if (!('recurrence' in task) || task.recurrence !== 'yearly') return false;
  return statusOf(progress, task) === 'done' && yearDone(progress, task) < yearOf(today);
}

/** The year the last part of a task was done; `NaN`, which is before and after no year, when nobody knows. */
function yearDone(progress: Progress, task: Task | Subtask): number {
  const leaves = 'subtasks' in task && task.subtasks.length > 0 ? task.subtasks : [task.id];
  const times = leaves.map((id) => timeOf(taskRecord(progress, id).status?.at ?? ''));
  return new Date(Math.max(...times)).getUTCFullYear();
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
