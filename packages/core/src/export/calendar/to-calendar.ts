import type { Guide } from '../../model/index.js';
import type { Progress } from '../../progress/progress.js';
import type { ExportWords } from '../export-words.js';
import { projectName } from '../names.js';
import { calendarTime } from './calendar-date.js';
import { contentLine, textValue } from './content-line.js';
import { dueEvents, periodEvents, type CalendarEvent } from './events.js';

export interface CalendarOptions {
  readonly words: ExportWords;
  /** Without it, there are no due dates. */
  readonly progress?: Progress;
  /** The moment it is written, ISO 8601, UTC. Core has no clock. */
  readonly stamp: string;
  /** What the calendar is called; what the municipality calls its project unless given. */
  readonly name?: string;
  /**
   * An id of the project, the same every time. For those who follow several: without it, the events of one project
   * replace those of another in the same calendar.
   */
  readonly project?: string;
}

/**
 * The dates the team has set, as a calendar (RFC 5545): when what is left to do is due, and the first and last day of
 * the effort where the local layer tells. Whole days, which leave people free. A yearly task comes back on its day for
 * as long as the effort lasts. No date is made up, and notes stay behind. Without a date there is no event, and some
 * calendars refuse a file without any.
 *
 * @throws {RangeError} when `stamp` is no moment.
 */
export function toCalendar(
  guide: Guide,
  { words, progress, stamp, name = projectName(guide) ?? words.about.title, project }: CalendarOptions,
): string {
  const suffix = `${project === undefined ? '' : `.${project}`}@omradesatsing`;
  const time = calendarTime(stamp);
  const events = [...periodEvents(guide, words), ...(progress ? dueEvents(guide, progress, words) : [])];
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//omradesatsing//core//${words.locale.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('X-WR-CALNAME', textValue(name)),
    ...events.flatMap((event) => eventLines(event, suffix, time)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function eventLines(event: CalendarEvent, suffix: string, time: string): readonly string[] {
  const { id, day, rule, summary, description, category } = event;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(id.replaceAll('/', '.') + suffix)),
    contentLine('DTSTAMP', time),
    contentLine('DTSTART;VALUE=DATE', day),
    ...(rule === undefined ? [] : [contentLine('RRULE', rule)]),
    contentLine('SUMMARY', textValue(summary)),
    ...(description.length === 0 ? [] : [contentLine('DESCRIPTION', textValue(description.join('\n')))]),
    ...(category === undefined ? [] : [contentLine('CATEGORIES', textValue(category))]),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ];
}
