import type { Guide } from '../model/index.js';
import { ownEntry } from './own-entry.js';
import type { Progress } from './progress.js';
import type { CriterionScore } from './values.js';

/** How far a team has come in assessing itself. */
export interface CriteriaSummary {
  readonly total: number;
  /** Those with a score. */
  readonly assessed: number;
  /** How many have each score. */
  readonly scores: Readonly<Record<CriterionScore, number>>;
}

/** Counts the criteria of the guide; assessments of others are kept, but not counted. */
export function summarizeCriteria(guide: Guide, progress: Progress): CriteriaSummary {
  const scores = { 1: 0, 2: 0, 3: 0, 4: 0 };
  let assessed = 0;
  for (const { id } of guide.criteria) {
    const score = ownEntry(progress.criteria, id)?.value.score ?? null;
    if (score === null) continue;
    scores[score] += 1;
    assessed += 1;
  }
  return { total: guide.criteria.length, assessed, scores };
}
