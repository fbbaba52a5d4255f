import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { formatLook } from '../../address/look.js';
import { formatAddress } from '../../address/widget-address.js';
import { linkTitle } from '../forms/link-title.js';
import { fill } from '../../words/fill.js';
import { BuilderPart } from './builder-part.js';
import { previewStyles } from './builder-preview.styles.js';
import { FitToWidth } from './fit-to-width.js';
import { onScreenStyles } from './on-screen.styles.js';

/** Widths to look at, in CSS pixels. */
const WIDTHS = { phone: 320, desktop: 1024 } as const;

type PreviewWidth = keyof typeof WIDTHS;

/** The page of the widget in a frame: what a reader gets. Made smaller where there is less room than it asks for. */
export class OmrBuilderPreview extends BuilderPart {
  static override styles = [BuilderPart.styles, previewStyles, onScreenStyles];

  @state() private width: PreviewWidth = 'phone';

  readonly #fit = new FitToWidth(this, () => this.renderRoot.querySelector<HTMLElement>('.stage'));

  protected override updated(): void {
    this.#fit.fit(WIDTHS[this.width]);
  }

  protected override render(): TemplateResult {
    const { choice } = this.state;
    const { preview } = this.words.page;
    const look = formatLook(choice.look);
    const address = `${formatAddress(choice)}/${look === '' ? '' : `#${look}`}`;
    return html`
      <section class="base">
        <div class="top">
          <h2>${preview.heading}</h2>
          <fieldset>
            <legend class="visually-hidden">${preview.width}</legend>
            ${(['phone', 'desktop'] as const).map(
              (width) => html`
                <input
                  type="radio"
                  name="width"
                  id=${width}
                  .checked=${width === this.width}
                  @change=${() => (this.width = width)}
                />
                <label for=${width}>${preview[width]}</label>
              `,
            )}
          </fieldset>
        </div>
        <button type="button" class="skip" @click=${this.#onSkip}>${preview.skip}</button>
        <div class="stage">
          ${
            // A new frame for each address. One whose address is changed would add a step to the history each time, and
            // where only the look differs it would not be loaded again.
            keyed(
              `${this.width} ${address}`,
              html`<iframe
                src=${address}
                title=${fill(preview.frame, { title: linkTitle(choice) })}
                width=${WIDTHS[this.width]}
              ></iframe>`,
            )
          }
        </div>
        <p class="subtle"><a id="open" href=${address} target="_blank">${preview.open}</a></p>
      </section>
    `;
  }

  /** A checklist has more than a hundred things to press, and none of them is what the editor is looking for. */
  #onSkip(): void {
    this.renderRoot.querySelector<HTMLElement>('#open')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-builder-preview': OmrBuilderPreview;
  }
}
