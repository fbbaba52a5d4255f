import { canonicalJson } from './canonical-json.js';
import type { Conflict, Progress } from './progress.js';
import { compareStamps } from './stamp-order.js';

/**
 * The same progress without the list of what merging overwrote, for when the team has seen it. Another copy that still
 * has the list brings it back when the two are merged: only its own team knows whether it has been seen.
 */
export function withoutConflicts(progress: Progress): Progress {
  return { ...progress, conflicts: [] };
}

/** Drops a value from the list: it stands again, so it is no longer lost. */
export function withoutLostValue(
  conflicts: readonly Conflict[],
  path: readonly string[],
  value: unknown,
): readonly Conflict[] {
  const found = keyOf(path, value);
  return conflicts.filter((conflict) => keyOf(conflict.path, conflict.lost.value) !== found);
}

/**
 * What is lost of `values` when `winners` stand: each value of a path once, with its last stamp, by path and the last
 * first.
 *
 * A value that stands is not lost, unless it came with a later stamp than the one it stands with. Only a damaged list
 * has such an entry; to drop it would make the answer depend on the order in which copies are merged.
 */
export function lostValues(values: readonly Conflict[], winners: readonly Conflict[]): readonly Conflict[] {
  const last = new Map<string, Conflict>();
  for (const value of values) {
    const key = keyOf(value.path, value.lost.value);
    const other = last.get(key);
    if (other === undefined || compareStamps(other.lost, value.lost) < 0) last.set(key, value);
  }
  for (const winner of winners) {
    const key = keyOf(winner.path, winner.lost.value);
    const same = last.get(key);
    if (same !== undefined && compareStamps(same.lost, winner.lost) <= 0) last.delete(key);
  }
  return [...last.values()].sort(compareConflicts);
}

function compareConflicts(a: Conflict, b: Conflict): number {
  const [pathA, pathB] = [canonicalJson(a.path), canonicalJson(b.path)];
  if (pathA !== pathB) return pathA < pathB ? -1 : 1;
  return compareStamps(b.lost, a.lost);
}

function keyOf(path: readonly string[], value: unknown): string {
  return canonicalJson([path, value]);
}
