import MiniSearch, { type Query } from 'minisearch';
import { beginningFinder } from './beginnings.js';
import { compoundFinder } from './compounds.js';
import { normalForm, wordsIn } from './normal-form.js';

/**
 * The texts of one thing that can be found, by how much they weigh.
 *
 * @internal
 */
export interface SearchTexts {
  readonly title: string;
  /** Names of people, publishers and the like. */
  readonly names?: string;
  readonly body?: string;
}

/**
 * Finds things by words. The only part of core that knows which library does it.
 *
 * @internal
 */
export interface WordIndex<T> {
  /**
   * Best first, and equals in the order they were given. Every word must be found: as a word or the beginning of
   * one, as the last part of a compound, or, from five letters, with one slip of the finger. Words of up to three
   * letters rank by the best place they have.
   */
  find(words: readonly string[]): readonly T[];
}

const FIELDS = ['title', 'names', 'body'] as const;
const WEIGHTS = { title: 4, names: 2.5, body: 1 };

/** How much a word counts that was found another way than as it was typed. */
const COMPOUND_WEIGHT = 0.3;
const SWAP_WEIGHT = 0.3;

/** Shorter words begin so many others that MiniSearch would weigh nearly everything: long work that tells little. */
const SHORTEST_INDEXED = 4;
/** A slip may be forgiven from here on: in shorter words, another word is one letter away. */
const SHORTEST_FORGIVEN = 5;
/** No word is longer, and a longer text would take long. */
const LONGEST_FORGIVEN = 40;
/** A page pasted into the field counts by its first words. */
const MOST_WORDS = 16;

type Entry = SearchTexts & { readonly id: number };

interface Hit {
  readonly id: number;
  readonly score: number;
}

/** @internal */
export function wordIndex<T>(things: readonly T[], textsOf: (thing: T) => SearchTexts): WordIndex<T> {
  const forms = new Map<string, string>();
  const form = (word: string) => {
    let known = forms.get(word);
    if (known === undefined) forms.set(word, (known = normalForm(word)));
    return known;
  };
  const index = new MiniSearch<Entry>({
    fields: [...FIELDS],
    tokenize: wordsIn,
    processTerm: form,
  });
  const entries = things.map((thing, id): Entry => ({ id, ...textsOf(thing) }));
  index.addAll(entries);
  const compounds = compoundFinder(new Set(forms.values()));
  const beginnings = beginningFinder(
    entries.map((entry) =>
      FIELDS.map((field) => ({ words: wordsIn(entry[field] ?? '').map(form), weight: WEIGHTS[field] })),
    ),
  );

  const everything = entries.map(({ id }): Hit => ({ id, score: 0 }));

  return {
    find(words) {
      const wanted = [...new Set(words)].slice(0, MOST_WORDS);
      const isShort = (word: string) => word.length < SHORTEST_INDEXED;
      const queries = wanted.filter((word) => !isShort(word)).map((word) => queryFor(word, compounds(word)));
      const short = wanted.filter(isShort).map(beginnings);
      // The words are in normal form already.
      const options = {
        tokenize: (word: string) => [word],
        processTerm: (word: string) => word,
        boost: WEIGHTS,
      };
      const found: Hit[] =
        queries.length > 0 ? index.search({ combineWith: 'AND', queries }, options) : everything;
      return short
        .reduce(narrowed, found)
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .flatMap(({ id }) => things[id] ?? []);
    },
  };
}

/** Those that a short word finds too, with what that adds. */
function narrowed(hits: readonly Hit[], scores: Float64Array): Hit[] {
  const kept: Hit[] = [];
  for (const { id, score } of hits) {
    const more = scores[id] ?? 0;
    if (more > 0) kept.push({ id, score: score + more });
  }
  return kept;
}

function queryFor(word: string, compounds: readonly string[]): Query {
  const forgiven = word.length >= SHORTEST_FORGIVEN && word.length <= LONGEST_FORGIVEN;
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word], prefix: true, fuzzy: forgiven ? 1 : false },
      { queries: [...compounds], boostTerm: () => COMPOUND_WEIGHT },
      { queries: forgiven ? swaps(word) : [], prefix: true, boostTerm: () => SWAP_WEIGHT },
    ],
  };
}

/** The word with each pair of neighbouring letters swapped: «medvrikning» for «medvirkning». */
function swaps(word: string): string[] {
  return word
    .slice(1)
    .split('')
    .map((next, at) => word.slice(0, at) + next + word.charAt(at) + word.slice(at + 2))
    .filter((swapped) => swapped !== word);
}
