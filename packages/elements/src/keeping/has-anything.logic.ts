import type { Progress } from '@omradesatsing/core';

/** Whether there is anything to lose. */
export function hasAnything({ tasks, criteria, answers, decisions, participation }: Progress): boolean {
  return [tasks, criteria, answers, decisions, participation].some((table) => Object.keys(table).length > 0);
}
