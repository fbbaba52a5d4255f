import type { Change, ChangeStamp } from './change.js';
import { taskRecord, type Progress } from './progress.js';

/**
 * Applies one change. Pure: the given progress is left as it was.
 *
 * A local change never loses to a clock that has gone backwards: it is stamped at least one millisecond after the
 * value it replaces.
 *
 * @throws {RangeError} when `stamp.at` is no date.
 */
export function applyChange(progress: Progress, change: Change, stamp: ChangeStamp): Progress {
  const record = taskRecord(progress, change.task);
  const reason = change.status === 'not-applicable' ? (change.reason ?? '') : '';
  const status = {
    value: { status: change.status, reason },
    at: laterThan(record.status?.at, stamp.at),
    by: stamp.by,
  };
  return {
    ...progress,
    // defineProperty semantics of a computed key in a literal: «__proto__» becomes data, not a prototype.
    tasks: { ...progress.tasks, [change.task]: { ...record, status } },
  };
}

function laterThan(previous: string | undefined, at: string): string {
  const now = new Date(at).getTime();
  const earliest = previous === undefined ? now : new Date(previous).getTime() + 1;
  return new Date(Math.max(now, earliest)).toISOString();
}
