import { statusOf, summarize, type PhaseId } from '@omradesatsing/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer } from '../../controllers/announcer.js';
import { OpenInPrint } from '../../controllers/open-in-print.js';
import { RecordBeforePrint } from '../../controllers/record-before-print.js';
import { isGiven, parseOneOf, type PhaseScope } from '../../internal/attributes.logic.js';
import { heading } from '../../internal/heading.js';
import { liveFlag } from '../../internal/live-flag.js';
import { OmrElement, type WidgetContext } from '../../internal/omr-element.js';
import { today } from '../../internal/today.js';
import { barStyles } from '../../styles/bar.styles.js';
import { keepingStyles } from '../../keeping/keeping.styles.js';
import { KeepingPanel } from '../../keeping/keeping-panel.js';
import { lossWarning } from '../../keeping/loss.js';
import { lossStyles } from '../../keeping/loss.styles.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { phrase } from '../../internal/phrase.js';
import { rowKey } from './checklist-row.js';
import { OmrProgressChangedEvent, OmrTaskChangedEvent, OmrTaskChangeEvent } from './checklist.events.js';
import {
  CHECKLIST_VIEWS,
  checklistView,
  findTask,
  isOpen,
  phaseOfTask,
  shownCount,
  type ChecklistFilter,
  type GroupView,
  type PhaseView,
} from './checklist.logic.js';
import { checklistStyles } from './checklist.styles.js';
import { changeWords, progressPhrase, progressWords } from './checklist-words.js';
import { DueDates } from './due-dates.js';
import { SubtaskQuestion } from './subtask-question.js';
import { TaskAddress } from './task-address.js';
import { taskItem, type ItemContext } from './task-item.js';
import { DUE_YEARS, isNews, type TaskChange } from './task-plan.logic.js';

/**
 * The tasks of a phase, group by group, to tick and to read about.
 *
 * A tick says done or not; the opened row holds all four states, due date, responsible role and a note, and the closed
 * row tells of them. A task with subtasks is the sum of them: a tick on it asks before it changes them. Nothing is
 * stored here: what is recorded lives in the workspace.
 *
 * @tag omr-checklist
 * @slot - Shown until the widget works: the tasks as a plain list, for instance.
 * @fires {OmrTaskChangeEvent} omr-task-change - Before someone changes a task: its state, due date, role or note, as `change` tells; cancelable.
 * @fires {OmrTaskChangedEvent} omr-task-changed - After a task has changed, whatever was changed.
 * @fires {OmrProgressChangedEvent} omr-progress-changed - After that, with the sum of the phase, where the state was changed.
 * @fires {OmrErrorEvent} omr-error - When there is no such phase, the guide cannot be loaded or an attribute means nothing. Once for each mistake.
 * @csspart base - Everything.
 * @csspart heading - Headings: of the widget, of a phase, of a group.
 * @csspart status - Progress in words.
 * @csspart filter - The choice of open tasks only.
 * @csspart list - A list of tasks.
 * @csspart item - A task; also `item-done`, `item-in-progress`, `item-not-started`, `item-not-applicable`, and `item-local` or `item-adapted` where the municipality has added or adapted it.
 * @csspart control - Checkboxes, lists to choose from and text fields.
 * @csspart label - The title of a task.
 * @csspart details - What a row opens.
 * @csspart error - Says what is wrong with what stands in a field.
 * @csspart actions - Buttons of a question.
 * @csspart notice - Says that the content is in another language.
 * @csspart source - Where the content comes from.
 * @csspart problem - Message when the widget cannot work.
 * @status beta
 * @since 0.1.0
 */
export class OmrChecklist extends OmrElement {
  static override styles = [
    OmrElement.styles,
    controlStyles,
    barStyles,
    lossStyles,
    keepingStyles,
    checklistStyles,
  ];

  /** `all` tasks, or only `open` ones. The reader can choose as well, in a box above the list. */
  @property() view: ChecklistFilter = 'all';

