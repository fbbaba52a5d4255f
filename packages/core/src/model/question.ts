import type { PhaseId } from './phase.js';
import type { Provenance } from './provenance.js';
import type { SubtaskId } from './task.js';

export const QUESTION_IDS = ['reell-involvering', 'hvem', 'nar-og-hvordan', 'problemstillinger'] as const;

export type QuestionId = (typeof QUESTION_IDS)[number];

/** A question the strategy for participation and collaboration answers, in the team's own words. */
export interface Question extends Provenance {
  readonly id: QuestionId;
  readonly phase: PhaseId;
  readonly question: string;
  /** What to think of when answering, one paragraph each. */
  readonly guidance: readonly string[];
  /** The subtask that is done when the question is answered. */
  readonly subtask: SubtaskId;
}

export function isQuestionId(value: string): value is QuestionId {
  return (QUESTION_IDS as readonly string[]).includes(value);
}
