import type { Change, ChangeStamp } from './change.js';
import { withoutLostValue } from './conflicts.js';
import { ownEntry } from './own-entry.js';
import { participationKey } from './participation-key.js';
import { taskRecord, type Progress, type Stamped, type TaskRecord } from './progress.js';
import { timeOf } from './stamp-order.js';

/**
 * Applies one change. Pure: the given progress is left as it was.
 *
 * A local change never loses to a clock that has gone backwards: it is stamped at least one millisecond after the
 * value it replaces. A value that was lost in a merge and is set again is no longer listed as lost.
 *
 * @throws {RangeError} when `stamp.at` is no date.
 */
export function applyChange(progress: Progress, change: Change, stamp: ChangeStamp): Progress {
  switch (change.type) {
    case 'status': {
      const reason = change.status === 'not-applicable' ? (change.reason ?? '') : '';
      return inTask(progress, change.task, 'status', { status: change.status, reason }, stamp);
    }
    case 'note':
      return inTask(progress, change.task, 'note', change.note, stamp);
    case 'responsible':
      return inTask(progress, change.task, 'responsible', change.role, stamp);
    case 'due':
      return inTask(progress, change.task, 'due', change.due, stamp);
    case 'criterion': {
      const note = change.note ?? ownEntry(progress.criteria, change.criterion)?.value.note ?? '';
      return inTable(progress, 'criteria', change.criterion, { score: change.score, note }, stamp);
    }
    case 'answer':
      return inTable(progress, 'answers', change.question, change.answer, stamp);
    case 'decision':
      return inTable(progress, 'decisions', change.id, change.decision, stamp);
    case 'participation': {
      const key = participationKey(change.phase, change.actor);
      const note = change.note ?? ownEntry(progress.participation, key)?.value.note ?? '';
      return inTable(progress, 'participation', key, { state: change.state, note }, stamp);
    }
  }
}

type Table = 'criteria' | 'answers' | 'decisions' | 'participation';

function inTable<T>(progress: Progress, table: Table, key: string, value: T, stamp: ChangeStamp): Progress {
  const stamped = after(ownEntry<Stamped<unknown>>(progress[table], key), value, stamp);
  // A computed key in a literal makes «__proto__» data, not a prototype.
  const entries = { ...progress[table], [key]: stamped };
  return {
    ...progress,
    [table]: entries,
    conflicts: withoutLostValue(progress.conflicts, [table, key], value),
  };
}

function inTask<F extends keyof TaskRecord, T>(
  progress: Progress,
  task: string,
  field: F,
  value: T,
  stamp: ChangeStamp,
): Progress {
  const record = taskRecord(progress, task);
  const stamped = after(record[field], value, stamp);
  const tasks = { ...progress.tasks, [task]: { ...record, [field]: stamped } };
  return {
    ...progress,
    tasks,
    conflicts: withoutLostValue(progress.conflicts, ['tasks', task, field], value),
  };
}

function after<T>(previous: Stamped<unknown> | undefined, value: T, { at, by }: ChangeStamp): Stamped<T> {
  const now = new Date(at).getTime();
  const earliest = previous === undefined ? now : timeOf(previous.at) + 1;
  return { value, at: new Date(Math.max(now, earliest)).toISOString(), by };
}
