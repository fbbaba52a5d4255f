import type { Term } from '@omradesatsing/core';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer } from '../../controllers/announcer.js';
import { InstanceNumber } from '../../controllers/instance-number.js';
import { asText, isGiven, ownScope, parseText, type PhaseScope } from '../../internal/attributes.logic.js';
import { findTerm } from '../../internal/find-term.logic.js';
import { heading } from '../../internal/heading.js';
import { OmrElement, type WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { glossaryView, type GlossaryView } from './glossary.logic.js';
import { glossaryStyles } from './glossary.styles.js';

/** Long enough for a pause in the typing, so that the count is read out once and not for every letter. */
const ANNOUNCE_AFTER = 600;

/**
 * The words of the guide and what they mean, in alphabetical order, to search.
 *
 * A glossary is looked things up in, whatever one is working with: without `phase` it has every word, whatever phase
 * the workspace is in. To explain a word where it stands in a text, use `omr-term`.
 *
 * @tag omr-glossary
 * @slot - Shown until the widget works: the most important words, for instance.
 * @fires {OmrErrorEvent} omr-error - When there is no such phase, the guide cannot be loaded or an attribute means nothing. Once for each mistake.
 * @prop {string} phase - A phase id or a number from 1 to 5: the words of that phase. Absent, or `alle`: every word.
 * @attr {string} phase - A phase id or a number from 1 to 5: the words of that phase. Absent, or `alle`: every word.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart control - The search field.
 * @csspart status - How many words are shown.
 * @csspart list - The words.
 * @csspart item - A word and what it means.
 * @csspart label - The word.
 * @csspart actions - The button that clears the search.
 * @csspart notice - Says that the content is in another language.
 * @csspart source - Where the content comes from.
 * @csspart problem - Message when the widget cannot work.
 * @status beta
 * @since 0.1.0
 */
export class OmrGlossary extends OmrElement {
  static override styles = [OmrElement.styles, controlStyles, glossaryStyles];

  /** Shows one word only, in every phase: its id, or the word itself. */
  @property() term?: string | undefined;

  /** Words to search for. */
  @property() query = '';

  readonly #announcer = new Announcer(this);
  readonly #instance = new InstanceNumber(this);

  protected override renderWidget(context: WidgetContext): TemplateResult {
    const { guide, headingLevel, t } = context;
    const only = this.#onlyTerm(context);
    const scope = this.#scope(context);
    const phase = only || scope === 'alle' ? undefined : guide.phase(scope);
    const title = phase
      ? phrase(t, 'glossary.titleWithPhase', { number: phase.number, name: phase.name })
      : phrase(t, 'glossary.title');
    return html`
      <div class="title">${heading(headingLevel, title)}</div>
      ${only ? this.#renderTerms([only], context) : this.#renderSearch(context)} ${this.#announcer.render()}
    `;
  }

  #onlyTerm({ guide }: WidgetContext): Term | undefined {
    const given = asText(this.term);
    const term = isGiven(given) ? findTerm(guide, given) : undefined;
    if (term || !isGiven(given)) this.failures.settle('term');
    else {
      this.failures.report(
        'term',
        { code: 'wrong-value', attribute: 'term', given, used: null },
        `unknown term "${given}"; every term is shown.`,
      );
    }
    return term;
  }

  /** Absent means every phase here: see above. */
  #scope({ scope }: WidgetContext): PhaseScope {
    return ownScope(this.phase, scope);
  }

  #view(context: WidgetContext): GlossaryView {
    return glossaryView(context.guide, { query: this.#query(), phase: this.#scope(context) });
  }

  #query(): string {
    return this.failures.orDefault('query', parseText(this.query), '');
  }

  #renderSearch(context: WidgetContext): TemplateResult {
    const { t } = context;
    const view = this.#view(context);
    if (view.total === 0) return html`<p class="none">${phrase(t, 'glossary.noneInPhase')}</p>`;
    return html`
      <form
        role="search"
        aria-label=${this.#instance.unique(t('glossary.search'))}
        @submit=${(event: Event) => event.preventDefault()}
      >
        <div class="field">
          <label for="query">${phrase(t, 'glossary.search')}</label>
          <input
            id="query"
            type="search"
            part="control"
            autocomplete="off"
            .value=${live(this.#query())}
            @input=${(event: Event) => this.#search((event.target as HTMLInputElement).value)}
          />
        </div>
      </form>
      <p class="count" part="status">${this.#count(view, context)}</p>
      ${view.terms.length > 0 ? this.#renderTerms(view.terms, context) : this.#renderNone(context)}
    `;
  }

  #renderTerms(terms: readonly Term[], { contentLang }: WidgetContext): TemplateResult {
    return html`
      <dl part="list" lang=${contentLang ?? nothing}>
        ${repeat(
          terms,
          ({ id }) => id,
          ({ term, definition }) =>
            html`<div part="item">
              <dt part="label">${term}</dt>
              <dd>${definition}</dd>
            </div>`,
        )}
      </dl>
    `;
  }

  #renderNone({ t }: WidgetContext): TemplateResult {
    return html`
      <div class="none">
        <p>${phrase(t, 'glossary.none')}</p>
        <div part="actions">
          <button type="button" @click=${() => this.#clear()}>${phrase(t, 'glossary.clear')}</button>
        </div>
      </div>
    `;
  }

  #count({ terms, total }: GlossaryView, { t }: WidgetContext): string {
    return t('glossary.shown', { count: total, shown: terms.length });
  }

  #search(query: string): void {
    this.query = query;
    const { context } = this;
    if (context) this.#announcer.announce(this.#count(this.#view(context), context), ANNOUNCE_AFTER);
  }

  #clear(): void {
    this.#search('');
    // The button goes away with the message it stood in; the focus must not go with it.
    this.renderRoot.querySelector<HTMLElement>('#query')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-glossary': OmrGlossary;
  }
}
