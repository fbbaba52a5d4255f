import { SUBTASK_IDS, TASK_IDS, type PhaseId, type SubtaskId, type TaskId } from '@omradesatsing/core';
import { pageWorkspace } from '@omradesatsing/elements';
import type { Loader } from '@storybook/web-components-vite';

type AnyTaskId = TaskId | SubtaskId;

/** What a story's workspace holds when the story is opened. What is absent is as in a new workspace. */
export interface StartingPoint {
  readonly phase?: PhaseId;
  readonly done?: readonly AnyTaskId[];
  readonly inProgress?: readonly AnyTaskId[];
  /** Each with the reason why. */
  readonly notApplicable?: Readonly<Partial<Record<AnyTaskId, string>>>;
  /** Each with how many days from the day the story is opened; negative when the day has passed. */
  readonly due?: Readonly<Partial<Record<AnyTaskId, number>>>;
  /** Each with a role. */
  readonly responsible?: Readonly<Partial<Record<AnyTaskId, string>>>;
}

/** Name of the workspace that `.storybook/preview.js` puts around a story. */
export function workspaceName(storyId: string): string {
  return storyId.slice(-64);
}

/** Fills the story's workspace before it is drawn, unless someone has been at work in it. */
export function startingFrom({
  phase,
  done = [],
  inProgress = [],
  notApplicable = {},
  due = {},
  responsible = {},
}: StartingPoint): Loader {
  return ({ id }) => {
    const workspace = pageWorkspace(workspaceName(id));
    if (Object.keys(workspace.progress.tasks).length > 0) return;
    if (phase) workspace.showPhase(phase);
    for (const task of done) workspace.request({ type: 'status', task, status: 'done' });
    for (const task of inProgress) workspace.request({ type: 'status', task, status: 'in-progress' });
    for (const [task, reason] of Object.entries(notApplicable)) {
      workspace.request({ type: 'status', task, status: 'not-applicable', reason });
    }
    for (const [task, days] of Object.entries(due)) {
      workspace.request({ type: 'due', task, due: dayFromNow(days) });
    }
    for (const [task, role] of Object.entries(responsible)) {
      workspace.request({ type: 'responsible', task, role });
    }
  };
}

/** `YYYY-MM-DD` */
function dayFromNow(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return date.toISOString().slice(0, 10);
}

/** All tasks and subtasks of a phase. */
export function tasksOf(phase: PhaseId): readonly AnyTaskId[] {
  return [...TASK_IDS, ...SUBTASK_IDS].filter((id) => id.startsWith(`${phase}/`));
}

/** A project some way into its first phase: tasks in each of the four states. */
export const UNDER_WAY: StartingPoint = {
  done: [
    'kunnskapsgrunnlag/avklar-kunnskapsbehov',
    'kunnskapsgrunnlag/laer-av-lignende-innsatser',
    'kunnskapsgrunnlag/gjennomga-kommunens-data',
  ],
  inProgress: [
    'kunnskapsgrunnlag/gjennomga-planer-og-prosjekter',
    'kunnskapsgrunnlag/kartlegg-interessenter',
  ],
  notApplicable: {
    'kunnskapsgrunnlag/vurder-partnerskap-med-naeringslivet': 'Området har nesten ikke næringsliv.',
  },
};
