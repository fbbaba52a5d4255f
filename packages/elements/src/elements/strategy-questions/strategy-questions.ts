import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer } from '../../controllers/announcer.js';
import { OpenInPrint } from '../../controllers/open-in-print.js';
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
import { questionItem } from './question-item.js';
import { OmrAnswerChangedEvent, OmrAnswerChangeEvent } from './strategy-questions.events.js';
import {
  answerTo,
  questionsView,
  type AnswerChange,
  type QuestionsView,
} from './strategy-questions.logic.js';
import { strategyQuestionsStyles } from './strategy-questions.styles.js';

/**
 * The questions that the strategy for participation answers, each with what to think of and room for the team's answer.
 *
 * To each question the checklist has a subtask. Its state is shown here in words, but an answer does not tick it: a few
 * words are not yet an answer the team agrees on, and whether it is done is for the team to say, in the checklist.
 *
 * The questions belong to one phase, but an answer is begun before it and revised after, so without `phase` the widget
 * shows them whatever phase the workspace is in. With the `phase` of another it says that there are none there, and
 * offers to show them. Nothing is stored here: what is recorded lives in the workspace, and the widget says so where
 * nothing keeps it.
 *
 * @tag omr-strategy-questions
 * @slot - Shown until the widget works: the questions as a plain list, for instance.
 * @fires {OmrAnswerChangeEvent} omr-answer-change - Before someone changes an answer; cancelable.
 * @fires {OmrAnswerChangedEvent} omr-answer-changed - After an answer has changed.
 * @fires {OmrErrorEvent} omr-error - When there is no such phase, the guide cannot be loaded or an attribute means nothing. Once for each mistake.
 * @prop {string} phase - A phase id or a number from 1 to 5. Absent, or `alle`: all questions.
 * @attr {string} phase - A phase id or a number from 1 to 5. Absent, or `alle`: all questions.
 * @csspart base - Everything.
 * @csspart heading - Headings: of the widget, of a question.
 * @csspart status - How many questions are answered, in words.
 * @csspart list - The questions.
 * @csspart item - One of them; also `item-answered`.
 * @csspart label - The question.
 * @csspart details - What to think of when answering.
 * @csspart control - Text fields.
 * @csspart actions - The button that shows all questions.
 * @csspart notice - Says that the content is in another language.
 * @csspart source - Where the content comes from.
 * @csspart problem - Message when the widget cannot work.
 * @status beta
 * @since 0.1.0
 */
export class OmrStrategyQuestions extends OmrElement {
  static override styles = [
    OmrElement.styles,
    controlStyles,
    lossStyles,
    formListStyles,
    strategyQuestionsStyles,
  ];

  /** Shows the answers, and lets nobody change them. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** The reader has asked for the questions of every phase. */
  @state() private showsAll = false;

  readonly #announcer = new Announcer(this);

  constructor() {
    super();
    new RecordBeforePrint(this);
    new OpenInPrint(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('phase')) this.showsAll = false;
    super.willUpdate(changed);
  }

  protected override renderWidget(context: WidgetContext): TemplateResult {
    const { guide, headingLevel, t } = context;
    const scope = this.#scope(context);
    const view = this.#view(context);
    const phase = scope === 'alle' ? undefined : guide.phase(scope);
    const title = phase
      ? phrase(t, 'questions.titleWithPhase', { number: phase.number, name: phase.name })
      : phrase(t, 'questions.title');
    return html`
      <div class="title">${heading(headingLevel, title)}</div>
      ${view.questions.length > 0 ? this.#renderQuestions(view, context) : this.#renderNone(context)}
      ${this.#announcer.render()}
    `;
  }

  #scope({ scope }: WidgetContext) {
    return this.showsAll ? 'alle' : ownScope(this.phase, scope);
  }

  #view(context: WidgetContext): QuestionsView {
    return questionsView(context.guide, context.workspace.progress, this.#scope(context));
  }

  #renderQuestions(view: QuestionsView, context: WidgetContext): TemplateResult {
    const { t } = context;
    const item = {
      ...context,
      readonly: this.readonly,
      onChange: (change: AnswerChange) => this.#onChange(change),
      onLeave: () => this.requestUpdate(),
    };
    const isLosable = !this.readonly && view.questions.some(({ answer }) => answer !== '');
    return html`
      ${this.readonly ? nothing : html`<p class="intro">${phrase(t, 'questions.intro')}</p>`}
      <p part="status" tabindex="-1">${phrase(t, 'questions.answered', sumOf(view))}</p>
      <ul part="list" role="list" aria-label=${t('questions.title')}>
        ${repeat(
          view.questions,
          ({ question }) => question.id,
          (question) => html`
            <li part="item${question.answer === '' ? '' : ' item-answered'}">
              ${questionItem(question, item)}
            </li>
          `,
        )}
      </ul>
      ${isLosable ? lossNotice(context, 'questions.gone') : nothing}
    `;
  }

  #renderNone({ guide, t }: WidgetContext): TemplateResult {
    return noneHere({
      message: phrase(t, 'questions.none'),
      showAll: phrase(t, 'questions.showAll'),
      onShowAll: guide.questions.length > 0 ? () => void this.#onShowAll() : undefined,
    });
  }

  /** The button goes away with the message it stood in; the focus goes to the sentence above what came. */
  async #onShowAll(): Promise<void> {
    this.showsAll = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part="status"]')?.focus();
  }

  #onChange(change: AnswerChange): void {
    this.#request(change);
    // What was asked for may not have happened: a field shows what is, not what was written.
    this.requestUpdate();
  }

  /** Asks the workspace for a change, unless someone prevents it. */
  #request(change: AnswerChange): void {
    const { context } = this;
    if (!context || this.readonly) return;
    const { workspace, t } = context;
    const from = answerTo(workspace.progress, change.question);
    if (from === change.answer || !this.dispatchEvent(new OmrAnswerChangeEvent(from, change))) return;
    const warning = lossWarning(context, 'questions.gone');
    workspace.request(change);
    this.dispatchEvent(new OmrAnswerChangedEvent(from, change));
    this.#announcer.announce(`${t('questions.answered', sumOf(this.#view(context)))}${warning}`);
  }
}

function sumOf({ answered, questions }: QuestionsView) {
  return { count: answered, answered, total: questions.length };
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-strategy-questions': OmrStrategyQuestions;
  }
}
