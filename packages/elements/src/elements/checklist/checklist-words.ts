import type { ProgressSummary, TaskStatus } from '@omradesatsing/core';
import { html, type TemplateResult } from 'lit';
import { phrase } from '../../internal/phrase.js';
import type { Translate } from '../../messages/translate.logic.js';
import type { Remark } from './checklist-row.js';

/** «3 av 14 oppgaver er ferdige, 1 er ikke aktuell», as one status message. */
export function progressWords({ done, total, notApplicable }: ProgressSummary, t: Translate): string {
  const words = t('checklist.progress', { count: done, done, total });
  return notApplicable > 0 ? `${words}, ${t('checklist.notApplicable', { count: notApplicable })}` : words;
}

/** The same as part of a template. */
export function progressPhrase({ done, total, notApplicable }: ProgressSummary, t: Translate): Remark {
  const words: string | TemplateResult = phrase(t, 'checklist.progress', { count: done, done, total });
  return notApplicable > 0
    ? html`${words}, ${phrase(t, 'checklist.notApplicable', { count: notApplicable })}`
    : words;
}

/** Done and not started are what the box says; the other two it cannot. */
export function statusRemark(status: TaskStatus, t: Translate): Remark {
  return status === 'in-progress' || status === 'not-applicable' ? phrase(t, `status.${status}`) : '';
}
