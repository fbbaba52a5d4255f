import { summarize, type Subtask, type Task, type TaskStatus } from '@omradesatsing/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer } from '../../controllers/announcer.js';
import { parseOneOf, type PhaseScope } from '../../internal/attributes.logic.js';
import { heading } from '../../internal/heading.js';
import { OmrElement, type WidgetContext } from '../../internal/omr-element.js';
import { warnOnce } from '../../internal/warn.js';
import { barStyles } from '../../styles/bar.styles.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { phrase } from '../../internal/phrase.js';
import { checklistQuestion, checklistRow, rowKey, type Remark } from './checklist-row.js';
import { OmrProgressChangedEvent, OmrTaskChangedEvent, OmrTaskChangeEvent } from './checklist.events.js';
import {
  CHECKLIST_VIEWS,
  checklistView,
  phaseOfTask,
  subtaskSweep,
  toggled,
  type ChecklistFilter,
  type GroupView,
  type PhaseView,
  type SubtaskView,
  type TaskView,
} from './checklist.logic.js';
import { checklistStyles } from './checklist.styles.js';
import { progressPhrase, progressWords, statusRemark } from './checklist-words.js';
import { taskDetails } from './task-details.js';

/**
 * The tasks of a phase, group by group, to tick and to read about.
 *
 * A tick says done or not; the opened row holds all four states. A task with subtasks is the sum of them: a tick on it
 * asks before it changes them. Nothing is stored: the ticks live in the workspace, in memory.
 *
 * @tag omr-checklist
 * @slot - Shown until the widget works: the tasks as a plain list, for instance.
 * @fires {OmrTaskChangeEvent} omr-task-change - Before a task changes state; cancelable.
 * @fires {OmrTaskChangedEvent} omr-task-changed - After a task has changed state.
 * @fires {OmrProgressChangedEvent} omr-progress-changed - After that, with the sum of the phase.
 * @csspart base - Everything.
 * @csspart heading - Headings: of the widget, of a phase, of a group.
 * @csspart status - Progress in words.
 * @csspart list - A list of tasks.
 * @csspart item - A task; also `item-done`, `item-in-progress`, `item-not-started`, `item-not-applicable`.
 * @csspart control - Checkboxes, lists to choose from and text fields.
 * @csspart label - The title of a task.
 * @csspart details - What a row opens.
 * @csspart actions - Buttons of a question.
 * @csspart notice - Says that the content is in another language.
 * @csspart source - Where the content comes from.
 * @csspart problem - Message when the widget cannot work.
 * @status beta
 * @since 0.1.0
 */
export class OmrChecklist extends OmrElement {
  static override styles = [OmrElement.styles, controlStyles, barStyles, checklistStyles];

  /** `all` tasks, or only `open` ones. */
  @property() view: ChecklistFilter = 'all';

  /** Shows the state of the tasks, but lets nobody change it. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** The task whose subtasks someone is asked about. */
  @state() private asking: string | undefined;

  readonly #announcer = new Announcer(this);
  #lastScope: PhaseScope | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    // A question about a task that is no longer shown has had its day.
    const scope = this.context?.scope;
    if (scope !== this.#lastScope) this.asking = undefined;
    this.#lastScope = scope;
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    // The question takes the focus, since it stands between the user and what they asked for.
    if (changed.has('asking') && this.asking !== undefined) {
      this.renderRoot.querySelector<HTMLElement>('.question button')?.focus();
    }
  }

