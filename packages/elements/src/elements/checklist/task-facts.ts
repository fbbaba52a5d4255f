import { html, type TemplateResult } from 'lit';
import { formatDay } from '../../internal/day.logic.js';
import { phrase } from '../../internal/phrase.js';
import type { Translate } from '../../messages/translate.logic.js';
import type { RecordedView } from './checklist.logic.js';
import { detailRow } from './detail-row.js';

/** What the fields of a task would hold, as text: for a list that nobody can change. */
export function taskFacts({ status, reason, plan }: RecordedView, t: Translate): TemplateResult {
  const { due, responsible, note } = plan;
  const given = (text: string) => (text === '' ? [] : [text]);
  return html`
    ${detailRow(phrase(t, 'checklist.statusLabel'), [phrase(t, `status.${status}`)])}
    ${detailRow(phrase(t, 'checklist.reason'), given(reason))}
    ${detailRow(
      phrase(t, 'checklist.due'),
      given(due).map((day) => formatDay(day, t.locale)),
    )}
    ${detailRow(phrase(t, 'checklist.responsible'), given(responsible))}
    ${detailRow(
      phrase(t, 'checklist.note'),
      given(note).map((text) => html`<span class="written">${text}</span>`),
    )}
  `;
}
