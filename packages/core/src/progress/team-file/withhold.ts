import type { Conflict, Progress, Stamped, TaskRecord } from '../progress.js';
import { NO_NAME, type TeamFileParts } from './team-file.js';

type Table<T> = Readonly<Record<string, T>>;

/**
 * Progress without what its team has not asked to send along. Answers, decisions and the reason why a task does not
 * apply are the work itself, and stay.
 *
 * Without names every value is set by {@link NO_NAME}. That is a stamp like any other, so merging comes to the same
 * result in every order; only which of two values set in the very same millisecond wins may come out differently than
 * with names. Values that merging overwrote are left out where they hold a note.
 */
export function withhold(progress: Progress, parts: TeamFileParts): Progress {
  const withNotes = parts.notes ? progress : withoutNotes(progress);
  return parts.names ? withNotes : withoutNames(withNotes);
}

function withoutNotes(progress: Progress): Progress {
  const tasks = Object.entries(progress.tasks).map(([id, record]) => [id, withoutNote(record)] as const);
  const blank = <T extends object>(entry: Stamped<T>) => ({ ...entry, value: { ...entry.value, note: '' } });
  return {
    ...progress,
    // A task of which there is nothing but a note leaves no trace.
    tasks: Object.fromEntries(tasks.filter(([, record]) => Object.keys(record).length > 0)),
    criteria: mapTable(progress.criteria, blank),
    decisions: mapTable(progress.decisions, (entry) =>
      entry.value === null ? entry : { ...entry, value: { ...entry.value, note: '' } },
    ),
    participation: mapTable(progress.participation, blank),
    conflicts: progress.conflicts.filter(holdsNoNote),
  };
}

function withoutNote({ status, responsible, due }: TaskRecord): TaskRecord {
  return { ...(status && { status }), ...(responsible && { responsible }), ...(due && { due }) };
}

function holdsNoNote({ path: [table, , field] }: Conflict): boolean {
  return table === 'answers' || (table === 'tasks' && field !== 'note');
}

function withoutNames(progress: Progress): Progress {
  return {
    ...progress,
    tasks: mapTable(progress.tasks, ({ status, note, responsible, due }) => ({
      ...(status && { status: unnamed(status) }),
      ...(note && { note: unnamed(note) }),
      ...(responsible && { responsible: unnamed(responsible) }),
      ...(due && { due: unnamed(due) }),
    })),
    criteria: mapTable(progress.criteria, unnamed),
    answers: mapTable(progress.answers, unnamed),
    decisions: mapTable(progress.decisions, unnamed),
    participation: mapTable(progress.participation, unnamed),
    conflicts: progress.conflicts.map(({ path, lost }) => ({ path, lost: unnamed(lost) })),
  };
}

function unnamed<T>(entry: Stamped<T>): Stamped<T> {
  return { ...entry, by: NO_NAME };
}

function mapTable<T, U>(table: Table<T>, change: (entry: T) => U): Table<U> {
  return Object.fromEntries(Object.entries(table).map(([key, entry]) => [key, change(entry)]));
}
