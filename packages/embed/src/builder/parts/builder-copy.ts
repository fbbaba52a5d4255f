import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { copy, type CopyOutcome } from '../clipboard/copy.js';
import { CMSES } from '../cms/cms.js';
import { pasteInstruction } from '../cms/cms-words.js';
import type { EmbedSite } from '../forms/embed-form.js';
import { linkTitle } from '../forms/link-title.js';
import { writeForm } from '../forms/write-form.js';
import { failingPairs, type PairContrast } from '../look/color-contrast.js';
import { mendColors } from '../look/mend-colors.js';
import type { BuilderWords } from '../messages/builder-words.js';
import { withChoice, type BuilderState } from '../state/builder-state.js';
import { BuilderPart } from './builder-part.js';
import { copyStyles } from './builder-copy.styles.js';
import { pairInWords } from './contrast-words.js';
import { markText } from './mark-text.js';
import { stepHeading } from './step-heading.js';

/** The last step: one button that copies one thing, and what to do with it. Colours that fail are told of before. */
export class OmrBuilderCopy extends BuilderPart {
  static override styles = [BuilderPart.styles, copyStyles];

  @property({ attribute: false }) site: EmbedSite | undefined;

  /** What came of the last copying, for as long as what is chosen is what was copied. */
  @state() private outcome: CopyOutcome | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('state')) this.outcome = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { site, state, words } = this;
    if (!site) return nothing;
    const { form, cms, choice } = state;
    const { copy } = words.page;
    const written = writeForm(form, choice, site);
    const failing = failingPairs(choice.look);
    return html`
      <section class="base">
        ${stepHeading(4, copy.heading)}
        <div class="stack">
          ${this.#renderWarning(failing)}
          <div class="doing">
            <button type="button" class="primary" aria-describedby="how" @click=${this.#onCopy}>
              ${failing.length > 0 ? copy.despite : copy.buttons[form]}
            </button>
            <p role="status" class=${this.outcome ?? nothing}>${this.#message}</p>
          </div>
          <p id="how">${pasteInstruction(cms, form, words)}</p>
          <p class="subtle">${copy.notes[this.#noteFor(state)]}</p>
          <div class="field">
            ${form === 'link' ? this.#renderLink(written.text) : nothing}
            <label for="text">${form === 'link' ? copy.text : copy.what}</label>
            <textarea class="code" id="text" readonly rows="2" .value=${written.text}></textarea>
            <pre class="on-paper code">${written.text}</pre>
          </div>
        </div>
      </section>
    `;
  }

  get #message(): string {
    const { copied, refused } = this.words.page.copy;
    if (this.outcome === undefined) return '';
    return this.outcome === 'copied' ? copied[this.state.form] : refused;
  }

  #renderLink(address: string): TemplateResult {
    const { choice } = this.state;
    const lang = choice.locale === 'se' ? 'nb' : choice.locale;
    return html`
      <p class="sample">
        ${this.words.page.copy.linkIs}
        <a href=${address} hreflang=${choice.locale} lang=${lang}>${linkTitle(choice)}</a>
      </p>
    `;
  }

  /** The worst of it; all of it stands where the colours are chosen. */
  #renderWarning([worst]: readonly PairContrast[]): TemplateResult | typeof nothing {
    const { state, words } = this;
    const { look } = words.page;
    if (!worst) return nothing;
    return html`
      <div class="warning">
        <p><strong>${look.fails}</strong></p>
        <p>${pairInWords(worst, words.page, state.interfaceLocale)}</p>
        <button type="button" @click=${this.#onMend}>${look.mend}</button>
      </div>
    `;
  }

  /** What an editor should know of the form, as it is in this system. */
  #noteFor({ cms, form }: BuilderState): keyof BuilderWords['page']['copy']['notes'] {
    if (!CMSES[cms].takesScripts && (form === 'link' || form === 'frame')) return `${form} only`;
    return form === 'address' && CMSES[cms].form === 'address' ? 'by itself' : form;
  }

  /** The button goes away with the warning it stood in; the focus goes to the next. */
  async #onMend(): Promise<void> {
    const { choice } = this.state;
    this.request(withChoice(this.state, { look: mendColors(choice.look) }));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('button.primary')?.focus();
  }

  async #onCopy(): Promise<void> {
    const { site, state } = this;
    if (!site) return;
    const { form, choice } = state;
    const { html, text } = writeForm(form, choice, site);
    // Emptied first: the same sentence twice would not be read aloud twice.
    this.outcome = undefined;
    // Only a link is rich text. Code must come out of the clipboard as the code it is.
    this.outcome = await copy(form === 'link' ? { html, text } : { text });
    if (this.outcome === 'refused') markText(this.renderRoot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-builder-copy': OmrBuilderCopy;
  }
}
