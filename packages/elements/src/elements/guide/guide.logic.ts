import type { Guide } from '@omradesatsing/core';
import type { PhaseScope } from '../../internal/attributes.logic.js';

/** The parts of the guide, in the order they stand in. */
export const GUIDE_PARTS = [
  'progress',
  'phases',
  'phase',
  'tasks',
  'criteria',
  'questions',
  'actors',
  'resources',
  'law',
  'terms',
] as const;

export type GuidePart = (typeof GUIDE_PARTS)[number];

/** The parts there is something in, for what is shown. */
export function guideParts(guide: Guide, scope: PhaseScope): readonly GuidePart[] {
  const concerns = ({ phase }: { readonly phase: string }) => scope === 'alle' || phase === scope;
  const empty: Partial<Record<GuidePart, boolean>> = {
    criteria: !guide.criteria.some(concerns),
    questions: !guide.questions.some(concerns),
    terms: guide.terms.length === 0,
  };
  return GUIDE_PARTS.filter((part) => !empty[part]);
}
