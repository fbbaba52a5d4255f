import type { Guide } from '../model/index.js';
import { ownEntry } from './own-entry.js';
import type { Progress } from './progress.js';

/** How many of the guide's strategy questions have an answer. Space alone is none. */
export function answered(guide: Guide, progress: Progress): number {
  return guide.questions.filter(({ id }) => (ownEntry(progress.answers, id)?.value ?? '').trim() !== '')
    .length;
}
