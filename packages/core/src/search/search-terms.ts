import type { Guide, Term } from '../model/index.js';
import { wordsOf } from './normal-form.js';
import { wordIndex, type WordIndex } from './word-index.js';

export interface TermSearchResult {
  /** Best first, equals in the order of the guide; all in the order of the guide when the query has no word. */
  readonly items: readonly Term[];
  /** How many terms the guide has in all. */
  readonly total: number;
}

/** One index per guide, built at the first search. Pure for bundlers, gone with the guide. */
const indexes = /* @__PURE__ */ new WeakMap<Guide, WordIndex<Term>>();

/** Finds glossary entries by the words of the term and its definition. Words are found as in `searchResources`. */
export function searchTerms(guide: Guide, query: string): TermSearchResult {
  return { items: matching(guide, query), total: guide.terms.length };
}

function matching(guide: Guide, query: string): readonly Term[] {
  const words = wordsOf(query);
  if (words.length === 0) return guide.terms;
  let index = indexes.get(guide);
  if (!index) {
    index = wordIndex(guide.terms, ({ term, definition }) => ({ title: term, body: definition }));
    indexes.set(guide, index);
  }
  return index.find(words);
}
