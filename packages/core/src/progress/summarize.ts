import type { Guide, PhaseId, Task } from '../model/index.js';
import { taskRecord, type Progress } from './progress.js';

/** How far a project has come. Counts leaves: a task with subtasks counts as its subtasks. */
export interface ProgressSummary {
  /** What applies here: everything but `notApplicable`. */
  readonly total: number;
  readonly done: number;
  readonly inProgress: number;
  readonly notStarted: number;
  readonly notApplicable: number;
}

/** Counts the tasks of one phase, or of the whole guide when no phase is given. */
export function summarize(guide: Guide, progress: Progress, phase?: PhaseId): ProgressSummary {
  const count = { 'not-started': 0, 'in-progress': 0, done: 0, 'not-applicable': 0 };
  for (const task of guide.tasks) {
    if (phase !== undefined && task.phase !== phase) continue;
    for (const id of leaves(task)) count[taskRecord(progress, id).status?.value.status ?? 'not-started'] += 1;
  }
  return {
    total: count.done + count['in-progress'] + count['not-started'],
    done: count.done,
    inProgress: count['in-progress'],
    notStarted: count['not-started'],
    notApplicable: count['not-applicable'],
  };
}

function leaves(task: Task): readonly string[] {
  return task.subtasks.length > 0 ? task.subtasks : [task.id];
}
