import { PHASE_IDS, type Guide, type Task } from '../model/index.js';
import { dayNumber, dueState, type DueState } from './due-state.js';
import type { Progress } from './progress.js';
import { statusOf } from './status-of.js';
import type { TaskStatus } from './task-status.js';
import { dueThisRound, openParts, statusThisRound } from './this-round.js';

export interface NextTasksOptions {
  /** `YYYY-MM-DD`. Without it no day is near or past, and no year is over. */
  readonly today?: string;
}

/**
 * What a team should look at next, at most `count` open tasks from all phases. The phases overlap: none is ever locked,
 * and `requires` says in what order things are suggested, not what may be done.
 *
 * 1. What is late.
 * 2. What is in progress: better one task done than two begun.
 * 3. What is due within 14 days.
 * 4. What can be begun, since the tasks it requires are done, not applicable or not in this guide. Phase by phase, where
 *    a task that `startsIn` an earlier phase counts as of that one; in a phase, what goes on for the rest of the project
 *    (`continuous`, `later-phases`) after what is done once or every year.
 * 5. Optional tasks that can be begun. They never take the place of one that everyone must do.
 * 6. What still waits for a task, so that the team sees what comes.
 * 7. What goes on for the rest of the project and is in progress. It is looked after, and would otherwise fill the list
 *    from the day it begins. For the same reason such a task holds nothing back: what requires it, requires it to be in
 *    progress.
 *
 * Among equals the nearest day counts first where it is near or past, then phase and order of the guide. A task with
 * subtasks has the status they have together, and is due when the first open one of them is, or itself. A yearly task
 * that was done in an earlier calendar year is open again.
 */
export function nextTasks(
  guide: Guide,
  progress: Progress,
  count: number,
  { today = '' }: NextTasksOptions = {},
): readonly Task[] {
  return guide.tasks
    .map((task, index) => ({ task, status: statusThisRound(progress, task, today), index }))
    .filter(({ status }) => status === 'not-started' || status === 'in-progress')
    .map(({ task, status, index }) => {
      const due = firstDue(guide, progress, task, today);
      const state = due === undefined ? 'later' : dueState(due, today);
      const day = due === undefined || state === 'later' ? Infinity : dayNumber(due);
      const phase = PHASE_IDS.indexOf(task.startsIn ?? task.phase);
      const rank = rankOf(guide, progress, task, status, state);
      return { task, order: [rank, day, phase, goesOn(task) ? 1 : 0, index] };
    })
    .sort((a, b) => compareOrders(a.order, b.order))
    .slice(0, Math.max(0, count))
    .map(({ task }) => task);
}

function rankOf(guide: Guide, progress: Progress, task: Task, status: TaskStatus, due: DueState): number {
  if (due === 'late') return 1;
  if (status === 'in-progress' && !goesOn(task)) return 2;
  if (due === 'soon') return 3;
  if (status === 'in-progress') return 7;
  if (!task.requires.every((id) => isMet(guide.task(id), progress))) return 6;
  return task.optional ? 5 : 4;
}

/** Whether what requires `task` can be begun. A task that is not in this guide is nothing to wait for. */
function isMet(task: Task | undefined, progress: Progress): boolean {
  if (task === undefined) return true;
  const status = statusOf(progress, task);
  return status === 'done' || status === 'not-applicable' || (status === 'in-progress' && goesOn(task));
}

function goesOn({ recurrence }: Task): boolean {
  return recurrence === 'continuous' || recurrence === 'later-phases';
}

function firstDue(guide: Guide, progress: Progress, task: Task, today: string): string | undefined {
  return openParts(guide, progress, task, today)
    .flatMap((part) => dueThisRound(progress, part, today) ?? [])
    .sort()[0];
}

function compareOrders(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}
