/** Endings of nouns in bokmål and nynorsk, in normal form. The empty one is the word as it stands. */
const ENDINGS = ['', 'n', 'r', 't', 's', 'a', 'e', 'en', 'et', 'er', 'ar', 'ne', 'ene', 'ane'] as const;

const SHORTEST_PART = 4;
const SHORTEST_HEAD = 3;

/** As many words as one ending may give: a query stays cheap, however many compounds share a part. */
const MOST_WORDS = 100;

/**
 * Finds compounds by their last part, inflected or not: «plan» finds «handlingsplan» and «handlingsplanene». A part
 * has at least four letters and leaves at least three, so that «by» does not find «ruby».
 */
export function compoundFinder(words: Iterable<string>): (part: string) => readonly string[] {
  const backwards: string[] = [];
  for (const word of words) if (word.length >= SHORTEST_PART + SHORTEST_HEAD) backwards.push(reverse(word));
  backwards.sort();

  return (part) =>
    part.length < SHORTEST_PART ? [] : ENDINGS.flatMap((ending) => endingIn(backwards, part + ending));
}

/** Words that end in `tail` stand together when they are sorted backwards. */
function endingIn(backwards: readonly string[], tail: string): readonly string[] {
  const start = reverse(tail);
  const found: string[] = [];
  for (let at = firstFrom(backwards, start); found.length < MOST_WORDS; at++) {
    const word = backwards[at];
    if (word === undefined || !word.startsWith(start)) break;
    if (word.length >= tail.length + SHORTEST_HEAD) found.push(reverse(word));
  }
  return found;
}

/** The place of the first word that does not sort before `start`. */
function firstFrom(sorted: readonly string[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reverse(word: string): string {
  return [...word].reverse().join('');
}
