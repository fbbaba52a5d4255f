import type { PhaseId, ProgressSummary, TaskStatus } from '@omradesatsing/core';

/** Someone asks for another state of a task. `preventDefault()` keeps it as it is; nothing has changed yet. */
export class OmrTaskChangeEvent extends Event {
  static readonly type = 'omr-task-change';
  readonly phase: PhaseId;
  /** Id of the task or subtask. */
  readonly task: string;
  readonly from: TaskStatus;
  readonly to: TaskStatus;

  constructor({ phase, task, from, to }: TaskTransition) {
    super(OmrTaskChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.phase = phase;
    this.task = task;
    this.from = from;
    this.to = to;
  }
}

/** A task has got another state, or another reason for being not applicable: then `from` equals `to`. */
export class OmrTaskChangedEvent extends Event {
  static readonly type = 'omr-task-changed';
  readonly phase: PhaseId;
  readonly task: string;
  readonly from: TaskStatus;
  readonly to: TaskStatus;

  constructor({ phase, task, from, to }: TaskTransition) {
    super(OmrTaskChangedEvent.type, { bubbles: true, composed: true });
    this.phase = phase;
    this.task = task;
    this.from = from;
    this.to = to;
  }
}

/** How far a phase has come, after someone changed a task of it. */
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
}

declare global {
  interface HTMLElementEventMap {
    'omr-task-change': OmrTaskChangeEvent;
    'omr-task-changed': OmrTaskChangedEvent;
    'omr-progress-changed': OmrProgressChangedEvent;
  }
}
