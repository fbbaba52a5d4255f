import type { ProgressSummary, TaskStatus } from '@omradesatsing/core';
import { html, type TemplateResult } from 'lit';
import { formatDay } from '../../internal/day.logic.js';
import { phrase } from '../../internal/phrase.js';
import type { MessageKey } from '../../messages/messages.js';
import type { Translate } from '../../messages/translate.logic.js';
import type { Remark } from './checklist-row.js';
import type { RecordedView } from './checklist.logic.js';
import { dueSign } from './due-sign.js';
import { urgency, type TaskChange } from './task-plan.logic.js';

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

/** What a team has decided, in a few words for the closed row. Nothing where it has decided nothing. */
export function planRemarks({ plan, status }: RecordedView, today: string, t: Translate): readonly Remark[] {
  const { due, responsible, note } = plan;
  const when = urgency(due, status, today);
  return [
    due === '' ? '' : phrase(t, 'checklist.dueOn', { date: dateIn(due, 'checklist.dueOn', t) }),
    when === 'none'
      ? ''
      : html`<span class=${when}
          >${dueSign(when)}${phrase(t, when === 'late' ? 'checklist.dueLate' : 'checklist.dueSoon')}</span
        >`,
    responsible === '' ? '' : phrase(t, 'checklist.responsibleIs', { role: responsible }),
    note === '' ? '' : phrase(t, 'checklist.hasNote'),
  ];
}

/** What a screen reader is told when a field has been recorded. A change of state is told of by the sum. */
export function changeWords(change: Exclude<TaskChange, { type: 'status' }>, t: Translate): string {
  switch (change.type) {
    case 'due':
      return change.due === ''
        ? t('checklist.dueRemoved')
        : t('checklist.dueSet', { date: dateIn(change.due, 'checklist.dueSet', t) });
    case 'responsible':
      return change.role === ''
        ? t('checklist.responsibleRemoved')
        : t('checklist.responsibleIs', { role: change.role });
    case 'note':
      return change.note === '' ? t('checklist.noteRemoved') : t('checklist.noteChanged');
  }
}

/** A date in the language of the message it stands in, which may be borrowed from bokmål. */
function dateIn(day: string, message: MessageKey, t: Translate): string {
  return formatDay(day, t.languageOf(message) ?? t.locale);
}
