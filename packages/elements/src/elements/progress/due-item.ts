import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../internal/day.logic.js';
import type { WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import type { TitleOf } from './progress-words.js';
import type { DueView } from './progress.logic.js';

/** A task with a deadline: what, when and by whom. */
export function dueItem(
  { id, title, due, responsible }: DueView,
  { guide, contentLang, t }: WidgetContext,
  titleOf: TitleOf,
): TemplateResult {
  const date = formatDay(due, t.languageOf('progress.due') ?? guide.contentLocale);
  return html`
    <span part="label" lang=${contentLang ?? nothing}>${titleOf(id, title)}</span>
    <span class="remarks">
      <span>${phrase(t, 'progress.due', { date })}</span>
      ${responsible ? html`<span>${phrase(t, 'progress.responsible', { role: responsible })}</span>` : nothing}
    </span>
  `;
}
