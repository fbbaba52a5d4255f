import type { TaskStatus } from '@omradesatsing/core';
import { html, nothing, type TemplateResult } from 'lit';
import { liveFlag } from '../../internal/live-flag.js';

/** A few words beside a title; empty for none. */
export type Remark = string | TemplateResult;

/** The part of a task that always shows: the box, its label, and what the box cannot say. */
export interface ChecklistRow {
  /** Id of the row's elements, unique in the shadow root. */
  readonly key: string;
  readonly title: string;
  readonly status: TaskStatus;
  /** Short remarks beside the title. Empty ones are left out. */
  readonly remarks: readonly Remark[];
  /** `lang` of the title, where it is not that of the interface. */
  readonly lang: string | undefined;
  readonly readonly: boolean;
  readonly onTick: () => void;
}

export function checklistRow({
  key,
  title,
  status,
  remarks,
  lang,
  readonly,
  onTick,
}: ChecklistRow): TemplateResult {
  const shown = remarks.filter((remark) => remark !== '');
  return html`
    <div class="row">
      <input
        type="checkbox"
        part="control"
        id="tick-${key}"
        aria-describedby=${shown.length > 0 ? `remarks-${key}` : nothing}
        aria-disabled=${readonly ? 'true' : nothing}
        .checked=${liveFlag(status === 'done')}
        .indeterminate=${liveFlag(status === 'in-progress')}
        @click=${readonly ? (event: Event) => event.preventDefault() : nothing}
        @change=${onTick}
      />
      <div class="what">
        <label for="tick-${key}" id="title-${key}" part="label" lang=${lang ?? nothing}>${title}</label>
        <span class="remarks" id="remarks-${key}">
          ${shown.map((remark) => html`<span class="tag">${remark}</span> `)}
        </span>
      </div>
    </div>
  `;
}

/** An id of the guide as part of an id in the shadow root. */
export function rowKey(id: string): string {
  return id.replace('/', '--');
}
