import { canonicalJson } from './canonical-json.js';
import type { Change } from './change.js';
import { inverseChange } from './inverse-change.js';
import type { Progress } from './progress.js';

/** A change one has made, and the change that takes it back. */
export interface HistoryStep {
  readonly change: Change;
  readonly inverse: Change;
}

/**
 * What one has done and can undo, the last step last, and what one has undone and can do again. It holds one's own
 * changes only: what others have done comes with a merge and is never a step.
 */
export interface ChangeHistory {
  /** How many steps are remembered. */
  readonly limit: number;
  readonly done: readonly HistoryStep[];
  readonly undone: readonly HistoryStep[];
}

/** A change to apply, and the history once it has been. It is not to be recorded: it is in the history already. */
export interface HistoryMove {
  readonly change: Change;
  readonly history: ChangeHistory;
}

export function emptyHistory(limit: number): ChangeHistory {
  return { limit, done: [], undone: [] };
}

/**
 * Remembers a change that is made to `before`. What was undone cannot be done again after that: it belonged to a course
 * of events that has been left.
 */
export function recordChange(history: ChangeHistory, before: Progress, change: Change): ChangeHistory {
  const done = [...history.done, { change, inverse: inverseChange(before, change) }];
  return { ...history, done: done.slice(Math.max(0, done.length - history.limit)), undone: [] };
}

/** @returns `undefined` when there is nothing to undo. */
export function undoChange(history: ChangeHistory): HistoryMove | undefined {
  const step = history.done.at(-1);
  if (step === undefined) return undefined;
  return {
    change: step.inverse,
    history: { ...history, done: history.done.slice(0, -1), undone: [...history.undone, step] },
  };
}

/** @returns `undefined` when nothing has been undone since the last change. */
export function redoChange(history: ChangeHistory): HistoryMove | undefined {
  const step = history.undone.at(-1);
  if (step === undefined) return undefined;
  return {
    change: step.change,
    history: { ...history, done: [...history.done, step], undone: history.undone.slice(0, -1) },
  };
}

/**
 * Forgets the steps whose value a merge has replaced. To undo such a step would write an old value over what someone
 * else has just set.
 *
 * @param before The progress before the merge.
 * @param merged The progress after it.
 */
export function historyAfterMerge(history: ChangeHistory, before: Progress, merged: Progress): ChangeHistory {
  // A change that brings back what stands says what stands, in the part of the value that the step is about.
  const stands = (progress: Progress, { change }: HistoryStep) =>
    canonicalJson(inverseChange(progress, change));
  const isUntouched = (step: HistoryStep) => stands(before, step) === stands(merged, step);
  return { ...history, done: history.done.filter(isUntouched), undone: history.undone.filter(isUntouched) };
}
