import { canonicalJson } from '../canonical-json.js';
import { mergeProgress } from '../merge-progress.js';
import { ownEntry } from '../own-entry.js';
import type { Conflict, Progress, Stamped } from '../progress.js';
import { timeOf } from '../stamp-order.js';
import { NO_NAME, type TeamFile } from './team-file.js';

type Table<T> = Readonly<Record<string, T>>;
type FileProgress = Pick<TeamFile, 'progress' | 'includes'>;

/**
 * Takes a team file into what the team has. As `mergeProgress`, but what the file was saved without is not taken for
 * something that was emptied: see {@link completeFrom}.
 */
export function mergeTeamFile(current: Progress, file: FileProgress): Progress {
  return mergeProgress(current, completeFrom(current, file));
}

/**
 * The progress of a file, with what it was saved without filled in from `current`:
 *
 * - a file without notes says nothing of them, so a value of it that wins keeps the note that stands here;
 * - a value that is ours, come back without its note or its name, is taken as ours: it was set at the same moment and
 *   is otherwise alike. It comes also by way of someone who merged such a file and then saved with notes.
 *
 * One who never saw a note and then changes the same value overwrites it. It is then in `conflicts`, as all that loses.
 */
export function completeFrom(current: Progress, { progress, includes }: FileProgress): Progress {
  const entry = <T>(ours: Stamped<T> | undefined, theirs: Stamped<T>) =>
    complete(ours, theirs, includes.notes);
  const table = <T>(ours: Table<Stamped<T>>, theirs: Table<Stamped<T>>) => joinTable(ours, theirs, entry);
  return {
    ...progress,
    tasks: joinTable(current.tasks, progress.tasks, (ours, { status, note, responsible, due }) => ({
      ...(status && { status: entry(ours?.status, status) }),
      ...(note && { note: entry(ours?.note, note) }),
      ...(responsible && { responsible: entry(ours?.responsible, responsible) }),
      ...(due && { due: entry(ours?.due, due) }),
    })),
    criteria: table(current.criteria, progress.criteria),
    answers: table(current.answers, progress.answers),
    decisions: table(current.decisions, progress.decisions),
    participation: table(current.participation, progress.participation),
    conflicts: withoutOurs(current.conflicts, progress.conflicts),
  };
}

/** What merging overwrote here, and has come back without its name, is known here already. */
function withoutOurs(ours: readonly Conflict[], theirs: readonly Conflict[]): readonly Conflict[] {
  const keyOf = ({ path, lost: { value, at } }: Conflict) => canonicalJson([path, value, timeOf(at)]);
  const known = new Set(ours.map(keyOf));
  return theirs.filter((conflict) => conflict.lost.by !== NO_NAME || !known.has(keyOf(conflict)));
}

function complete<T>(ours: Stamped<T> | undefined, theirs: Stamped<T>, notesIncluded: boolean): Stamped<T> {
  if (ours === undefined) return theirs;
  const value = withNoteOf(ours.value, theirs.value);
  const filled = value !== theirs.value;
  if (timeOf(ours.at) === timeOf(theirs.at) && canonicalJson(value) === canonicalJson(ours.value)) {
    return filled || theirs.by === NO_NAME ? ours : theirs;
  }
  return filled && !notesIncluded ? { ...theirs, value } : theirs;
}

/** `theirs` with our note, where it can have one and has none. */
function withNoteOf<T>(ours: T, theirs: T): T {
  return hasNote(ours) && hasNote(theirs) && theirs.note === '' && ours.note !== ''
    ? { ...theirs, note: ours.note }
    : theirs;
}

function hasNote(value: unknown): value is { readonly note: string } {
  return typeof value === 'object' && value !== null && 'note' in value && typeof value.note === 'string';
}

function joinTable<T>(
  ours: Table<T>,
  theirs: Table<T>,
  join: (ours: T | undefined, theirs: T) => T,
): Table<T> {
  return Object.fromEntries(
    Object.entries(theirs).map(([key, entry]) => [key, join(ownEntry(ours, key), entry)]),
  );
}
