import { html, nothing, type TemplateResult } from 'lit';
import { ownScope } from '../../internal/attributes.logic.js';
import { property } from 'lit/decorators.js';
import { heading } from '../../internal/heading.js';
import { OmrElement, type WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import { progressPhrase, sumPhrase } from '../../internal/progress-phrase.js';
import { taskLink } from '../../internal/task-link.js';
import { today } from '../../internal/today.js';
import { barStyles } from '../../styles/bar.styles.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { dueItem } from './due-item.js';
import { nextItem } from './next-item.js';
import { progressView, type DueView, type PhaseView, type ProgressView } from './progress.logic.js';
import { progressStyles } from './progress.styles.js';
import { progressBar, stageMessage } from './progress-words.js';

/**
 * How far the project has come, over all and phase by phase, what is late or due soon, and the three tasks to do next,
 * each with why, the law it rests on and something that helps.
 *
 * It is about the whole project, so without `phase` it shows the whole guide, whatever phase the workspace is in; with
 * a `phase` of its own it keeps to that phase. It changes nothing and announces nothing: where a task is ticked, the
 * checklist tells of it.
 *
 * @tag omr-progress
 * @slot - Shown until the widget works: a link to the plan, for instance.
 * @fires {OmrErrorEvent} omr-error - When there is no such phase, the guide cannot be loaded or an attribute means nothing. Once for each mistake.
 * @prop {string} phase - A phase id or a number from 1 to 5. Absent, or `alle`: the whole guide.
 * @attr {string} phase - A phase id or a number from 1 to 5. Absent, or `alle`: the whole guide.
 * @csspart base - Everything.
 * @csspart heading - Headings: of the widget, of a section, of a suggested task.
 * @csspart status - Progress in words, of the whole and of a phase.
 * @csspart list - A list of phases, of deadlines, of suggested tasks.
 * @csspart item - One of them; also `item-done` for a phase, `item-late` and `item-soon` for a deadline.
 * @csspart label - The name of a phase, the title of a task with a deadline.
 * @csspart notice - Says that the content is in another language.
 * @csspart source - Where the content comes from.
 * @csspart problem - Message when the widget cannot work.
 * @status beta
 * @since 0.1.0
 */
export class OmrProgress extends OmrElement {
  static override styles = [OmrElement.styles, controlStyles, barStyles, progressStyles];

  /** Makes each task a link to its row, `#oppgave-…`, in a checklist on the same page. */
  @property({ type: Boolean, attribute: 'task-links' }) taskLinks = false;

  protected override renderWidget(context: WidgetContext): TemplateResult {
    const { guide, workspace, headingLevel, t } = context;
    const scope = ownScope(this.phase, context.scope);
    const view = progressView(guide, workspace.progress, scope, today());
    const phase = scope === 'alle' ? undefined : guide.phase(scope);
    const title = phase
      ? phrase(t, 'progress.titleWithPhase', { number: phase.number, name: phase.name })
      : phrase(t, 'progress.title');
    return html`
      <div class="title">${heading(headingLevel, title)}</div>
      ${this.#renderTotal(view, context)}
      <div class="sections">
        ${this.#renderDue('late', view.late, context)} ${this.#renderDue('soon', view.soon, context)}
        ${this.#renderNext(view, context)} ${this.#renderPhases(view.phases, context)}
      </div>
    `;
  }

  readonly #titleOf = (id: string, title: string) => (this.taskLinks ? taskLink(id, title) : title);

  #renderTotal({ summary, stage }: ProgressView, { t }: WidgetContext): TemplateResult {
    return html`
      <div class="total">
        ${
          stage === 'none-apply'
            ? nothing
            : html`<p part="status">${sumPhrase(summary, t)}</p>
                ${progressBar(summary)}`
        }
        ${stage === 'under-way' ? nothing : html`<p>${stageMessage(stage, t)}</p>`}
      </div>
    `;
  }

  #renderPhases(
    phases: readonly PhaseView[],
    { headingLevel, t }: WidgetContext,
  ): TemplateResult | typeof nothing {
    // In the guide, the navigator right below says the same.
    if (phases.length === 0 || this.nested) return nothing;
    return html`
      <section>
        ${heading(headingLevel, phrase(t, 'progress.phases'), { below: 1, id: 'phases' })}
        <ol part="list" role="list" aria-labelledby="phases" class="phases">
          ${phases.map(
            ({ phase: { number, name }, summary, stage }) => html`
              <li part="item${stage === 'complete' ? ' item-done' : ''}">
                <span part="label">${phrase(t, 'widget.phase', { number, name })}</span>
                ${progressBar(summary)}
                <span part="status">${progressPhrase(summary, t)}</span>
              </li>
            `,
          )}
        </ol>
      </section>
    `;
  }

  #renderDue(
    kind: 'late' | 'soon',
    tasks: readonly DueView[],
    context: WidgetContext,
  ): TemplateResult | typeof nothing {
    if (tasks.length === 0) return nothing;
    const { headingLevel, t } = context;
    return html`
      <section class=${kind}>
        ${heading(headingLevel, phrase(t, `progress.${kind}`), { below: 1, id: kind })}
        <ul part="list" role="list" aria-labelledby=${kind}>
          ${tasks.map((task) => html`<li part="item item-${kind}">${dueItem(task, context, this.#titleOf)}</li>`)}
        </ul>
      </section>
    `;
  }

  #renderNext({ next }: ProgressView, context: WidgetContext): TemplateResult | typeof nothing {
    const count = next.length;
    if (count === 0) return nothing;
    const { headingLevel, t } = context;
    const title = count === 3 ? phrase(t, 'progress.nextThree') : phrase(t, 'progress.next', { count });
    return html`
      <section>
        ${heading(headingLevel, title, { below: 1, id: 'next' })}
        <ol part="list" role="list" aria-labelledby="next" class="next">
          ${next.map((task) => html`<li part="item">${nextItem(task, context, this.#titleOf)}</li>`)}
        </ol>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-progress': OmrProgress;
  }
}
