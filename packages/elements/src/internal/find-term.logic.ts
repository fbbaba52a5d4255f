import type { Guide, Term } from '@omradesatsing/core';

/**
 * Finds a glossary entry by its id, or by its word in the language of the guide: «Tett på» finds «tett på». Case, and
 * signs and space around the word, are forgiven.
 */
export function findTerm(guide: Guide, given: string): Term | undefined {
  const wanted = bare(given);
  return guide.term(given.trim()) ?? guide.terms.find(({ term }) => bare(term) === wanted);
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
}
