/** How much a word counts that only begins with what was typed. */
const BEGINNING_WEIGHT = 0.4;

/** The words of one field of a thing, and how much the field weighs. */
export interface WeighedWords {
  readonly words: readonly string[];
  readonly weight: number;
}

/**
 * Finds things by the beginning of a word: for each thing, in the order they were given, how much the best place weighs
 * that has such a word, and 0 where there is none. Takes no longer when nearly everything is found, as it is by one
 * letter.
 */
export function beginningFinder(
  things: readonly (readonly WeighedWords[])[],
): (beginning: string) => Float64Array {
  /** For each word the things that have it, each followed by the weight of the field. */
  const places = new Map<string, number[]>();
  // Not `entries`, which libraries of older pages have replaced.
  things.forEach((fields, thing) => {
    for (const { words, weight } of fields) {
      for (const word of new Set(words)) {
        const known = places.get(word);
        if (known) known.push(thing, weight);
        else places.set(word, [thing, weight]);
      }
    }
  });

  return (beginning) => {
    const best = new Float64Array(things.length);
    for (const [word, list] of places) {
      if (!word.startsWith(beginning)) continue;
      const share = word === beginning ? 1 : BEGINNING_WEIGHT;
      for (let at = 0; at < list.length; at += 2) {
        const thing = list[at] ?? 0;
        best[thing] = Math.max(best[thing] ?? 0, (list[at + 1] ?? 0) * share);
      }
    }
    return best;
  };
}
