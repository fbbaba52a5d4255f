import type { Guide, Subtask, Task } from '../model/index.js';
import { dueState } from './due-state.js';
import type { Progress } from './progress.js';
import { dueThisRound, openParts } from './this-round.js';

/** A task or a subtask with the day it is due, `YYYY-MM-DD`. */
export interface DueTask {
  readonly task: Task | Subtask;
  readonly due: string;
}

export interface DueTasks {
  readonly late: readonly DueTask[];
  readonly soon: readonly DueTask[];
}

/**
 * The tasks and subtasks that are late, and those that soon will be, by day and then in the order of the guide. What is
 * done or not applicable is not among them; a yearly task that was done in an earlier year than `today` can be.
 *
 * @param today `YYYY-MM-DD`
 */
export function dueTasks(guide: Guide, progress: Progress, today: string): DueTasks {
  const all = guide.tasks
    .flatMap((task) => openParts(guide, progress, task, today))
    .flatMap((task): readonly DueTask[] => {
      const due = dueThisRound(progress, task, today);
      return due === undefined ? [] : [{ task, due }];
    })
    .sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
  return {
    late: all.filter(({ due }) => dueState(due, today) === 'late'),
    soon: all.filter(({ due }) => dueState(due, today) === 'soon'),
  };
}
