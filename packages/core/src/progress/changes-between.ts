import type { Change } from './change.js';
import { taskRecord, type CriterionValue, type Progress, type TaskRecord } from './progress.js';
import type { Decision, ParticipationValue } from './values.js';

/**
 * The changes that make `from` show what `to` shows. Applied with a new stamp they win over what they replace, so that
 * going back to an earlier state, or over to a file's, survives the next merge. What only `from` has is emptied.
 */
export function changesBetween(from: Progress, to: Progress): readonly Change[] {
  return [
    ...keys(from.tasks, to.tasks).flatMap((task) =>
      taskChanges(task, taskRecord(from, task), taskRecord(to, task)),
    ),
    ...changed<CriterionValue>(from.criteria, to.criteria, { score: null, note: '' }).map(
      ([criterion, value]): Change => ({ type: 'criterion', criterion, ...value }),
    ),
    ...changed(from.answers, to.answers, '').map(([question, answer]): Change => ({
      type: 'answer',
      question,
      answer,
    })),
    ...changed<Decision | null>(from.decisions, to.decisions, null).map(([id, decision]): Change => ({
      type: 'decision',
      id,
      decision,
    })),
    ...changed<ParticipationValue>(from.participation, to.participation, {
      state: 'not-reached',
      note: '',
    }).map(([key, value]): Change => {
      // The id of a phase has no slash; that of a group may.
      const slash = key.indexOf('/');
      return { type: 'participation', phase: key.slice(0, slash), actor: key.slice(slash + 1), ...value };
    }),
  ];
}

function taskChanges(task: string, from: TaskRecord, to: TaskRecord): readonly Change[] {
  const changes: Change[] = [];
  const status = to.status?.value ?? { status: 'not-started', reason: '' };
  if (!same(from.status?.value ?? { status: 'not-started', reason: '' }, status)) {
    changes.push({ type: 'status', task, ...status });
  }
  const text = (field: 'note' | 'responsible' | 'due') => {
    const value = to[field]?.value ?? '';
    return value === (from[field]?.value ?? '') ? undefined : value;
  };
  const [note, role, due] = [text('note'), text('responsible'), text('due')];
  if (note !== undefined) changes.push({ type: 'note', task, note });
  if (role !== undefined) changes.push({ type: 'responsible', task, role });
  if (due !== undefined) changes.push({ type: 'due', task, due });
  return changes;
}

type Table<T> = Readonly<Record<string, { readonly value: T }>>;

/** What was never set and what was emptied look the same, so they are. */
function changed<T>(from: Table<T>, to: Table<T>, empty: T): readonly (readonly [string, T])[] {
  const valueIn = (table: Table<T>, key: string): T => {
    const record = Object.hasOwn(table, key) ? table[key] : undefined;
    return record ? record.value : empty;
  };
  return keys(from, to)
    .filter((key) => !same(valueIn(from, key), valueIn(to, key)))
    .map((key) => [key, valueIn(to, key)] as const);
}

function keys(...tables: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  return [...new Set(tables.flatMap((table) => Object.keys(table)))];
}

/** Values are small plain data, made by us with their fields in one order. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
