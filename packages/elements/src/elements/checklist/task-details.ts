import { TASK_STATUSES, type Guide, type Subtask, type Task, type TaskStatus } from '@omradesatsing/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Translate } from '../../messages/translate.logic.js';
import { phrase } from '../../internal/phrase.js';
import { taskLinks } from './checklist.logic.js';

/** What the opened part of a row needs. */
export interface TaskDetails {
  readonly guide: Guide;
  readonly task: Task | Subtask;
  readonly status: TaskStatus;
  readonly reason: string;
  /** Id of the row's elements, unique in the shadow root. */
  readonly key: string;
  /** Says whether the state can be chosen here. Not for a task that is the sum of its subtasks. */
  readonly editable: boolean;
  /** `lang` of the guide's own text, where it is not that of the interface. */
  readonly lang: string | undefined;
  readonly t: Translate;
  readonly onStatus: (to: TaskStatus) => void;
  readonly onReason: (reason: string) => void;
}

/** The part of a row that is opened: why, tips, the four states and what the task is linked to. */
export function taskDetails(details: TaskDetails): TemplateResult {
  const { task, t } = details;
  const lang = details.lang ?? nothing;
  return html`
    <details part="details">
      <summary>
        ${phrase(t, 'checklist.more')}<span class="visually-hidden" lang=${lang}
          >: ${t('checklist.moreAbout', { task: task.title })}</span
        >
      </summary>
      <div class="details">
        ${'why' in task ? html`<p class="why" lang=${lang}>${task.why}</p>` : nothing}
        ${task.tips.map((tip) => html`<p lang=${lang}>${tip}</p>`)}
        ${details.editable ? statusFields(details) : nothing} ${links(details)}
      </div>
    </details>
  `;
}

function statusFields({ key, status, reason, t, onStatus, onReason }: TaskDetails): TemplateResult {
  return html`
    <div class="fields">
      <div class="field">
        <label for="status-${key}">${phrase(t, 'checklist.statusLabel')}</label>
        <select
          id="status-${key}"
          part="control"
          .value=${live(status)}
          @change=${(event: Event) => onStatus((event.target as HTMLSelectElement).value as TaskStatus)}
        >
          ${TASK_STATUSES.map(
            (value) =>
              html`<option
                value=${value}
                lang=${t.languageOf(`status.${value}`) ?? nothing}
                ?selected=${value === status}
              >
                ${t(`status.${value}`)}
              </option>`,
          )}
        </select>
      </div>
      ${
        status === 'not-applicable'
          ? html`<div class="field">
              <label for="reason-${key}">${phrase(t, 'checklist.reasonLabel')}</label>
              <input
                id="reason-${key}"
                part="control"
                maxlength="500"
                autocomplete="off"
                .value=${live(reason)}
                @change=${(event: Event) => onReason((event.target as HTMLInputElement).value)}
              />
            </div>`
          : nothing
      }
    </div>
  `;
}

function links({ guide, task, lang, t }: TaskDetails): TemplateResult | typeof nothing {
  const { requires, actors, deliverables, resources, provisions } = taskLinks(guide, task);
  const rows = [
    row(phrase(t, 'checklist.requires'), mark(requires, lang)),
    row(phrase(t, 'checklist.actors'), mark(actors, lang)),
    row(phrase(t, 'checklist.deliverables'), mark(deliverables, lang)),
    row(
      phrase(t, 'checklist.resources'),
      resources.map(({ title, language }) => html`<span lang=${language}>${title}</span>`),
    ),
    row(
      phrase(t, 'checklist.provisions'),
      provisions.map(({ text, url }) => html`<a href=${url}>${text}</a>`),
    ),
  ].filter((part) => part !== nothing);
  return rows.length === 0 ? nothing : html`<dl>${rows}</dl>`;
}

/** Names of the guide, each in its language. */
function mark(names: readonly string[], lang: string | undefined): readonly unknown[] {
  return lang === undefined ? names : names.map((name) => html`<span lang=${lang}>${name}</span>`);
}

function row(name: unknown, values: readonly unknown[]): TemplateResult | typeof nothing {
  if (values.length === 0) return nothing;
  return html`<div>
    <dt>${name}</dt>
    ${values.map((value) => html`<dd>${value}</dd>`)}
  </div>`;
}
