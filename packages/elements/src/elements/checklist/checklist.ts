import { summarize, type TaskStatus } from '@omradesatsing/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer } from '../../controllers/announcer.js';
import { parseOneOf, type PhaseScope } from '../../internal/attributes.logic.js';
import { heading } from '../../internal/heading.js';
import { OmrElement, type WidgetContext } from '../../internal/omr-element.js';
import { warnOnce } from '../../internal/warn.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { phrase } from '../../internal/phrase.js';
import { rowKey } from './checklist-row.js';
import { OmrProgressChangedEvent, OmrTaskChangedEvent, OmrTaskChangeEvent } from './checklist.events.js';
import {
  CHECKLIST_VIEWS,
  checklistView,
  phaseOfTask,
  type ChecklistFilter,
  type GroupView,
  type PhaseView,
} from './checklist.logic.js';
import { checklistStyles } from './checklist.styles.js';
import { progressPhrase, progressWords } from './checklist-words.js';
import { SubtaskQuestion } from './subtask-question.js';
import { taskItem, type ItemContext } from './task-item.js';

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
  static override styles = [OmrElement.styles, controlStyles, checklistStyles];

  /** `all` tasks, or only `open` ones. */
  @property() view: ChecklistFilter = 'all';

  /** Shows the state of the tasks, but lets nobody change it. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  readonly #announcer = new Announcer(this);
  readonly #question = new SubtaskQuestion(this, (subtasks, to) => {
    for (const { subtask, status } of subtasks) this.#change(subtask.id, status, to);
  });
  #lastScope: PhaseScope | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    // A question about a task that is no longer shown has had its day.
    const scope = this.context?.scope;
    if (scope !== this.#lastScope) this.#question.drop();
    this.#lastScope = scope;
    super.willUpdate(changed);
  }

  protected override renderWidget(context: WidgetContext): TemplateResult {
    const { guide, workspace, scope, headingLevel, t } = context;
    const phases = checklistView(guide, workspace.progress, scope, this.#filter());
    const [only] = phases;
    const single = scope !== 'alle' && only;
    const title = single
      ? phrase(t, 'checklist.titleWithPhase', { number: only.phase.number, name: only.phase.name })
      : phrase(t, 'checklist.title');
    const items: ItemContext = {
      ...context,
      readonly: this.readonly,
      onChange: (task, from, to, reason) => {
        this.#change(task, from, to, reason);
        // What was asked for may not have happened: the box shows what is, not what was clicked.
        this.requestUpdate();
      },
      onSum: (view) => {
        this.#question.ask(view);
        this.requestUpdate();
      },
      question: (view) => (this.readonly ? nothing : this.#question.render(view, t)),
    };
    return html`
      <div class="title">${heading(headingLevel, title)}</div>
      ${phases.map((phase) => this.#renderPhase(phase, items, single ? 1 : 2))} ${this.#announcer.render()}
    `;
  }

  #filter(): ChecklistFilter {
    const parsed = parseOneOf(this.view, CHECKLIST_VIEWS);
    if (!parsed.ok)
      warnOnce(`<omr-checklist>: view="${parsed.given}" is neither "all" nor "open"; "all" is used.`);
    return parsed.ok ? parsed.value : 'all';
  }

  #renderPhase({ phase, summary, groups }: PhaseView, context: ItemContext, below: number): TemplateResult {
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

  #renderGroup({ group, tasks }: GroupView, context: ItemContext, below: number): TemplateResult {
    const id = `group-${rowKey(group.id)}`;
    return html`
      <div class="group">
        ${heading(context.headingLevel, group.name, { below, id, lang: context.contentLang })}
        <ul part="list" role="list" aria-labelledby=${id}>
          ${repeat(
            tasks,
            ({ task }) => task.id,
            (task) => taskItem(task, context),
          )}
        </ul>
      </div>
    `;
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
