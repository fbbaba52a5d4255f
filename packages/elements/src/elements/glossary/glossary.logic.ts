import { searchTerms, type Guide, type Term } from '@omradesatsing/core';
import { alphabetically } from '../../internal/alphabetical.logic.js';
import type { PhaseScope } from '../../internal/attributes.logic.js';

/** What a glossary is narrowed to. */
export interface GlossarySelection {
  readonly query: string;
  readonly phase: PhaseScope;
}

export interface GlossaryView {
  /** In alphabetical order, also when someone searches: a word must stand where one looks for it. */
  readonly terms: readonly Term[];
  /** How many there are when nobody searches. */
  readonly total: number;
}

export function glossaryView(guide: Guide, { query, phase }: GlossarySelection): GlossaryView {
  const within = ({ phases }: Term) => phase === 'alle' || phases.includes(phase);
  const compare = alphabetically(guide.contentLocale);
  return {
    terms: searchTerms(guide, query)
      .items.filter(within)
      .sort((a, b) => compare(a.term, b.term)),
    total: guide.terms.filter(within).length,
  };
}
