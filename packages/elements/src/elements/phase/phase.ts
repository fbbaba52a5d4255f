import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { asText, parseSomeOf } from '../../internal/attributes.logic.js';
import { heading } from '../../internal/heading.js';
import { OmrElement, type WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import { warnOnce } from '../../internal/warn.js';
import {
  PHASE_SECTIONS,
  phaseViews,
  type ItemView,
  type PartView,
  type PhaseSection,
  type PhaseView,
} from './phase.logic.js';
import { phaseStyles } from './phase.styles.js';

/**
 * A phase in full: what it is about, what is in place when it has succeeded, the principles that govern the work, the
 * pages of their own Husbanken has under it, and who takes part.
 *
 * It is for reading: what can be ticked stands in the checklist, and the navigator leads from phase to phase.
 *
 * @tag omr-phase
 * @slot - Shown until the widget works: the summary of the phase, for instance.
 * @fires {OmrErrorEvent} omr-error - When there is no such phase, the guide cannot be loaded or an attribute means nothing. Once for each mistake.
 * @csspart base - Everything.
 * @csspart heading - Headings: of the widget, of a phase, of a part.
 * @csspart list - The results, principles, subprocesses or actors.
 * @csspart item - One of them.
 * @csspart label - The title of a principle or a subprocess, the name of an actor.
 * @csspart notice - Says that the content is in another language.
 * @csspart source - Where the content comes from.
 * @csspart problem - Message when the widget cannot work.
 * @status beta
 * @since 0.1.0
 */
export class OmrPhase extends OmrElement {
  static override styles = [OmrElement.styles, phaseStyles];

  /** Which parts to show, with space between: `summary`, `results`, `principles`, `subprocesses`, `actors`. Absent: all. They stand in that order. */
  @property() sections?: string | undefined;

  protected override renderWidget(context: WidgetContext): TemplateResult {
    const { guide, scope, headingLevel, t } = context;
    const phases = phaseViews(guide, scope, this.#sections());
    if (scope !== 'alle') {
      return html`${phases.map(
        (view) => html`
          <div class="title">${heading(headingLevel, phaseTitle(view, context))}</div>
          ${this.#renderParts(view, context, 1)}
        `,
      )}`;
    }
    return html`
      <div class="title">${heading(headingLevel, phrase(t, 'phase.title'))}</div>
      ${phases.map(
        (view) => html`
          <section class="phase">
            ${heading(headingLevel, phaseTitle(view, context), { below: 1 })}
            ${this.#renderParts(view, context, 2)}
          </section>
        `,
      )}
    `;
  }

  #sections(): readonly PhaseSection[] {
    const { values, unknown } = parseSomeOf(this.sections, PHASE_SECTIONS);
    if (unknown.length === 0) this.failures.settle('sections');
    else {
      const [given, used] = [asText(this.sections), values.join(' ')];
      this.failures.report('sections', { code: 'wrong-value', attribute: 'sections', given, used });
    }
    for (const word of unknown) {
      warnOnce(`<omr-phase>: unknown section "${word}"; use some of ${PHASE_SECTIONS.join(', ')}.`);
    }
    return values;
  }

  #renderParts({ phase, parts }: PhaseView, context: WidgetContext, below: number): TemplateResult {
    if (parts.length === 0) return html`<p class="none">${phrase(context.t, 'phase.none')}</p>`;
    return html`
      <div class="parts">
        ${parts.map((part) => this.#renderPart(part, `${part.section}-${phase.id}`, context, below))}
      </div>
    `;
  }

  #renderPart(
    { section, items }: PartView,
    id: string,
    context: WidgetContext,
    below: number,
  ): TemplateResult {
    const { headingLevel, contentLang, t } = context;
    return html`
      <section class="${section}${items.length === 1 ? ' single' : ''}">
        ${heading(headingLevel, phrase(t, `phase.${section}`), { below, id })}
        ${
          section === 'summary'
            ? items.map(({ text }) => html`<p lang=${contentLang ?? nothing}>${text}</p>`)
            : html`<ul part="list" role="list" aria-labelledby=${id}>
                ${items.map((item) => html`<li part="item">${this.#renderItem(item, context)}</li>`)}
              </ul>`
        }
      </section>
    `;
  }

  #renderItem({ title, text, municipalities = [] }: ItemView, { contentLang, t }: WidgetContext): unknown {
    const lang = contentLang ?? nothing;
    return html`
      ${title === undefined ? nothing : html`<p part="label" lang=${lang}>${title}</p>`}
      <p lang=${lang}>${text}</p>
      ${
        municipalities.length > 0
          ? html`<p class="remark">
              ${phrase(t, 'phase.municipalities', {
                count: municipalities.length,
                names: municipalities.join(', '),
              })}
            </p>`
          : nothing
      }
    `;
  }
}

function phaseTitle({ phase: { number, name } }: PhaseView, { t }: WidgetContext): unknown {
  return phrase(t, 'widget.phase', { number, name });
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-phase': OmrPhase;
  }
}
