import type { ProgressSummary, TaskStatus } from '@omradesatsing/core';
import type { Translate } from '../../messages/translate.logic.js';

/** «3 av 14 oppgaver er ferdige, 1 er ikke aktuell» */
export function progressWords({ done, total, notApplicable }: ProgressSummary, t: Translate): string {
  const words = t('checklist.progress', { count: total, done, total });
  return notApplicable > 0 ? `${words}, ${t('checklist.notApplicable', { count: notApplicable })}` : words;
}

/** Done and not started are what the box says; the other two it cannot. */
export function statusRemark(status: TaskStatus, t: Translate): string {
  return status === 'in-progress' || status === 'not-applicable' ? t(`status.${status}`) : '';
}
