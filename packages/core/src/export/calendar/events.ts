import type { Guide, Subtask, Task } from '../../model/index.js';
import { taskRecord, type Progress } from '../../progress/progress.js';
import { statusOf } from '../../progress/status-of.js';
import type { ExportWords } from '../export-words.js';
import { fill } from '../fill.js';
import { phaseName, scopeLine } from '../names.js';
import { calendarDate, yearlyRule } from './calendar-date.js';

/**
 * Something that takes place on a day.
 *
 * @internal
 */
export interface CalendarEvent {
  /** The same every time it is written, so that a calendar replaces what it has. */
  readonly id: string;
  /** As `calendarDate` gives it. */
  readonly day: string;
  /** How it comes back. */
  readonly rule?: string;
  readonly summary: string;
  /** One line each. */
  readonly description: readonly string[];
  readonly category?: string;
}

/**
 * The due dates of what is left to do, in the order of the guide. What is done or does not apply is left out, and so is
 * a date that is none.
 *
 * @internal
 */
export function dueEvents(guide: Guide, progress: Progress, words: ExportWords): readonly CalendarEvent[] {
  return guide.tasks.flatMap((task) =>
    [task, ...task.subtasks.flatMap((id) => guide.subtask(id) ?? [])].flatMap(
      (item) => dueEvent(guide, task, item, progress, words) ?? [],
    ),
  );
}

/** `item` is the task itself or one of its subtasks, which has phase, reason and recurrence from the task. */
function dueEvent(
  guide: Guide,
  task: Task,
  item: Task | Subtask,
  progress: Progress,
  words: ExportWords,
): CalendarEvent | undefined {
  const { due, responsible } = taskRecord(progress, item.id);
  const day = calendarDate(due?.value ?? '');
  const status = statusOf(progress, item);
  if (day === undefined || status === 'done' || status === 'not-applicable') return undefined;
  const phase = guide.phase(task.phase);
  const last = calendarDate(guide.local?.period.end ?? '');
  const rule = task.recurrence === 'yearly' ? yearlyRule(day, last) : undefined;
  return {
    id: item.id,
    day,
    ...(rule !== undefined && { rule }),
    summary: item.title,
    description: [
      phase ? phaseName(phase, words) : task.phase,
      ...(item === task ? [] : labelled(words.calendar.partOf, task.title, words)),
      ...labelled(words.calendar.responsible, responsible?.value ?? '', words),
      // A municipality's own task may be without one.
      ...(task.why === '' ? [] : [task.why]),
    ],
    category: phase?.name ?? task.phase,
  };
}

function labelled(label: string, value: string, words: ExportWords): readonly string[] {
  return value === '' ? [] : [fill(words.labelled, { label, value })];
}

/**
 * The first and the last day of the effort, where the local layer tells.
 *
 * @internal
 */
export function periodEvents(guide: Guide, words: ExportWords): readonly CalendarEvent[] {
  const { start = '', end = '' } = guide.local?.period ?? {};
  return [
    { id: 'period-start', day: calendarDate(start), summary: words.calendar.firstDay },
    { id: 'period-end', day: calendarDate(end), summary: words.calendar.lastDay },
  ].flatMap(({ id, day, summary }) =>
    day === undefined ? [] : { id, day, summary, description: [scopeLine(guide, words) ?? []].flat() },
  );
}
