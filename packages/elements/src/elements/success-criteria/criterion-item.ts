import { CRITERION_SCORES, type CriterionId, type CriterionScore } from '@omradesatsing/core';
import { html, nothing, type TemplateResult } from 'lit';
import { liveFlag } from '../../internal/live-flag.js';
import type { WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import { textArea } from '../../internal/text-area.js';
import type { CriterionView } from './success-criteria.logic.js';

/** What a criterion to assess needs. */
export interface CriterionFormContext extends WidgetContext {
  /** `null` takes the assessment back. */
  readonly onScore: (criterion: CriterionId, score: CriterionScore | null) => void;
  readonly onNote: (criterion: CriterionId, note: string) => void;
  /** A field has lost the focus. */
  readonly onLeave: () => void;
}

/** The four steps, and the way back: an assessment that is taken back is as if it had not been made. */
const CHOICES: readonly (CriterionScore | null)[] = [...CRITERION_SCORES, null];

/** A criterion to assess. Its title is the legend, so that each choice and the note are heard with it. */
export function criterionForm(view: CriterionView, context: CriterionFormContext): TemplateResult {
  const { criterion, note } = view;
  const { t, contentLang, onNote, onLeave } = context;
  const lang = contentLang ?? nothing;
  const { id } = criterion;
  return html`
    <fieldset aria-describedby="text-${id}">
      <legend part="label" lang=${lang}>${criterion.title}</legend>
      <p id="text-${id}" lang=${lang}>${criterion.text}</p>
      <div class="choices">${CHOICES.map((choice) => scoreChoice(choice, view, context))}</div>
      <div class="field">
        <label for="note-${id}">${phrase(t, 'checklist.note')}</label>
        ${textArea({
          id: `note-${id}`,
          value: note,
          limit: 'note',
          t,
          onWritten: (written) => onNote(id, written),
          onLeave,
        })}
      </div>
    </fieldset>
  `;
}

function scoreChoice(
  choice: CriterionScore | null,
  { criterion, score }: CriterionView,
  { t, onScore }: CriterionFormContext,
): TemplateResult {
  const id = `score-${criterion.id}-${choice ?? 0}`;
  return html`
    <div class="choice">
      <input
        type="radio"
        part="control"
        id=${id}
        name="score-${criterion.id}"
        .checked=${liveFlag(choice === score)}
        @change=${() => onScore(criterion.id, choice)}
      />
      <label for=${id}>${phrase(t, `score.${choice ?? 'none'}`)}</label>
    </div>
  `;
}

/** The same in words, where nobody can change it. */
export function criterionFacts(
  { criterion, score, note }: CriterionView,
  { t, contentLang }: WidgetContext,
): TemplateResult {
  const lang = contentLang ?? nothing;
  return html`
    <p part="label" lang=${lang}>${criterion.title}</p>
    <p lang=${lang}>${criterion.text}</p>
    <dl>
      <dt>${phrase(t, 'criteria.assessment')}</dt>
      <dd>${phrase(t, `score.${score ?? 'none'}`)}</dd>
      ${
        note === ''
          ? nothing
          : html`<dt>${phrase(t, 'checklist.note')}</dt>
              <dd class="written">${note}</dd>`
      }
    </dl>
  `;
}
