import { isDay } from '../../model/day.js';
import { refuse, type Place } from './read-json.js';

/** A day that exists, `YYYY-MM-DD`, or empty. */
export function readDay(raw: unknown, place: Place): string | undefined {
  return typeof raw === 'string' && (raw === '' || isDay(raw)) ? raw : refuse(place);
}

/** A moment that exists, with a zone, as ISO 8601 in UTC. */
export function readTime(raw: unknown, place: Place): string | undefined {
  const form = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
  const day = typeof raw === 'string' ? form.exec(raw)?.[1] : undefined;
  // The parser of dates takes 30 February for 2 March.
  if (typeof raw !== 'string' || day === undefined || !isDay(day)) return refuse(place);
  const time = new Date(raw);
  if (Number.isNaN(time.getTime())) return refuse(place);
  const inUtc = time.toISOString();
  // A zone can carry the last hours of year 9999 into a year that has no four digits.
  return inUtc.length === 24 ? inUtc : refuse(place);
}
