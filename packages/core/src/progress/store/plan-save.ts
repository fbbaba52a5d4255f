import { withoutConflicts } from '../conflicts.js';
import { mergeProgress } from '../merge-progress.js';
import { parseProgress } from '../parse-progress.js';
import type { StoreResult } from '../progress-store.js';
import type { Progress } from '../progress.js';

/** What a save comes to: something to write, or an answer without writing. */
export type SavePlan =
  | { readonly write: Progress; readonly answer?: undefined }
  | { readonly answer: StoreResult; readonly write?: undefined };

/**
 * What is to be written, so that every store comes to the same.
 *
 * @param kept What was read just now, under the lock.
 * @param cleared Whether something was kept, and is gone, and nobody has asked for it to be kept anew.
 */
export function planSave(kept: StoreResult, progress: Progress, cleared: boolean): SavePlan {
  if (!kept.ok) return { answer: kept };
  if (cleared) return { answer: { ok: true, progress: undefined } };
  // What could not be read again would lock everybody out of what is kept.
  const readable = parseProgress(progress);
  if (!readable.ok) {
    return { answer: { ok: false, problem: { code: 'invalid', pointer: readable.problem.pointer } } };
  }
  const merged = kept.progress ? mergeProgress(kept.progress, readable.value) : readable.value;
  // Each save merges with the one before it. Kept with what they lost, a store would grow with every letter of a note.
  return { write: withoutConflicts(merged) };
}
