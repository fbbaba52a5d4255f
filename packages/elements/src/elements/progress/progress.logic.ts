import {
  dueTasks,
  nextTasks,
  statusOf,
  summarize,
  taskRecord,
  type DueTask,
  type Guide,
  type Phase,
  type PhaseId,
  type Progress,
  type ProgressSummary,
  type ProvisionId,
  type Resource,
  type Subtask,
  type Task,
  type TaskStatus,
} from '@omradesatsing/core';
import type { PhaseScope } from '../../internal/attributes.logic.js';
import { parseDay } from '../../internal/day.logic.js';
import { stageOf, type Stage } from '../../internal/stage.logic.js';

/** How many tasks are suggested. */
const SUGGESTIONS = 3;

export interface PhaseView {
  readonly phase: Phase;
  readonly summary: ProgressSummary;
  readonly stage: Stage;
}

/** A task or subtask with a deadline. */
export interface DueView {
  readonly id: string;
  readonly title: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly due: string;
  /** A role; empty when none is named. */
  readonly responsible: string;
}

/** A section of an act, and where to read it. */
export interface LawView {
  readonly act: string;
  readonly section: string;
  readonly url: string;
}

/** A task to do next, with what helps to begin. */
export interface NextView {
  readonly task: Task;
  readonly status: TaskStatus;
  readonly phase: Phase;
  readonly laws: readonly LawView[];
  /** The first of the task's resources; absent where it has none. */
  readonly resource?: Resource;
}

/** What the widget shows. */
export interface ProgressView {
  readonly summary: ProgressSummary;
  readonly stage: Stage;
  /** Empty where a single phase is shown: the sum says it already. */
  readonly phases: readonly PhaseView[];
  readonly late: readonly DueView[];
  readonly soon: readonly DueView[];
  readonly next: readonly NextView[];
}

/** @param today `YYYY-MM-DD`, in the reader's calendar. */
export function progressView(
  guide: Guide,
  progress: Progress,
  scope: PhaseScope,
  today: string,
): ProgressView {
  const phase = scope === 'alle' ? undefined : scope;
  const summary = summarize(guide, progress, phase);
  const { late, soon } = dueTasks(guide, progress, today);
  const isShown = (task: Task | Subtask) => phase === undefined || phaseOf(guide, task) === phase;
  const dueViews = (tasks: readonly DueTask[]) =>
    tasks
      // A file can hold what only looks like a day: «2027-02-31» cannot be written as a date.
      .filter(({ task, due }) => isShown(task) && parseDay(due))
      .map((due) => dueView(progress, due));
  return {
    summary,
    stage: stageOf(summary),
    phases: phase ? [] : guide.phases.map((each) => phaseView(guide, progress, each)),
    late: dueViews(late),
    soon: dueViews(soon),
    next: nextTasks(guide, progress, guide.tasks.length, { today })
      .filter(isShown)
      .slice(0, SUGGESTIONS)
      .flatMap((task) => nextView(guide, progress, task) ?? []),
  };
}

function phaseView(guide: Guide, progress: Progress, phase: Phase): PhaseView {
  const summary = summarize(guide, progress, phase.id);
  return { phase, summary, stage: stageOf(summary) };
}

function phaseOf(guide: Guide, task: Task | Subtask): PhaseId | undefined {
  return 'phase' in task ? task.phase : guide.task(task.parent)?.phase;
}

function dueView(progress: Progress, { task, due }: DueTask): DueView {
  const responsible = taskRecord(progress, task.id).responsible?.value ?? '';
  return { id: task.id, title: task.title, due, responsible };
}

function nextView(guide: Guide, progress: Progress, task: Task): NextView | undefined {
  const phase = guide.phase(task.phase);
  const [resource] = task.resources.flatMap((id) => guide.resource(id) ?? []);
  return (
    phase && {
      task,
      phase,
      status: statusOf(progress, task),
      laws: task.provisions.flatMap((id) => lawView(guide, id) ?? []),
      ...(resource && { resource }),
    }
  );
}

function lawView(guide: Guide, id: ProvisionId): LawView | undefined {
  const provision = guide.provision(id);
  const act = provision && guide.act(provision.act);
  return act && { act: act.shortName, section: provision.section, url: provision.url };
}
