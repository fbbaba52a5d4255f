import {
  taskRecord,
  type ChangeOf,
  type Guide,
  type Progress,
  type Subtask,
  type Task,
  type TaskStatus,
} from '@omradesatsing/core';
import { daysBetween, parseDay } from '../../internal/day.logic.js';

/** What a team has decided and written about a task. Each is empty where it has not. */
export interface TaskPlan {
  /** The last day, `YYYY-MM-DD`. */
  readonly due: string;
  /** A role, not a person. */
  readonly responsible: string;
  readonly note: string;
}

/** What may be changed about a task. */
export type TaskChange = ChangeOf<'status' | 'due' | 'responsible' | 'note'>;

/** The years of a due date. Long enough for any project; short enough to catch a year that is half typed. */
export const DUE_YEARS = { first: '2000', last: '2099' } as const;

/** Time to call a meeting, in days. */
const SOON = 14;

export function taskPlan(progress: Progress, id: string): TaskPlan {
  const { due, responsible, note } = taskRecord(progress, id);
  return {
    // A file may hold anything: what is no day is no due date.
    due: parseDay(due?.value ?? '') ?? '',
    responsible: responsible?.value ?? '',
    note: note?.value ?? '',
  };
}

/** Whether it is time to think of a due date. Never for what is settled: done too late is done. */
export type Urgency = 'late' | 'soon' | 'none';

export function urgency(due: string, status: TaskStatus, today: string): Urgency {
  if (due === '' || status === 'done' || status === 'not-applicable') return 'none';
  const left = daysBetween(today, due);
  if (left < 0) return 'late';
  return left <= SOON ? 'soon' : 'none';
}

/** Says whether a change would change anything. A field that was left as it was asks for nothing. */
export function isNews(progress: Progress, change: TaskChange): boolean {
  const { status, due, responsible, note } = taskRecord(progress, change.task);
  switch (change.type) {
    case 'status':
      return (
        change.status !== (status?.value.status ?? 'not-started') ||
        (change.reason ?? '') !== (status?.value.reason ?? '')
      );
    case 'due':
      return change.due !== (due?.value ?? '');
    case 'responsible':
      return change.role !== (responsible?.value ?? '');
    case 'note':
      return change.note !== (note?.value ?? '');
  }
}

/** Roles to choose from: those the municipality has named first, then those the guide names for the task. */
export function roleSuggestions(guide: Guide, task: Task | Subtask): readonly string[] {
  const local = guide.local?.contacts.map(({ role }) => role) ?? [];
  const actors = task.actors.flatMap((id) => guide.actor(id)?.name ?? []);
  return [...new Set([...local, ...actors])];
}
