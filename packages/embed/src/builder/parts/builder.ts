import { baseStyles, controlStyles, paperStyles } from '@omradesatsing/elements';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { cmsInText } from '../cms/cms-words.js';
import { embedAddress } from '../forms/embed-address.js';
import type { EmbedSite } from '../forms/embed-form.js';
import { linkTitle } from '../forms/link-title.js';
import { fill } from '../../words/fill.js';
import type { BuilderWords } from '../messages/builder-words.js';
import { BUILDER_LOCALES, wordsFor, type BuilderLocale } from '../messages/words.js';
import { withInterfaceLocale, type BuilderState } from '../state/builder-state.js';
import { formatState } from '../state/state-address.js';
import { StateInAddress } from '../state/state-in-address.js';
import type { OmrBuilderChangeEvent } from './builder-change.event.js';
import { OmrBuilderLanguageEvent } from './builder-language.event.js';
import { builderStyles } from './builder.styles.js';

/**
 * The embed builder: four steps on one page, the last of them beside the others with what the choices come to, and what to
 * hand on below. What is chosen lives in the address of the page.
 *
 * @tag omr-builder
 * @slot - Shown until the builder works: the pages of all widgets as plain links.
 * @fires {OmrBuilderLanguageEvent} omr-builder-language - When it speaks another language, so that the page can say so.
 */
export class OmrBuilder extends LitElement {
  static override styles = [baseStyles, controlStyles, paperStyles, builderStyles];

  /** Where the site lies and which script it has. Nothing can be copied before it is known. */
  @property({ attribute: false }) site: EmbedSite | undefined;

  readonly #address = new StateInAddress(this);
  #spoken: BuilderLocale | undefined;

  protected override updated(): void {
    const { interfaceLocale } = this.#address.state;
    if (interfaceLocale === this.#spoken) return;
    this.#spoken = interfaceLocale;
    this.dispatchEvent(new OmrBuilderLanguageEvent(interfaceLocale, wordsFor(interfaceLocale).page.title));
  }

  protected override render(): TemplateResult {
    const { state } = this.#address;
    const words = wordsFor(state.interfaceLocale);
    const { site } = this;
    return html`
      <div class="base" lang=${state.interfaceLocale} @omr-builder-change=${this.#onChange}>
        ${this.#renderHeader(state, words)}
        <main>
          <div class="steps">
            <omr-builder-insert .state=${state} .words=${words}></omr-builder-insert>
            <omr-builder-show .state=${state} .words=${words}></omr-builder-show>
            <omr-builder-look .state=${state} .words=${words}></omr-builder-look>
          </div>
          <div class="beside">
            <div class="result">
              <omr-builder-copy .state=${state} .words=${words} .site=${site}></omr-builder-copy>
              <omr-builder-preview .state=${state} .words=${words}></omr-builder-preview>
            </div>
          </div>
          <omr-builder-lines .state=${state} .words=${words} .site=${site}></omr-builder-lines>
        </main>
      </div>
    `;
  }

  #renderHeader(state: BuilderState, words: BuilderWords): TemplateResult {
    const { page } = words;
    return html`
      <header>
        <nav aria-label=${page.language}>
          <ul>
            ${BUILDER_LOCALES.map(
              (locale) => html`
                <li>
                  <a
                    href="#${formatState(withInterfaceLocale(state, locale))}"
                    lang=${locale}
                    hreflang=${locale}
                    aria-current=${locale === state.interfaceLocale ? 'true' : 'false'}
                    @click=${(event: Event) => this.#onLanguage(event, locale)}
                    >${page.locales[locale]}</a
                  >
                </li>
              `,
            )}
          </ul>
        </nav>
        <h1>${page.title}</h1>
        <p class="lead">${page.lead}</p>
        <p class="example"><a href="./eksempel/">${page.example}</a></p>
        <p class="on-paper">${this.#summary(state, words)}</p>
      </header>
    `;
  }

  /** On paper: what was chosen, and where it is. */
  #summary({ form, cms, choice }: BuilderState, words: BuilderWords): string {
    const summary = fill(words.page.copy.summary, {
      title: linkTitle(choice),
      form: words.page.insert.forms[form].name,
      cms: cmsInText(cms, words),
    });
    return this.site ? `${summary} ${embedAddress(choice, this.site)}` : summary;
  }

  #onChange({ state }: OmrBuilderChangeEvent): void {
    this.#address.change(state);
  }

  /** As any other choice: in place of the address, not after it. Opened in a tab of its own it is a link. */
  #onLanguage(event: Event, locale: BuilderLocale): void {
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    this.#address.change(withInterfaceLocale(this.#address.state, locale));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-builder': OmrBuilder;
  }
}
