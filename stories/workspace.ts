import {
  SUBTASK_IDS,
  TASK_IDS,
  type Change,
  type PhaseId,
  type SubtaskId,
  type TaskId,
} from '@omradesatsing/core';
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
  readonly plans?: Readonly<Partial<Record<AnyTaskId, Plan>>>;
  /** What else a team has done: assessments, answers. */
  readonly changes?: readonly Change[];
}

/** What a team has decided and written about a task. */
export interface Plan {
  /** In days from today, since a story that is late must be so whenever it is opened. */
  readonly dueIn?: number;
  readonly responsible?: string;
  readonly note?: string;
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
  plans = {},
  changes = [],
}: StartingPoint): Loader {
  return ({ id }) => {
    const workspace = pageWorkspace(workspaceName(id));
    const { tasks, criteria, answers } = workspace.progress;
    if ([tasks, criteria, answers].some((table) => Object.keys(table).length > 0)) return;
    if (phase) workspace.showPhase(phase);
    for (const task of done) workspace.request({ type: 'status', task, status: 'done' });
    for (const task of inProgress) workspace.request({ type: 'status', task, status: 'in-progress' });
    for (const [task, reason] of Object.entries(notApplicable)) {
      workspace.request({ type: 'status', task, status: 'not-applicable', reason });
    }
    for (const [task, { dueIn, responsible, note }] of Object.entries(plans)) {
      if (dueIn !== undefined) workspace.request({ type: 'due', task, due: dayFromToday(dueIn) });
      if (responsible) workspace.request({ type: 'responsible', task, role: responsible });
      if (note) workspace.request({ type: 'note', task, note });
    }
    for (const change of changes) workspace.request(change);
  };
}

function dayFromToday(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
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

/** The same project with dates, roles and notes: some work is late, some is soon due. */
export const PLANNED: StartingPoint = {
  ...UNDER_WAY,
  plans: {
    'kunnskapsgrunnlag/gjennomga-kommunens-data': { dueIn: -30, responsible: 'Prosjektleder' },
    'kunnskapsgrunnlag/gjennomga-planer-og-prosjekter': {
      dueIn: -3,
      responsible: 'Planlegger',
      note: 'Kommunedelplanen er under arbeid.\nSpør om høringsutkastet.',
    },
    'kunnskapsgrunnlag/kartlegg-interessenter': { dueIn: 7, responsible: 'Prosjektleder' },
    'kunnskapsgrunnlag/inviter-befolkningen': { dueIn: 90, responsible: 'Nærmiljøkoordinator' },
    'kunnskapsgrunnlag/velg-kartleggingsmetoder': { note: 'Vi venter på svar fra bydelen.' },
  },
};
