import { CRITERION_SCORES } from '@omradesatsing/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer } from '../../controllers/announcer.js';
import { RecordBeforePrint } from '../../controllers/record-before-print.js';
import { ownScope } from '../../internal/attributes.logic.js';
import { heading } from '../../internal/heading.js';
import { noneHere } from '../../internal/none-here.js';
import { OmrElement, type WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import { lossNotice, lossWarning } from '../../keeping/loss.js';
import { lossStyles } from '../../keeping/loss.styles.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { formListStyles } from '../../styles/form-list.styles.js';
import { criterionFacts, criterionForm, type CriterionFormContext } from './criterion-item.js';
import { OmrCriterionChangedEvent, OmrCriterionChangeEvent } from './success-criteria.events.js';
import {
  assessmentOf,
  criteriaView,
  isNews,
  type CriteriaView,
  type CriterionChange,
} from './success-criteria.logic.js';
import { successCriteriaStyles } from './success-criteria.styles.js';

/**
 * The success criteria, for a team to say in four steps how true each is of its initiative, with a note. A criterion is
 * assessed again and again, so nothing here is ticked, and an assessment can be taken back.
 *
 * The criteria belong to one phase but are about the whole project, so without `phase` the widget shows them whatever
 * phase the workspace is in. With the `phase` of another it says that there are none there, and offers to show them.
 * Nothing is stored here: what is recorded lives in the workspace, and the widget says so where nothing keeps it.
 *
 * @tag omr-success-criteria
 * @slot - Shown until the widget works: the criteria as a plain list, for instance.
 * @fires {OmrCriterionChangeEvent} omr-criterion-change - Before someone changes an assessment or a note; cancelable.
 * @fires {OmrCriterionChangedEvent} omr-criterion-changed - After an assessment or a note has changed.
 * @fires {OmrErrorEvent} omr-error - When there is no such phase, the guide cannot be loaded or an attribute means nothing. Once for each mistake.
 * @prop {string} phase - A phase id or a number from 1 to 5. Absent, or `alle`: all criteria.
 * @attr {string} phase - A phase id or a number from 1 to 5. Absent, or `alle`: all criteria.
 * @csspart base - Everything.
 * @csspart heading - The heading of the widget.
 * @csspart status - How many criteria are assessed, in words.
 * @csspart list - The criteria.
 * @csspart item - One of them; also `item-assessed`.
 * @csspart label - The title of a criterion.
 * @csspart control - Radio buttons and text fields.
 * @csspart actions - The button that shows all criteria.
 * @csspart notice - Says that the content is in another language.
 * @csspart source - Where the content comes from.
 * @csspart problem - Message when the widget cannot work.
 * @status beta
 * @since 0.1.0
 */
export class OmrSuccessCriteria extends OmrElement {
  static override styles = [
    OmrElement.styles,
    controlStyles,
    lossStyles,
    formListStyles,
    successCriteriaStyles,
  ];

  /** Shows the assessments in words, and lets nobody change them. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** The reader has asked for the criteria of every phase. */
  @state() private showsAll = false;

  readonly #announcer = new Announcer(this);

  constructor() {
    super();
    new RecordBeforePrint(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('phase')) this.showsAll = false;
    super.willUpdate(changed);
  }

  protected override renderWidget(context: WidgetContext): TemplateResult {
    const { guide, headingLevel, t } = context;
    const view = this.#view(context);
    const scope = this.#scope(context);
    const phase = scope === 'alle' ? undefined : guide.phase(scope);
    const title = phase
      ? phrase(t, 'criteria.titleWithPhase', { number: phase.number, name: phase.name })
      : phrase(t, 'criteria.title');
    return html`
      <div class="title">${heading(headingLevel, title)}</div>
      ${view.criteria.length > 0 ? this.#renderCriteria(view, context) : this.#renderNone(context)}
      ${this.#announcer.render()}
    `;
  }

  #scope({ scope }: WidgetContext) {
    return this.showsAll ? 'alle' : ownScope(this.phase, scope);
  }

  #view(context: WidgetContext): CriteriaView {
    return criteriaView(context.guide, context.workspace.progress, this.#scope(context));
  }

  #renderCriteria({ summary, criteria }: CriteriaView, context: WidgetContext): TemplateResult {
    const { t } = context;
    const { assessed, total } = summary;
    const form: CriterionFormContext = {
      ...context,
      onScore: (criterion, score) => this.#onChange({ type: 'criterion', criterion, score }),
      onNote: (criterion, note) => {
        // The score as it is now, which may not yet be drawn: a note must not set it back.
        const { score } = assessmentOf(context.workspace.progress, criterion);
        this.#onChange({ type: 'criterion', criterion, score, note });
      },
      onLeave: () => this.requestUpdate(),
    };
    const isLosable = !this.readonly && criteria.some(({ score, note }) => score !== null || note !== '');
    return html`
      ${this.readonly ? nothing : html`<p class="intro">${phrase(t, 'criteria.intro')}</p>`}
      <p part="status" tabindex="-1">
        ${phrase(t, 'criteria.assessed', { count: assessed, assessed, total })}
      </p>
      ${this.#renderSpread(summary, context)}
      <ul part="list" role="list" aria-label=${t('criteria.title')}>
        ${repeat(
          criteria,
          ({ criterion }) => criterion.id,
          (view) => html`
            <li part="item${view.score === null ? '' : ' item-assessed'}">
              ${this.readonly ? criterionFacts(view, context) : criterionForm(view, form)}
            </li>
          `,
        )}
      </ul>
      ${isLosable ? lossNotice(context, 'criteria.gone') : nothing}
    `;
  }

  /** Always all four, since a line that came with the first assessment would move what someone is pointing at. */
  #renderSpread({ scores }: CriteriaView['summary'], { t }: WidgetContext): TemplateResult {
    return html`
      <ul class="spread" role="list" aria-label=${t('criteria.spread')}>
        ${CRITERION_SCORES.map((score) => {
          const words = { score: t(`score.${score}`), count: scores[score] };
          return html`<li>${phrase(t, 'criteria.scoreCount', words)}</li>`;
        })}
      </ul>
    `;
  }

  #renderNone({ guide, t }: WidgetContext): TemplateResult {
    return noneHere({
      message: phrase(t, 'criteria.none'),
      showAll: phrase(t, 'criteria.showAll'),
      onShowAll: guide.criteria.length > 0 ? () => void this.#onShowAll() : undefined,
    });
  }

  /** The button goes away with the message it stood in; the focus goes to the sentence above what came. */
  async #onShowAll(): Promise<void> {
    this.showsAll = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part="status"]')?.focus();
  }

  #onChange(change: CriterionChange): void {
    this.#request(change);
    // What was asked for may not have happened: a field shows what is, not what was chosen or written.
    this.requestUpdate();
  }

  /** Asks the workspace for a change, unless someone prevents it. */
  #request(change: CriterionChange): void {
    const { context } = this;
    if (!context || this.readonly || !isNews(context.workspace.progress, change)) return;
    const { workspace, t } = context;
    const from = assessmentOf(workspace.progress, change.criterion).score;
    if (!this.dispatchEvent(new OmrCriterionChangeEvent(from, change))) return;
    const warning = lossWarning(context, 'criteria.gone');
    workspace.request(change);
    this.dispatchEvent(new OmrCriterionChangedEvent(from, change));
    const { assessed, total } = this.#view(context).summary;
    const words =
      change.note === undefined
        ? t('criteria.assessed', { count: assessed, assessed, total })
        : t(change.note === '' ? 'checklist.noteRemoved' : 'checklist.noteChanged');
    this.#announcer.announce(`${words}${warning}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-success-criteria': OmrSuccessCriteria;
  }
}
