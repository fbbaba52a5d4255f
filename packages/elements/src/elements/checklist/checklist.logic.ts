import {
  statusOf,
  summarize,
  taskRecord,
  type Guide,
  type Phase,
  type PhaseId,
  type Progress,
  type ProgressSummary,
  type Resource,
  type Subtask,
  type Task,
  type TaskGroup,
  type TaskStatus,
} from '@omradesatsing/core';
import type { PhaseScope } from '../../internal/attributes.logic.js';
import { taskPlan, type TaskPlan } from './task-plan.logic.js';

export const CHECKLIST_VIEWS = ['all', 'open'] as const;

/** Every task, or those that are neither done nor not applicable. */
export type ChecklistFilter = (typeof CHECKLIST_VIEWS)[number];

/** What is recorded about a task or subtask. */
export interface RecordedView {
  readonly status: TaskStatus;
  /** Why it is not applicable; empty when nobody has said. */
  readonly reason: string;
  readonly plan: TaskPlan;
}

export interface SubtaskView extends RecordedView {
  readonly subtask: Subtask;
}

export interface TaskView extends RecordedView {
  readonly task: Task;
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
    .map((subtask) => ({ subtask, ...recordedView(progress, subtask) }));
  return {
    task,
    ...recordedView(progress, task),
    subtasks,
    subtaskCount: {
      done: subtasks.filter(({ status }) => status === 'done').length,
      total: subtasks.filter(({ status }) => status !== 'not-applicable').length,
    },
  };
}

function recordedView(progress: Progress, task: Task | Subtask): RecordedView {
  return {
    status: statusOf(progress, task),
    reason: taskRecord(progress, task.id).status?.value.reason ?? '',
    plan: taskPlan(progress, task.id),
  };
}

/** How many tasks are shown, of how many. A task with subtasks counts as those, as it does in the sum. */
export function shownCount(
  phases: readonly PhaseView[],
  guide: Guide,
): { readonly shown: number; readonly count: number } {
  const leaves = (tasks: readonly Task[]) =>
    tasks.reduce((sum, { subtasks }) => sum + Math.max(subtasks.length, 1), 0);
  const ids = phases.map(({ phase }) => phase.id);
  return {
    shown: leaves(
      phases.flatMap(({ groups }) => groups.flatMap(({ tasks }) => tasks.map(({ task }) => task))),
    ),
    count: leaves(guide.tasks.filter(({ phase }) => ids.includes(phase))),
  };
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

/** Finds a task or subtask by its id. */
export function findTask(guide: Guide, id: string): Task | Subtask | undefined {
  return guide.subtask(id) ?? guide.task(id);
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
  readonly resources: readonly Resource[];
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
