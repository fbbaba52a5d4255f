import type { Change } from './change.js';
import { ownEntry } from './own-entry.js';
import { participationKey } from './participation-key.js';
import { taskRecord, type Progress } from './progress.js';

/**
 * The change that brings back what `change` replaces in `before`. A value that was never set comes back as its empty
 * one: «not started», no text, no assessment, no decision, not reached. A note that `change` does not touch is not touched
 * by its inverse either.
 *
 * To undo is thus a change of its own, with its own stamp, and the inverse of an inverse does the change again.
 */
export function inverseChange(before: Progress, change: Change): Change {
  switch (change.type) {
    case 'status': {
      const { status, reason } = taskRecord(before, change.task).status?.value ?? {
        status: 'not-started',
        reason: '',
      };
      return { type: 'status', task: change.task, status, ...(status === 'not-applicable' && { reason }) };
    }
    case 'note':
      return { ...change, note: taskRecord(before, change.task).note?.value ?? '' };
    case 'responsible':
      return { ...change, role: taskRecord(before, change.task).responsible?.value ?? '' };
    case 'due':
      return { ...change, due: taskRecord(before, change.task).due?.value ?? '' };
    case 'criterion': {
      const value = ownEntry(before.criteria, change.criterion)?.value;
      return { ...change, score: value?.score ?? null, ...noteLike(change, value) };
    }
    case 'answer':
      return { ...change, answer: ownEntry(before.answers, change.question)?.value ?? '' };
    case 'decision':
      return { ...change, decision: ownEntry(before.decisions, change.id)?.value ?? null };
    case 'participation': {
      const value = ownEntry(before.participation, participationKey(change.phase, change.actor))?.value;
      return { ...change, state: value?.state ?? 'not-reached', ...noteLike(change, value) };
    }
  }
}

/** The note that was, when `change` sets one. */
function noteLike(change: { readonly note?: string }, value: { readonly note: string } | undefined) {
  return change.note === undefined ? {} : { note: value?.note ?? '' };
}
