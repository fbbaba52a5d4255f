import { canonicalJson } from './canonical-json.js';
import type { Stamped } from './progress.js';

/**
 * The order in which stamped values count, the last one most: by time, then by who, then by the value. Total, so that
 * every copy of a project comes to the same answer: only values that are alike in everything are equal.
 *
 * @returns Less than 0 when `a` comes first, more than 0 when `b` does.
 */
export function compareStamps(a: Stamped<unknown>, b: Stamped<unknown>): number {
  return (
    compare(timeOf(a.at), timeOf(b.at)) ||
    compare(a.by, b.by) ||
    compare(canonicalJson(a.value), canonicalJson(b.value)) ||
    // One moment can be written in many ways.
    compare(canonicalJson(a), canonicalJson(b))
  );
}

/**
 * A moment in milliseconds. What is no moment comes before all that are.
 *
 * Stricter than `Date.parse`, which would read a time without a zone, and much that is not ISO 8601, as local time: two
 * copies of a project in different zones could then disagree on what came last. Without a zone it is UTC.
 */
export function timeOf(at: string): number {
  const iso = /^(?:\d{4}|[+-]\d{6})-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/.exec(at);
  if (iso === null) return -Infinity;
  const hasZone = iso[1] === undefined || iso[2] !== undefined;
  const time = Date.parse(hasZone ? at : `${at}Z`);
  return Number.isNaN(time) ? -Infinity : time;
}

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
