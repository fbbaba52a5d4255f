import type { QuestionId } from '@omradesatsing/core';
import type { AnswerChange } from './strategy-questions.logic.js';

/** Someone asks for another answer to a question. `preventDefault()` keeps the old one; nothing has changed yet. */
export class OmrAnswerChangeEvent extends Event {
  static readonly type = 'omr-answer-change';
  readonly question: QuestionId;
  /** The answer it has; empty for none. */
  readonly from: string;
  /** The answer it is to have; empty to take it away. */
  readonly to: string;
  /** What is asked for, as the workspace takes it. */
  readonly change: AnswerChange;

  constructor(from: string, change: AnswerChange) {
    super(OmrAnswerChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.question = change.question;
    this.from = from;
    this.to = change.answer;
    this.change = change;
  }
}

/** A question has another answer. */
export class OmrAnswerChangedEvent extends Event {
  static readonly type = 'omr-answer-changed';
  readonly question: QuestionId;
  readonly from: string;
  readonly to: string;
  /** What was changed, as the workspace took it. */
  readonly change: AnswerChange;

  constructor(from: string, change: AnswerChange) {
    super(OmrAnswerChangedEvent.type, { bubbles: true, composed: true });
    this.question = change.question;
    this.from = from;
    this.to = change.answer;
    this.change = change;
  }
}

declare global {
  interface HTMLElementEventMap {
    'omr-answer-change': OmrAnswerChangeEvent;
    'omr-answer-changed': OmrAnswerChangedEvent;
  }
}
