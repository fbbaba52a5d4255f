import {
  summarizeCriteria,
  type ChangeOf,
  type CriteriaSummary,
  type Criterion,
  type CriterionId,
  type CriterionValue,
  type Guide,
  type Progress,
} from '@omradesatsing/core';
import type { PhaseScope } from '../../internal/attributes.logic.js';

/** What may be changed about a criterion: the team's assessment, or its note. */
export type CriterionChange = ChangeOf<'criterion'> & { readonly criterion: CriterionId };

/** A criterion, and how the team assesses it. */
export interface CriterionView extends CriterionValue {
  readonly criterion: Criterion;
}

export interface CriteriaView {
  /** Of the criteria that are shown. */
  readonly summary: CriteriaSummary;
  /** Empty where the phase has none. */
  readonly criteria: readonly CriterionView[];
}

/** What the widget shows: the criteria of one phase, or all there are. */
export function criteriaView(guide: Guide, progress: Progress, scope: PhaseScope): CriteriaView {
  const criteria = guide.criteria.filter(({ phase }) => scope === 'alle' || phase === scope);
  return {
    summary: summarizeCriteria({ ...guide, criteria }, progress),
    criteria: criteria.map((criterion) => ({ criterion, ...assessmentOf(progress, criterion.id) })),
  };
}

/** How the team assesses a criterion; `null` and an empty note where it has not. */
export function assessmentOf({ criteria }: Progress, id: CriterionId): CriterionValue {
  return criteria[id]?.value ?? { score: null, note: '' };
}

/** Says whether a change would change anything. */
export function isNews(progress: Progress, { criterion, score, note }: CriterionChange): boolean {
  const assessment = assessmentOf(progress, criterion);
  return score !== assessment.score || (note ?? assessment.note) !== assessment.note;
}
