import type { Subtask, Task, TaskStatus } from '@omradesatsing/core';
import { html, nothing, type TemplateResult } from 'lit';
import { itemParts, localMark } from '../../internal/local-mark.js';
import type { WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import { checklistRow, rowKey, type Remark } from './checklist-row.js';
import { toggled, type RecordedView, type SubtaskView, type TaskView } from './checklist.logic.js';
import { planRemarks, statusRemark } from './checklist-words.js';
import type { DueDates } from './due-dates.js';
import { taskDetails } from './task-details.js';
import type { TaskChange } from './task-plan.logic.js';

/** What the rows of a list have in common: what they are drawn from, and what they may ask for. */
export interface ItemContext extends WidgetContext {
  readonly readonly: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly dates: DueDates;
  readonly onChange: (change: TaskChange) => void;
  /** Someone ticks a task that is the sum of its subtasks. */
  readonly onSum: (view: TaskView) => void;
  /** A field has lost the focus. */
  readonly onLeave: () => void;
  /** What is drawn between a row and what it opens. */
  readonly question: (view: TaskView) => TemplateResult | typeof nothing;
}

/** A task with all that belongs to it: its row, what it opens, and its subtasks. */
export function taskItem(view: TaskView, context: ItemContext): TemplateResult {
  const { task, status, subtasks } = view;
  const parent = subtasks.length > 0;
  const onTick = parent ? () => context.onSum(view) : () => context.onChange(tick(task, status));
  return html`
    <li part="${itemParts(task)} item-${status}" class="task ${status}">
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
  const { t, today } = context;
  const remarks = [statusRemark(status, t), ...planRemarks(view, today, t), localMark(subtask, 'task', t)];
  return html`
    <li part="${itemParts(subtask)} item-${status}" class="task ${status}">
      ${row(subtask, status, remarks, context, () => context.onChange(tick(subtask, status)))}
      ${details(view, subtask, context, true)}
    </li>
  `;
}

function tick({ id }: Task | Subtask, status: TaskStatus): TaskChange {
  return { type: 'status', task: id, status: toggled(status) };
}

function taskRemarks(view: TaskView, { guide, today, t }: ItemContext): readonly Remark[] {
  const { task, status, subtasks, subtaskCount } = view;
  return [
    subtasks.length > 0
      ? phrase(t, 'checklist.subtasks', { count: subtaskCount.done, ...subtaskCount })
      : statusRemark(status, t),
    ...planRemarks(view, today, t),
    task.optional ? phrase(t, 'checklist.optional') : '',
    task.recurrence === 'none' ? '' : phrase(t, `recurrence.${task.recurrence}`),
    task.startsIn
      ? phrase(t, 'checklist.startsIn', { number: guide.phase(task.startsIn)?.number ?? '' })
      : '',
    localMark(task, 'task', t),
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
  recorded: RecordedView,
  task: Task | Subtask,
  { guide, t, contentLang, readonly, dates, onChange, onLeave }: ItemContext,
  hasOwnStatus: boolean,
): TemplateResult {
  return taskDetails({
    guide,
    lang: contentLang,
    task,
    recorded,
    hasOwnStatus,
    readonly,
    dates,
    t,
    onChange,
    onLeave,
  });
}
