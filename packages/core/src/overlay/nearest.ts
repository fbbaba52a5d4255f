/** Longer words are cut: two that are alike are so from the start, and the work stays small whatever a file holds. */
const LONGEST = 100;

/**
 * Which of `words` was meant by `given`: the one that is fewest slips of the keyboard away, or the first of those.
 *
 * @returns `undefined` when none is near: at most two slips, and fewer in short words.
 */
export function nearestOf(given: string, words: readonly string[]): string | undefined {
  const limit = Math.min(2, Math.floor(given.length / 3));
  let nearest: string | undefined;
  let fewest = limit + 1;
  for (const word of words) {
    if (Math.abs(word.length - given.length) >= fewest) continue;
    const count = slipsBetween(given.slice(0, LONGEST).toLowerCase(), word.slice(0, LONGEST).toLowerCase());
    if (count < fewest) [nearest, fewest] = [word, count];
  }
  return nearest;
}

/** A letter too many, too few or wrong, or two that have changed places: each counts as one. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isEqual = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isEqual ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
