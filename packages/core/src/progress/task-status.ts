export const TASK_STATUSES = ['not-started', 'in-progress', 'done', 'not-applicable'] as const;

/** The four states of a task. `not-applicable` takes the task out of the count. */
export type TaskStatus = (typeof TASK_STATUSES)[number];

export function isTaskStatus(value: string): value is TaskStatus {
  return (TASK_STATUSES as readonly string[]).includes(value);
}
