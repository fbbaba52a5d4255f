/** Four steps of a self-assessment, from «ikke i det hele tatt» to «fullt ut». */
export const CRITERION_SCORES = [1, 2, 3, 4] as const;

export type CriterionScore = (typeof CRITERION_SCORES)[number];

/** A decision the project rests on, for the log that a successor reads. */
export interface Decision {
  readonly title: string;
  /** The day it was made, `YYYY-MM-DD`; empty when nobody has said. */
  readonly date: string;
  /** Who decided: «kommunestyret», «styringsgruppa». */
  readonly body: string;
  /** Case number in the municipality's archive, «24/01234-5». */
  readonly caseNumber: string;
  readonly note: string;
}

/** Whether a group has taken part. */
export const PARTICIPATION_STATES = ['not-reached', 'planned', 'reached'] as const;

export type ParticipationState = (typeof PARTICIPATION_STATES)[number];

export interface ParticipationValue {
  readonly state: ParticipationState;
  readonly note: string;
}
