import type { PhaseId } from '@omradesatsing/core';

/** Someone asks for another phase. `preventDefault()` keeps the phase; nothing has changed yet. */
export class OmrPhaseChangeEvent extends Event {
  static readonly type = 'omr-phase-change';
  readonly from: PhaseId;
  readonly to: PhaseId;

  constructor(from: PhaseId, to: PhaseId) {
    super(OmrPhaseChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.from = from;
    this.to = to;
  }
}

/** Another phase is shown. */
export class OmrPhaseChangedEvent extends Event {
  static readonly type = 'omr-phase-changed';
  readonly from: PhaseId;
  /** The phase that is shown now. */
  readonly phase: PhaseId;

  constructor(from: PhaseId, phase: PhaseId) {
    super(OmrPhaseChangedEvent.type, { bubbles: true, composed: true });
    this.from = from;
    this.phase = phase;
  }
}

declare global {
  interface HTMLElementEventMap {
    'omr-phase-change': OmrPhaseChangeEvent;
    'omr-phase-changed': OmrPhaseChangedEvent;
  }
}