  protected override renderWidget(context: WidgetContext): TemplateResult {
    const { guide, workspace, scope, headingLevel, t } = context;
    const phases = checklistView(guide, workspace.progress, scope, this.#filter());
    const [only] = phases;
    const single = scope !== 'alle' && only;
    const title = single
      ? phrase(t, 'checklist.titleWithPhase', { number: only.phase.number, name: only.phase.name })
      : phrase(t, 'checklist.title');
    return html`
      <div class="title">${heading(headingLevel, title)}</div>
      ${phases.map((phase) => this.#renderPhase(phase, context, single ? 1 : 2))} ${this.#announcer.render()}
    `;
  }

  #filter(): ChecklistFilter {
    const parsed = parseOneOf(this.view, CHECKLIST_VIEWS);
    if (!parsed.ok)
      warnOnce(`<omr-checklist>: view="${parsed.given}" is neither "all" nor "open"; "all" is used.`);
    return parsed.ok ? parsed.value : 'all';
  }

  #renderPhase({ phase, summary, groups }: PhaseView, context: WidgetContext, below: number): TemplateResult {
    const { headingLevel, t } = context;
    const { done, total } = summary;
    return html`
      <section class="phase">
        ${
          below === 2
            ? heading(headingLevel, phrase(t, 'widget.phase', { number: phase.number, name: phase.name }), {
                below: 1,
              })
            : nothing
        }
        <p class="summary" part="status">
          <progress max=${Math.max(total, 1)} .value=${done} aria-hidden="true"></progress>
          <span>${progressPhrase(summary, t)}</span>
        </p>
        ${groups.length === 0 ? html`<p class="none-open" tabindex="-1">${phrase(t, 'checklist.noneOpen')}</p>` : nothing}
        ${repeat(
          groups,
          ({ group }) => group.id,
          (group) => this.#renderGroup(group, context, below),
        )}
      </section>
    `;
  }

  #renderGroup({ group, tasks }: GroupView, context: WidgetContext, below: number): TemplateResult {
    const id = `group-${rowKey(group.id)}`;
    return html`
      <div class="group">
        ${heading(context.headingLevel, group.name, { below, id, lang: context.contentLang })}
        <ul part="list" role="list" aria-labelledby=${id}>
          ${repeat(
            tasks,
            ({ task }) => task.id,
            (task) => this.#renderTask(task, context),
          )}
        </ul>
      </div>
    `;
  }

  #renderTask(view: TaskView, context: WidgetContext): TemplateResult {
    const { task, status, subtasks, subtaskCount } = view;
    const { guide, t } = context;
    const parent = subtasks.length > 0;
    const remarks = [
      parent
        ? phrase(t, 'checklist.subtasks', { count: subtaskCount.done, ...subtaskCount })
        : statusRemark(status, context.t),
      task.optional ? phrase(t, 'checklist.optional') : '',
      task.recurrence === 'none' ? '' : phrase(t, `recurrence.${task.recurrence}`),
      task.startsIn
        ? phrase(t, 'checklist.startsIn', { number: guide.phase(task.startsIn)?.number ?? '' })
        : '',
    ];
    const onTick = () => (parent ? this.#ask(view) : this.#change(task.id, status, toggled(status)));
    return html`
      <li part="item item-${status}" class="task ${status}">
        ${this.#renderRow(task, status, remarks, onTick)}
        ${this.asking === task.id && !this.readonly ? this.#renderQuestion(view, context) : nothing}
        ${this.#renderDetails({ ...view, task }, context, !parent)}
        ${
          parent
            ? html`<ul
                part="list"
                role="list"
                class="subtasks"
                aria-label=${t('checklist.subtasksOf', { task: task.title })}
              >
                ${subtasks.map((subtask) => this.#renderSubtask(subtask, context))}
              </ul>`
            : nothing
        }
      </li>
    `;
  }

  #renderSubtask(view: SubtaskView, context: WidgetContext): TemplateResult {
    const { subtask, status } = view;
    const onTick = () => this.#change(subtask.id, status, toggled(status));
    return html`
      <li part="item item-${status}" class="task ${status}">
        ${this.#renderRow(subtask, status, [statusRemark(status, context.t)], onTick)}
        ${this.#renderDetails({ ...view, task: subtask }, context, true)}
      </li>
    `;
  }

  #renderRow(
    { id, title }: Task | Subtask,
    status: TaskStatus,
    remarks: readonly Remark[],
    onTick: () => void,
  ): TemplateResult {
    return checklistRow({
      lang: this.context?.contentLang,
      key: rowKey(id),
      title,
      status,
      remarks,
      readonly: this.readonly,
      onTick: () => {
        onTick();
        // What was asked for may not have happened: the box shows what is, not what was clicked.
        this.requestUpdate();
      },
    });
  }

  #renderDetails(
    { task, status, reason }: { task: Task | Subtask; status: TaskStatus; reason: string },
    { guide, t, contentLang }: WidgetContext,
    editable: boolean,
  ): TemplateResult {
    return taskDetails({
      guide,
      lang: contentLang,
      task,
      status,
      reason,
      key: rowKey(task.id),
      editable: editable && !this.readonly,
      t,
      onStatus: (to) => this.#change(task.id, status, to),
      onReason: (text) => this.#change(task.id, status, status, text),
    });
  }

  #renderQuestion(view: TaskView, { t }: WidgetContext): TemplateResult {
    const { to, affected } = subtaskSweep(view);
    const count = affected.length;
    const ticking = to === 'done';
    return checklistQuestion({
      key: rowKey(view.task.id),
      question: phrase(t, ticking ? 'checklist.tickAllQuestion' : 'checklist.untickAllQuestion', { count }),
      yes: phrase(t, ticking ? 'checklist.tickAll' : 'checklist.untickAll'),
      no: phrase(t, 'checklist.cancel'),
      onYes: () => this.#sweep(view),
      onNo: () => this.#closeQuestion(),
    });
  }

  /** Nothing to ask where no subtask would change. */
  #ask(view: TaskView): void {
    if (subtaskSweep(view).affected.length > 0) this.asking = view.task.id;
  }

  #closeQuestion(): void {
    const task = this.asking;
    this.asking = undefined;
    if (task) this.renderRoot.querySelector<HTMLElement>(`#tick-${rowKey(task)}`)?.focus();
  }

  #sweep(view: TaskView): void {
    const { to, affected } = subtaskSweep(view);
    this.#closeQuestion();
    for (const { subtask, status } of affected) this.#change(subtask.id, status, to);
  }

  /** Asks the workspace for a change, unless someone prevents it. The row is redrawn when the workspace answers. */
  #change(task: string, from: TaskStatus, to: TaskStatus, reason = ''): void {
    const { context } = this;
    const phase = context && phaseOfTask(context.guide, task);
    if (!context || !phase || this.readonly) return;
    const { guide, workspace, t } = context;
    const transition = { phase, task, from, to };
    if (!this.dispatchEvent(new OmrTaskChangeEvent(transition))) return this.requestUpdate();
    workspace.request({ type: 'status', task, status: to, reason });
    const summary = summarize(guide, workspace.progress, phase);
    this.dispatchEvent(new OmrTaskChangedEvent(transition));
    this.dispatchEvent(new OmrProgressChangedEvent(phase, summary));
    this.#announcer.announce(progressWords(summary, t));
    void this.#keepFocus(task);
  }

  /** With open tasks only, a ticked one goes away: the focus goes to the next, not to the top of the page. */
  async #keepFocus(task: string): Promise<void> {
    const boxes = [...this.renderRoot.querySelectorAll<HTMLElement>('input[type="checkbox"]')];
    const index = boxes.findIndex(({ id }) => id === `tick-${rowKey(task)}`);
    await this.updateComplete;
    if (boxes[index]?.isConnected !== false) return;
    const rest = [...boxes.slice(index + 1), ...boxes.slice(0, index).reverse()];
    const next = rest.find(({ isConnected }) => isConnected);
    (next ?? this.renderRoot.querySelector<HTMLElement>('.none-open'))?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-checklist': OmrChecklist;
  }
}
