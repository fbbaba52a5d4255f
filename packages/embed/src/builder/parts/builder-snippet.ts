import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { copy, type CopyOutcome } from '../clipboard/copy.js';
import { fill } from '../../words/fill.js';
import { BuilderPart } from './builder-part.js';
import { snippetStyles } from './builder-snippet.styles.js';
import { markText } from './mark-text.js';

/** A text to copy, with its name, a button and a message. Can also be marked and copied by hand. */
export class OmrBuilderSnippet extends BuilderPart {
  static override styles = [BuilderPart.styles, snippetStyles];

  /** What it is, for the names of its controls. */
  @property() name = '';

  @property() text = '';

  /** The language of the text, where it is a text to be read. */
  @property() textLang = '';

  @state() private outcome: CopyOutcome | undefined;

  protected override render(): TemplateResult {
    const { lines } = this.words.page;
    return html`
      <div class="base snippet">
        <textarea
          class=${this.textLang === '' ? 'code' : 'prose'}
          readonly
          rows="2"
          lang=${this.textLang}
          aria-label=${this.name}
          .value=${this.text}
        ></textarea>
        <pre class="on-paper ${this.textLang === '' ? 'code' : 'prose'}" lang=${this.textLang}>
${this.text}</pre>
        <div class="doing">
          <button
            type="button"
            aria-label=${fill(lines.copyNamed, { name: this.name })}
            @click=${this.#onCopy}
          >
            ${lines.copy}
          </button>
          <span role="status" class=${this.outcome ?? nothing}>${this.#message}</span>
        </div>
      </div>
    `;
  }

  get #message(): string {
    const { lines, copy: words } = this.words.page;
    if (this.outcome === undefined) return '';
    return this.outcome === 'copied' ? fill(lines.copied, { name: this.name }) : words.refused;
  }

  async #onCopy(): Promise<void> {
    this.outcome = undefined;
    this.outcome = await copy({ text: this.text });
    if (this.outcome === 'refused') markText(this.renderRoot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-builder-snippet': OmrBuilderSnippet;
  }
}
