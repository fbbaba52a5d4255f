import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import type { WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import { textArea } from '../../internal/text-area.js';
import type { AnswerChange, QuestionView } from './strategy-questions.logic.js';

/** What the questions have in common: what they are drawn from, and what they may ask for. */
export interface QuestionContext extends WidgetContext {
  readonly readonly: boolean;
  readonly onChange: (change: AnswerChange) => void;
  /** A field has lost the focus. */
  readonly onLeave: () => void;
}

/** A question with what to think of, the answer, and how its task stands in the checklist. */
export function questionItem(view: QuestionView, context: QuestionContext): TemplateResult {
  const { question } = view.question;
  const { headingLevel, contentLang, readonly } = context;
  const title = readonly ? question : html`<label for=${fieldId(view)} part="label">${question}</label>`;
  return html`
    ${heading(headingLevel, title, { below: 1, lang: contentLang })} ${guidance(view, context)}
    ${readonly ? answerText(view, context) : answerField(view, context)} ${taskStatus(view, context)}
  `;
}

function guidance({ question }: QuestionView, { t, contentLang }: QuestionContext): TemplateResult {
  const lang = contentLang ?? nothing;
  return html`
    <details part="details">
      <summary>
        ${phrase(t, 'questions.guidance')}<span class="visually-hidden" lang=${lang}
          >: ${t('questions.about', { question: question.question })}</span
        >
      </summary>
      <div class="guidance" lang=${lang}>${question.guidance.map((text) => html`<p>${text}</p>`)}</div>
    </details>
  `;
}

function answerField(view: QuestionView, { t, onChange, onLeave }: QuestionContext): TemplateResult {
  return html`
    <div class="field">
      ${textArea({
        id: fieldId(view),
        value: view.answer,
        limit: 'answer',
        t,
        onWritten: (answer) => onChange({ type: 'answer', question: view.question.id, answer }),
        onLeave,
      })}
    </div>
  `;
}

function answerText({ answer }: QuestionView, { t }: QuestionContext): TemplateResult {
  return answer === ''
    ? html`<p class="task-status unanswered">${phrase(t, 'questions.unanswered')}</p>`
    : html`<p class="written">${answer}</p>`;
}

function taskStatus({ status }: QuestionView, { t }: QuestionContext): TemplateResult | typeof nothing {
  return status
    ? html`<p class="task-status">
        ${phrase(t, 'questions.inChecklist')} <span class="tag">${phrase(t, `status.${status}`)}</span>
      </p>`
    : nothing;
}

function fieldId({ question }: QuestionView): string {
  return `answer-${question.id}`;
}
