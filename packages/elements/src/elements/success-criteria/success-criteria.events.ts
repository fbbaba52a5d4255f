import type { CriterionId, CriterionScore } from '@omradesatsing/core';
import type { CriterionChange } from './success-criteria.logic.js';

/**
 * Someone asks for another assessment of a success criterion, or another note. `preventDefault()` keeps it as it is;
 * nothing has changed yet.
 */
export class OmrCriterionChangeEvent extends Event {
  static readonly type = 'omr-criterion-change';
  readonly criterion: CriterionId;
  /** The score it has; `null` while nobody has assessed it. */
  readonly from: CriterionScore | null;
  /** The score it is to have: `from` again where the note is what changes, `null` to take the assessment back. */
  readonly to: CriterionScore | null;
  /** What is asked for, as the workspace takes it. */
  readonly change: CriterionChange;

  constructor(from: CriterionScore | null, change: CriterionChange) {
    super(OmrCriterionChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.criterion = change.criterion;
    this.from = from;
    this.to = change.score;
    this.change = change;
  }
}

/** A success criterion is assessed otherwise, or has another note: then `from` equals `to`. */
export class OmrCriterionChangedEvent extends Event {
  static readonly type = 'omr-criterion-changed';
  readonly criterion: CriterionId;
  readonly from: CriterionScore | null;
  readonly to: CriterionScore | null;
  /** What was changed, as the workspace took it. */
  readonly change: CriterionChange;

  constructor(from: CriterionScore | null, change: CriterionChange) {
    super(OmrCriterionChangedEvent.type, { bubbles: true, composed: true });
    this.criterion = change.criterion;
    this.from = from;
    this.to = change.score;
    this.change = change;
  }
}

declare global {
  interface HTMLElementEventMap {
    'omr-criterion-change': OmrCriterionChangeEvent;
    'omr-criterion-changed': OmrCriterionChangedEvent;
  }
}
