import type { Subtask, Task, TaskStatus } from '@omradesatsing/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import { checklistRow, rowKey, type Remark } from './checklist-row.js';
import { toggled, type SubtaskView, type TaskView } from './checklist.logic.js';
import { statusRemark } from './checklist-words.js';
import { taskDetails } from './task-details.js';

/** What the rows of a list have in common: what they are drawn from, and what they may ask for. */
export interface ItemContext extends WidgetContext {
  readonly readonly: boolean;
  /** Asks for another state of a task, or for another reason why it is not applicable. */
  readonly onChange: (task: string, from: TaskStatus, to: TaskStatus, reason?: string) => void;
  /** Someone ticks a task that is the sum of its subtasks. */
  readonly onSum: (view: TaskView) => void;
  /** What is drawn between a row and what it opens. */
  readonly question: (view: TaskView) => TemplateResult | typeof nothing;
}

/** A task with all that belongs to it: its row, what it opens, and its subtasks. */
export function taskItem(view: TaskView, context: ItemContext): TemplateResult {
  const { task, status, subtasks } = view;
  const parent = subtasks.length > 0;
  const onTick = () => (parent ? context.onSum(view) : context.onChange(task.id, status, toggled(status)));
  return html`
    <li part="item item-${status}" class="task ${status}">
      ${row(task, status, taskRemarks(view, context), context, onTick)} ${context.question(view)}
      ${details(view, task, context, !parent)}
      ${
        parent
          ? html`<ul
              part="list"
              role="list"
              class="subtasks"
              aria-label=${context.t('checklist.subtasksOf', { task: task.title })}
            >
              ${subtasks.map((subtask) => subtaskItem(subtask, context))}
            </ul>`
          : nothing
      }
    </li>
  `;
}

function subtaskItem(view: SubtaskView, context: ItemContext): TemplateResult {
  const { subtask, status } = view;
  const onTick = () => context.onChange(subtask.id, status, toggled(status));
  return html`
    <li part="item item-${status}" class="task ${status}">
      ${row(subtask, status, [statusRemark(status, context.t)], context, onTick)}
      ${details(view, subtask, context, true)}
    </li>
  `;
}

function taskRemarks(
  { task, status, subtasks, subtaskCount }: TaskView,
  { guide, t }: ItemContext,
): readonly Remark[] {
  return [
    subtasks.length > 0
      ? phrase(t, 'checklist.subtasks', { count: subtaskCount.done, ...subtaskCount })
      : statusRemark(status, t),
    task.optional ? phrase(t, 'checklist.optional') : '',
    task.recurrence === 'none' ? '' : phrase(t, `recurrence.${task.recurrence}`),
    task.startsIn
      ? phrase(t, 'checklist.startsIn', { number: guide.phase(task.startsIn)?.number ?? '' })
      : '',
  ];
}

function row(
  { id, title }: Task | Subtask,
  status: TaskStatus,
  remarks: readonly Remark[],
  { contentLang, readonly }: ItemContext,
  onTick: () => void,
): TemplateResult {
  return checklistRow({ lang: contentLang, key: rowKey(id), title, status, remarks, readonly, onTick });
}

function details(
  { status, reason }: { readonly status: TaskStatus; readonly reason: string },
  task: Task | Subtask,
  { guide, t, contentLang, readonly, onChange }: ItemContext,
  editable: boolean,
): TemplateResult {
  return taskDetails({
    guide,
    lang: contentLang,
    task,
    status,
    reason,
    key: rowKey(task.id),
    editable: editable && !readonly,
    t,
    onStatus: (to) => onChange(task.id, status, to),
    onReason: (text) => onChange(task.id, status, status, text),
  });
}
