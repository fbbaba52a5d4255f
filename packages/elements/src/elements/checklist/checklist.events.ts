import type { PhaseId, ProgressSummary, TaskStatus } from '@omradesatsing/core';
import type { TaskChange } from './task-plan.logic.js';

/**
 * Someone asks for a change of a task: another state, due date, role or note. `preventDefault()` keeps it as it is;
 * nothing has changed yet. `change` tells what is asked for; what is recorded so far is in the workspace.
 */
export class OmrTaskChangeEvent extends Event {
  static readonly type = 'omr-task-change';
  readonly phase: PhaseId;
  /** Id of the task or subtask. */
  readonly task: string;
  /** The state it has. */
  readonly from: TaskStatus;
  /** The state it is to have: `from` again, unless `change.type` is `status`. */
  readonly to: TaskStatus;
  /** What is asked for, as the workspace takes it. */
  readonly change: TaskChange;

  constructor(transition: TaskTransition) {
    super(OmrTaskChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    const { phase, task, from, to, change } = transition;
    this.phase = phase;
    this.task = task;
    this.from = from;
    this.to = to;
    this.change = change ?? { type: 'status', task, status: to };
  }
}

/**
 * A task has changed: its state, the reason for being not applicable, its due date, role or note. `from` equals `to`
 * when it is not the state. To save what a team writes, listen to this one: it comes for every change.
 */
export class OmrTaskChangedEvent extends Event {
  static readonly type = 'omr-task-changed';
  readonly phase: PhaseId;
  /** Id of the task or subtask. */
  readonly task: string;
  readonly from: TaskStatus;
  readonly to: TaskStatus;
  /** What was changed, as the workspace took it. */
  readonly change: TaskChange;

  constructor(transition: TaskTransition) {
    super(OmrTaskChangedEvent.type, { bubbles: true, composed: true });
    const { phase, task, from, to, change } = transition;
    this.phase = phase;
    this.task = task;
    this.from = from;
    this.to = to;
    this.change = change ?? { type: 'status', task, status: to };
  }
}

/** How far a phase has come, after someone changed the state of a task of it. */
export class OmrProgressChangedEvent extends Event {
  static readonly type = 'omr-progress-changed';
  readonly phase: PhaseId;
  readonly summary: ProgressSummary;

  constructor(phase: PhaseId, summary: ProgressSummary) {
    super(OmrProgressChangedEvent.type, { bubbles: true, composed: true });
    this.phase = phase;
    this.summary = summary;
  }
}

export interface TaskTransition {
  readonly phase: PhaseId;
  readonly task: string;
  readonly from: TaskStatus;
  readonly to: TaskStatus;
  /** Absent: the change of state that `from` and `to` tell of. */
  readonly change?: TaskChange;
}

declare global {
  interface HTMLElementEventMap {
    'omr-task-change': OmrTaskChangeEvent;
    'omr-task-changed': OmrTaskChangedEvent;
    'omr-progress-changed': OmrProgressChangedEvent;
  }
}
