import {
  statusOf,
  summarize,
  taskRecord,
  type Guide,
  type Phase,
  type PhaseId,
  type Progress,
  type ProgressSummary,
  type Subtask,
  type Task,
  type TaskGroup,
  type TaskStatus,
} from '@omradesatsing/core';
import type { PhaseScope } from '../../internal/attributes.logic.js';

export const CHECKLIST_VIEWS = ['all', 'open'] as const;

/** Every task, or those that are neither done nor not applicable. */
export type ChecklistFilter = (typeof CHECKLIST_VIEWS)[number];

export interface SubtaskView {
  readonly subtask: Subtask;
  readonly status: TaskStatus;
  readonly reason: string;
}

export interface TaskView {
  readonly task: Task;
  readonly status: TaskStatus;
  readonly reason: string;
  readonly subtasks: readonly SubtaskView[];
  /** How many subtasks are done, and how many apply. */
  readonly subtaskCount: { readonly done: number; readonly total: number };
}

export interface GroupView {
  readonly group: TaskGroup;
  readonly tasks: readonly TaskView[];
}

export interface PhaseView {
  readonly phase: Phase;
  readonly summary: ProgressSummary;
  /** Groups with nothing to show are left out. */
  readonly groups: readonly GroupView[];
}

/** What a checklist shows: one phase, or all five in order. */
export function checklistView(
  guide: Guide,
  progress: Progress,
  scope: PhaseScope,
  filter: ChecklistFilter,
): readonly PhaseView[] {
  return guide.phases
    .filter(({ id }) => scope === 'alle' || id === scope)
    .map((phase) => ({
      phase,
      summary: summarize(guide, progress, phase.id),
      groups: phase.groups
        .flatMap((id) => guide.group(id) ?? [])
        .map((group) => ({ group, tasks: taskViews(guide, progress, group, filter) }))
        .filter(({ tasks }) => tasks.length > 0),
    }));
}

function taskViews(
  guide: Guide,
  progress: Progress,
  group: TaskGroup,
  filter: ChecklistFilter,
): readonly TaskView[] {
  return group.tasks
    .flatMap((id) => guide.task(id) ?? [])
    .map((task) => taskView(guide, progress, task))
    .filter(({ status }) => filter === 'all' || isOpen(status));
}

function taskView(guide: Guide, progress: Progress, task: Task): TaskView {
  const subtasks = task.subtasks
    .flatMap((id) => guide.subtask(id) ?? [])
    .map((subtask) => ({
      subtask,
      status: statusOf(progress, subtask),
      reason: reasonOf(progress, subtask.id),
    }));
  return {
    task,
    status: statusOf(progress, task),
    reason: reasonOf(progress, task.id),
    subtasks,
    subtaskCount: {
      done: subtasks.filter(({ status }) => status === 'done').length,
      total: subtasks.filter(({ status }) => status !== 'not-applicable').length,
    },
  };
}

function reasonOf(progress: Progress, id: string): string {
  return taskRecord(progress, id).status?.value.reason ?? '';
}

export function isOpen(status: TaskStatus): boolean {
  return status === 'not-started' || status === 'in-progress';
}

/** What a checkbox asks for when it is used. */
export function toggled(status: TaskStatus): TaskStatus {
  return status === 'done' ? 'not-started' : 'done';
}

/** The subtasks a tick on their task would change, and what it would make of them. Those not applicable stay. */
export function subtaskSweep({ status, subtasks }: TaskView): {
  readonly to: TaskStatus;
  readonly affected: readonly SubtaskView[];
} {
  const to = toggled(status);
  return {
    to,
    affected: subtasks.filter((subtask) => subtask.status !== 'not-applicable' && subtask.status !== to),
  };
}

/** Finds the phase a task or subtask belongs to. */
export function phaseOfTask(guide: Guide, id: string): PhaseId | undefined {
  const subtask = guide.subtask(id);
  return guide.task(subtask ? subtask.parent : id)?.phase;
}

/** What a task is linked to, as the words a reader sees. Empty lists are left out by the element. */
export interface TaskLinks {
  readonly requires: readonly string[];
  readonly actors: readonly string[];
  readonly deliverables: readonly string[];
  readonly resources: readonly { readonly title: string; readonly language: string }[];
  readonly provisions: readonly { readonly text: string; readonly url: string }[];
}

export function taskLinks(guide: Guide, task: Task | Subtask): TaskLinks {
  const own = 'subtasks' in task ? task : undefined;
  return {
    requires: (own?.requires ?? []).flatMap((id) => guide.task(id)?.title ?? []),
    actors: task.actors.flatMap((id) => guide.actor(id)?.name ?? []),
    deliverables: task.deliverables.flatMap((id) => guide.deliverable(id)?.name ?? []),
    resources: task.resources.flatMap((id) => guide.resource(id) ?? []),
    provisions: (own?.provisions ?? []).flatMap((id) => {
      const provision = guide.provision(id);
      const act = provision && guide.act(provision.act);
      return act ? [{ text: `${act.shortName} ${provision.section}`, url: provision.url }] : [];
    }),
  };
}
