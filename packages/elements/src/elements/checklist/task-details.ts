import type { Resource } from '@omradesatsing/core';
import { html, nothing, type TemplateResult } from 'lit';
import { localMark } from '../../internal/local-mark.js';
import { phrase } from '../../internal/phrase.js';
import { taskLinks } from './checklist.logic.js';
import { detailRow } from './detail-row.js';
import { taskFacts } from './task-facts.js';
import { taskForm, type TaskForm } from './task-form.js';

/** What the opened part of a row needs. */
export interface TaskDetails extends TaskForm {
  readonly readonly: boolean;
}

/** The part of a row that is opened: why, tips, what the task is linked to, and what the team writes about it. */
export function taskDetails(details: TaskDetails): TemplateResult {
  const { task, recorded, readonly, t } = details;
  const lang = details.lang ?? nothing;
  const rows = [...links(details), ...(readonly ? [taskFacts(recorded, t)] : [])];
  return html`
    <details part="details">
      <summary>
        ${phrase(t, 'checklist.more')}<span class="visually-hidden" lang=${lang}
          >: ${t('checklist.moreAbout', { task: task.title })}</span
        >
      </summary>
      <div class="details">
        ${'why' in task && task.why !== '' ? html`<p class="why" lang=${lang}>${task.why}</p>` : nothing}
        ${task.tips.map((tip) => html`<p lang=${lang}>${tip}</p>`)}
        ${rows.length > 0 ? html`<dl>${rows}</dl>` : nothing} ${readonly ? nothing : taskForm(details)}
      </div>
    </details>
  `;
}

function links({ guide, task, lang, t }: TaskDetails): readonly unknown[] {
  const { requires, actors, deliverables, resources, provisions } = taskLinks(guide, task);
  return [
    detailRow(phrase(t, 'checklist.requires'), mark(requires, lang)),
    detailRow(phrase(t, 'checklist.actors'), mark(actors, lang)),
    detailRow(phrase(t, 'checklist.deliverables'), mark(deliverables, lang)),
    detailRow(
      phrase(t, 'checklist.resources'),
      resources.map((resource) => html`${title(resource)} ${resourceMark(resource, t)}`),
    ),
    detailRow(
      phrase(t, 'checklist.provisions'),
      provisions.map(({ text, url }) => html`<a href=${url}>${text}</a>`),
    ),
  ].filter((part) => part !== nothing);
}

/** The title leads to the resource, where the guide has an address. */
function title({ title: text, language, url }: Resource): TemplateResult {
  return url
    ? html`<a href=${url} lang=${language}>${text}</a>`
    : html`<span lang=${language}>${text}</span>`;
}

function resourceMark(resource: Resource, t: TaskDetails['t']): TemplateResult | typeof nothing {
  const words = localMark(resource, 'resource', t);
  return words === '' ? nothing : html`<span class="tag">${words}</span>`;
}

/** Names of the guide, each in its language. */
function mark(names: readonly string[], lang: string | undefined): readonly unknown[] {
  return lang === undefined ? names : names.map((name) => html`<span lang=${lang}>${name}</span>`);
}
