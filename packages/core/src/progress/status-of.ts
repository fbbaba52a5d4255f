import type { Subtask, Task } from '../model/index.js';
import { taskRecord, type Progress } from './progress.js';
import type { TaskStatus } from './task-status.js';

/** The state of a task: its own, or that of its subtasks taken together. */
export function statusOf(progress: Progress, task: Task | Subtask): TaskStatus {
  if (!('subtasks' in task) || task.subtasks.length === 0) return recordedStatus(progress, task.id);
  const applicable = task.subtasks
    .map((id) => recordedStatus(progress, id))
    .filter((status) => status !== 'not-applicable');
  if (applicable.length === 0) return 'not-applicable';
  if (applicable.every((status) => status === 'done')) return 'done';
  return applicable.every((status) => status === 'not-started') ? 'not-started' : 'in-progress';
}

function recordedStatus(progress: Progress, id: string): TaskStatus {
  return taskRecord(progress, id).status?.value.status ?? 'not-started';
}
