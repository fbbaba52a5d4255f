import { TASK_STATUSES, type Guide, type Subtask, type Task, type TaskStatus } from '@omradesatsing/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { phrase } from '../../internal/phrase.js';
import { recordedValue } from '../../internal/recorded-value.js';
import { textArea } from '../../internal/text-area.js';
import type { Translate } from '../../messages/translate.logic.js';
import { rowKey } from './checklist-row.js';
import type { RecordedView } from './checklist.logic.js';
import type { DueDates } from './due-dates.js';
import { dueField } from './due-field.js';
import { roleSuggestions, type TaskChange } from './task-plan.logic.js';

/** What the fields of a task need. */
export interface TaskForm {
  readonly guide: Guide;
  readonly task: Task | Subtask;
  readonly recorded: RecordedView;
  /** False for a task that is the sum of its subtasks: its state is theirs. */
  readonly hasOwnStatus: boolean;
  readonly dates: DueDates;
  readonly t: Translate;
  /** `lang` of the guide's own text, where it is not that of the interface. */
  readonly lang: string | undefined;
  readonly onChange: (change: TaskChange) => void;
  /** A field has lost the focus. */
  readonly onLeave: () => void;
}

/** What a team decides and writes about a task: state, due date, who, note. A group named by the task. */
export function taskForm(form: TaskForm): TemplateResult {
  const { task, recorded, dates, t } = form;
  const key = rowKey(task.id);
  return html`
    <div class="fields" role="group" aria-labelledby="title-${key}">
      ${form.hasOwnStatus ? statusField(form, key) : nothing}
      ${form.hasOwnStatus && recorded.status === 'not-applicable' ? reasonField(form, key) : nothing}
      ${dueField({ key, task: task.id, due: recorded.plan.due, dates, t })} ${roleField(form, key)}
      ${noteField(form, key)}
    </div>
  `;
}

function statusField({ task, recorded, t, onChange }: TaskForm, key: string): TemplateResult {
  return html`
    <div class="field">
      <label for="status-${key}">${phrase(t, 'checklist.statusLabel')}</label>
      <select
        id="status-${key}"
        part="control"
        .value=${live(recorded.status)}
        @change=${(event: Event) =>
          onChange({
            type: 'status',
            task: task.id,
            status: (event.target as HTMLSelectElement).value as TaskStatus,
          })}
      >
        ${TASK_STATUSES.map(
          (value) =>
            html`<option
              value=${value}
              lang=${t.languageOf(`status.${value}`) ?? nothing}
              ?selected=${value === recorded.status}
            >
              ${t(`status.${value}`)}
            </option>`,
        )}
      </select>
    </div>
  `;
}

function reasonField({ task, recorded, t, onChange, onLeave }: TaskForm, key: string): TemplateResult {
  return html`
    <div class="field">
      <label for="reason-${key}">${phrase(t, 'checklist.reasonLabel')}</label>
      <input
        id="reason-${key}"
        part="control"
        maxlength="500"
        autocomplete="off"
        .value=${recordedValue(recorded.reason)}
        @change=${(event: Event) =>
          onChange({ type: 'status', task: task.id, status: recorded.status, reason: written(event) })}
        @blur=${onLeave}
      />
    </div>
  `;
}

function roleField(form: TaskForm, key: string): TemplateResult {
  const { guide, task, recorded, t, lang, onChange, onLeave } = form;
  return html`
    <div class="field wide">
      <label for="role-${key}">${phrase(t, 'checklist.responsible')}</label>
      <input
        id="role-${key}"
        part="control"
        maxlength="200"
        autocomplete="off"
        list="roles-${key}"
        aria-describedby="role-hint-${key}"
        .value=${recordedValue(recorded.plan.responsible)}
        @change=${(event: Event) =>
          onChange({ type: 'responsible', task: task.id, role: written(event).trim() })}
        @blur=${onLeave}
      />
      <datalist id="roles-${key}" lang=${lang ?? nothing}>
        ${roleSuggestions(guide, task).map((role) => html`<option value=${role}></option>`)}
      </datalist>
      <span class="hint" id="role-hint-${key}">${phrase(t, 'checklist.responsibleHint')}</span>
    </div>
  `;
}

function noteField({ task, recorded, t, onChange, onLeave }: TaskForm, key: string): TemplateResult {
  const id = `note-${key}`;
  return html`
    <div class="field wide">
      <label for=${id}>${phrase(t, 'checklist.note')}</label>
      ${textArea({
        id,
        value: recorded.plan.note,
        limit: 'note',
        t,
        onWritten: (note) => onChange({ type: 'note', task: task.id, note }),
        onLeave,
      })}
    </div>
  `;
}

function written({ currentTarget }: Event): string {
  return (currentTarget as HTMLInputElement).value;
}
