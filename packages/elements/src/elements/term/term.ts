import type { Guide, Term } from '@omradesatsing/core';
import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FailureReporter } from '../../controllers/failure-reporter.js';
import { GuideController } from '../../controllers/guide-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { WorkspaceController } from '../../controllers/workspace-controller.js';
import { asText, isGiven } from '../../internal/attributes.logic.js';
import { findTerm } from '../../internal/find-term.logic.js';
import { VERSION } from '../../internal/version.js';
import { baseStyles } from '../../styles/base.styles.js';
import { localGuide } from '../../workspace/local-guide.js';
import { termStyles } from './term.styles.js';

/** A term, and the language it is explained in. */
interface Explained {
  readonly term: Term;
  readonly lang: string;
}

/**
 * A word in a running text that can be asked what it means: a button that looks like the text around it, and opens the
 * definition from the glossary. Esc, a second press or a press elsewhere closes it. On paper the definition stands in
 * brackets after the word.
 *
 * A term the glossary does not have is left as plain text. For all terms in a list, use `omr-glossary`.
 *
 * @tag omr-term
 * @slot - The word as it stands in the text, also inflected. Absent: the term as the glossary has it.
 * @fires {OmrErrorEvent} omr-error - When the glossary does not have the term. Once for each mistake.
 * @csspart base - The box with the definition.
 * @csspart control - The word.
 * @csspart label - The term as the glossary has it, in the box.
 * @cssproperty [--omr-focus-color=currentColor] - Outline of the word when it has the focus. The box has the colours of every widget.
 * @cssproperty [--omr-focus-width=3px] - Width of that outline.
 * @cssproperty [--omr-sticky-offset=0px] - Height of what the page keeps at the top of the window. A word with the focus is not hidden behind it.
 * @status beta
 * @since 0.1.0
 */
export class OmrTerm extends LitElement {
  static readonly version = VERSION;
  static override styles = [baseStyles, termStyles];

  /** The term: its id, or the word itself in the language of the text. */
  @property() term?: string | undefined;

  /** A guide already at hand, so that the first render need not wait. */
  @property({ attribute: false }) guide?: Guide | undefined;

  @state() private expanded = false;

  readonly #language = new LanguageController(this);
  readonly #guide = new GuideController(this, () => this.#language.locale);
  readonly #workspace = new WorkspaceController(this, () => undefined);
  readonly #failures = new FailureReporter(this);
  #explained: Explained | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // The browser closes the box without a word when it leaves the page.
    this.expanded = false;
  }

  protected override willUpdate(): void {
    this.#explained = this.#explain();
    if (!this.#explained) this.expanded = false;
  }

  protected override render(): TemplateResult {
    if (!this.#explained) return html`<slot></slot>`;
    const { term, lang } = this.#explained;
    // No space anywhere: it would come in between the word and the comma that follows it in the text.
    return html`<button
        type="button"
        part="control"
        popovertarget="definition"
        aria-expanded=${this.expanded}
      >
        <slot><span lang=${lang}>${term.term}</span></slot></button
      ><span class="on-paper" lang=${lang}>${term.definition}</span>${this.#renderBox(this.#explained)}`;
  }

  #renderBox({ term, lang }: Explained): TemplateResult {
    return html`<div
      id="definition"
      class="base"
      part="base"
      popover
      lang=${lang}
      @beforetoggle=${(event: ToggleEvent) => this.#onToggle(event)}
    >
      <p><dfn part="label">${term.term}</dfn></p>
      <p>${term.definition}</p>
    </div>`;
  }

  #onToggle({ newState }: ToggleEvent): void {
    this.expanded = newState === 'open';
  }

  /** `undefined` while there is no guide yet, and for what the glossary does not have. */
  #explain(): Explained | undefined {
    const given = asText(this.term);
    const { state } = this.#guide;
    const { layer } = this.#workspace.workspace;
    const ready = state.type === 'ready' && this.#language.ready && layer.type !== 'loading';
    if (!isGiven(given)) this.#failures.settle('term');
    if (!ready || !isGiven(given)) return undefined;
    const guide = localGuide(state.guide, layer);
    const term = findTerm(guide, given);
    if (term) this.#failures.settle('term');
    else {
      this.#failures.report(
        'term',
        { code: 'wrong-value', attribute: 'term', given, used: null },
        `unknown term "${given}"; the text is left as it is.`,
      );
    }
    return term && { term, lang: guide.contentLocale };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-term': OmrTerm;
  }
}
