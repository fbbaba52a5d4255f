import { lostValues } from './conflicts.js';
import type { Conflict, Progress, Stamped, TaskRecord } from './progress.js';
import { compareStamps } from './stamp-order.js';

/**
 * Joins two copies of the same project. Of two values of one field the last set wins; with the same time, the one whose
 * `by` comes last, and then the value that does. Values that lose are listed in `conflicts`, each once and with its last
 * stamp, so that the team can see them.
 *
 * Every copy comes to the same result, in whatever order, grouping and number of times they are merged: for each field
 * a copy is a set of values with their last stamps, merging is the union of two such sets, and which value wins can be
 * read from the set. What a copy has been told to forget (`withoutConflicts`, `applyChange`) another may still know.
 *
 * Tables and fields that this version does not know are left out: there is no telling how to join them.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const merged = {
    tasks: joinTables(a.tasks, b.tasks, joinRecords),
    criteria: joinTables(a.criteria, b.criteria, lastOf),
    answers: joinTables(a.answers, b.answers, lastOf),
    decisions: joinTables(a.decisions, b.decisions, lastOf),
    participation: joinTables(a.participation, b.participation, lastOf),
  };
  const known = [...a.conflicts, ...b.conflicts, ...stampedValues(a), ...stampedValues(b)];
  return { ...merged, conflicts: lostValues(known, stampedValues(merged)) };
}

/** Keys are put in order, those of a record too, so that two copies are alike as text. */
function joinTables<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  join: (a: T, b: T) => T,
): Readonly<Record<string, T>> {
  const joined = new Map<string, T>();
  for (const [key, value] of [...Object.entries(a), ...Object.entries(b)]) {
    joined.set(key, join(joined.get(key) ?? value, value));
  }
  // `fromEntries` makes «__proto__» data, not a prototype.
  return Object.fromEntries([...joined].sort(([x], [y]) => (x < y ? -1 : 1)));
}

function joinRecords(a: TaskRecord, b: TaskRecord): TaskRecord {
  const status = lastSet(a.status, b.status);
  const note = lastSet(a.note, b.note);
  const responsible = lastSet(a.responsible, b.responsible);
  const due = lastSet(a.due, b.due);
  return {
    ...(status && { status }),
    ...(note && { note }),
    ...(responsible && { responsible }),
    ...(due && { due }),
  };
}

function lastSet<T>(a: Stamped<T> | undefined, b: Stamped<T> | undefined): Stamped<T> | undefined {
  return a !== undefined && b !== undefined ? lastOf(a, b) : (a ?? b);
}

function lastOf<T>(a: Stamped<T>, b: Stamped<T>): Stamped<T> {
  return compareStamps(a, b) < 0 ? b : a;
}

/** Every value that stands, with its path. */
function stampedValues({ tasks, ...tables }: Omit<Progress, 'conflicts'>): readonly Conflict[] {
  const ofTasks = Object.entries(tasks).flatMap(([task, { status, note, responsible, due }]) =>
    listed(['tasks', task], { status, note, responsible, due }),
  );
  const { criteria, answers, decisions, participation } = tables;
  const ofTables = Object.entries({ criteria, answers, decisions, participation });
  return [...ofTasks, ...ofTables.flatMap(([name, table]) => listed([name], table))];
}

function listed(
  path: readonly string[],
  table: Readonly<Record<string, Stamped<unknown> | undefined>>,
): readonly Conflict[] {
  return Object.entries(table).flatMap(([key, lost]) => (lost ? [{ path: [...path, key], lost }] : []));
}
