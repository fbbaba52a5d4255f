import { html, nothing, type TemplateResult } from 'lit';
import { phrase } from '../../internal/phrase.js';
import { recordedValue } from '../../internal/recorded-value.js';
import type { Translate } from '../../messages/translate.logic.js';
import type { DueDates } from './due-dates.js';
import { DUE_YEARS } from './task-plan.logic.js';

/** The date field of a task, as the browser has it. */
export interface DueField {
  readonly key: string;
  readonly task: string;
  readonly due: string;
  readonly dates: DueDates;
  readonly t: Translate;
}

export function dueField({ key, task, due, dates, t }: DueField): TemplateResult {
  const problem = dates.problem(task, due);
  return html`
    <div class="field">
      <label for="due-${key}">${phrase(t, 'checklist.due')}</label>
      <input
        id="due-${key}"
        type="date"
        class=${due === '' ? 'blank' : nothing}
        part="control"
        min="${DUE_YEARS.first}-01-01"
        max="${DUE_YEARS.last}-12-31"
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${problem ? `due-problem-${key}` : nothing}
        .value=${recordedValue(due)}
        @keydown=${(event: KeyboardEvent) => dates.onKeydown(task, due, event)}
        @change=${(event: Event) => dates.onChange(task, due, event)}
        @blur=${(event: Event) => dates.onBlur(task, due, event)}
      />
      ${
        problem
          ? html`<span class="error" part="error" id="due-problem-${key}">
              ${phrase(t, `checklist.${problem}`, DUE_YEARS)}
            </span>`
          : nothing
      }
    </div>
  `;
}