  /** Shows the state of the tasks, but lets nobody change it. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  readonly #announcer = new Announcer(this);
  readonly #question = new SubtaskQuestion(this, (subtasks, to) => {
    for (const { subtask } of subtasks) this.#change({ type: 'status', task: subtask.id, status: to });
  });
  readonly #dates = new DueDates(this, {
    onDue: (task, due) => this.#change({ type: 'due', task, due }),
    onProblem: (problem) => {
      const words = this.context?.t(`checklist.${problem}`, DUE_YEARS);
      if (words !== undefined) this.#announcer.announce(words);
    },
  });
  readonly #keeping = new KeepingPanel(
    this,
    () => this.context,
    (text) => this.#announcer.announce(text),
  );
  readonly #address = new TaskAddress(this, (task) => this.#prepareFor(task));
  #lastScope: PhaseScope | undefined;

  constructor() {
    super();
    new RecordBeforePrint(this);
    new OpenInPrint(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A question about a task that is no longer shown has had its day.
    const scope = this.context?.scope;
    if (scope !== this.#lastScope) this.#question.drop();
    this.#lastScope = scope;
    super.willUpdate(changed);
  }

  protected override renderWidget(context: WidgetContext): TemplateResult {
    const { scope, headingLevel, t } = context;
    const phases = this.#phases(context);
    const [only] = phases;
    const single = scope !== 'alle' && only;
    const title = single
      ? phrase(t, 'checklist.titleWithPhase', { number: only.phase.number, name: only.phase.name })
      : phrase(t, 'checklist.title');
    const items = this.#itemContext(context);
    return html`
      <div class="head">
        <div class="title">${heading(headingLevel, title)}</div>
        ${this.#renderFilter(phases, context)}
      </div>
      ${phases.map((phase) => this.#renderPhase(phase, items, single ? 1 : 2))}
      ${this.readonly ? nothing : this.#keeping.render(context)} ${this.#announcer.render()}
    `;
  }

  /** Shows what hides a task that someone wants to go to: another phase, or the filter. */
  #prepareFor(id: string): void {
    const { context } = this;
    const task = context && findTask(context.guide, id);
    const phase = context && phaseOfTask(context.guide, id);
    if (!context || !task || !phase) return;
    const shows = context.scope === phase || context.scope === 'alle';
    if (!shows && !isGiven(this.phase)) context.workspace.showPhase(phase);
    if (this.#filter() === 'open' && !isOpen(statusOf(context.workspace.progress, task))) this.view = 'all';
  }

  #phases({ guide, workspace, scope }: WidgetContext): readonly PhaseView[] {
    return checklistView(guide, workspace.progress, scope, this.#filter());
  }

  #itemContext(context: WidgetContext): ItemContext {
    // What was asked for may not have happened: a box or field shows what is, not what was clicked or written.
    const redraw = () => this.requestUpdate();
    return {
      ...context,
      readonly: this.readonly,
      today: today(),
      dates: this.#dates,
      onChange: (change) => {
        this.#change(change);
        redraw();
      },
      onSum: (view) => {
        this.#question.ask(view);
        redraw();
      },
      onLeave: redraw,
      question: (view) => (this.readonly ? nothing : this.#question.render(view, context.t)),
    };
  }

  #filter(): ChecklistFilter {
    return this.failures.orDefault<ChecklistFilter>('view', parseOneOf(this.view, CHECKLIST_VIEWS), 'all');
  }

  #renderFilter(phases: readonly PhaseView[], { guide, t }: WidgetContext): TemplateResult {
    const open = this.#filter() === 'open';
    return html`
      <div class="filter" part="filter">
        <span class="choice">
          <input
            type="checkbox"
            id="only-open"
            part="control"
            .checked=${liveFlag(open)}
            @change=${(event: Event) => this.#onFilter((event.target as HTMLInputElement).checked)}
          />
          <label for="only-open">${phrase(t, 'checklist.onlyOpen')}</label>
        </span>
        ${open ? html`<span class="shown">${phrase(t, 'checklist.shown', shownCount(phases, guide))}</span>` : nothing}
      </div>
    `;
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

  #onFilter(onlyOpen: boolean): void {
    this.view = onlyOpen ? 'open' : 'all';
    const { context } = this;
    if (!context) return;
    const { guide, t } = context;
    this.#announcer.announce(t('checklist.shown', shownCount(this.#phases(context), guide)));
  }

  /** Asks the workspace for a change, unless someone prevents it. The row is redrawn when the workspace answers. */
  #change(change: TaskChange): void {
    const { context } = this;
    const task = context && findTask(context.guide, change.task);
    const phase = context && phaseOfTask(context.guide, change.task);
    if (!context || !task || !phase || this.readonly) return;
    const { workspace, t } = context;
    if (!isNews(workspace.progress, change)) return;
    const from = statusOf(workspace.progress, task);
    const to = change.type === 'status' ? change.status : from;
    const transition = { phase, task: task.id, from, to, change };
    if (!this.dispatchEvent(new OmrTaskChangeEvent(transition))) return this.requestUpdate();
    const warning = lossWarning(context, 'keeping.gone');
    workspace.request(change);
    this.dispatchEvent(new OmrTaskChangedEvent(transition));
    if (change.type === 'status') this.#afterStatus(task.id, phase, context, warning);
    else this.#announcer.announce(`${changeWords(change, t)}${warning}`);
  }

  #afterStatus(task: string, phase: PhaseId, { guide, workspace, t }: WidgetContext, warning: string): void {
    const summary = summarize(guide, workspace.progress, phase);
    this.dispatchEvent(new OmrProgressChangedEvent(phase, summary));
    this.#announcer.announce(`${progressWords(summary, t)}${warning}`);
    void this.#keepFocus(task);
  }

  /** With open tasks only, a ticked one goes away: the focus goes to the next, not to the top of the page. */
  async #keepFocus(task: string): Promise<void> {
    const boxes = [...this.renderRoot.querySelectorAll<HTMLElement>('.task input[type="checkbox"]')];
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
