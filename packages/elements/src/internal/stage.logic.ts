import type { ProgressSummary } from '@omradesatsing/core';

/** How far a phase, or the whole guide, has come: nothing in it applies, nothing is begun, on the way, all done. */
export type Stage = 'none-apply' | 'not-begun' | 'under-way' | 'complete';

export function stageOf({ total, done, inProgress }: ProgressSummary): Stage {
  if (total === 0) return 'none-apply';
  if (done === total) return 'complete';
  return done + inProgress > 0 ? 'under-way' : 'not-begun';
}
