import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { LOOK_COLORS, LOOK_SCHEMES, type Look, type LookColor } from '../../address/look.js';
import { colorContrasts, failingPairs } from '../look/color-contrast.js';
import { DEFAULT_COLORS } from '../look/default-colors.js';
import { parseHexColor } from '../look/hex-color.js';
import { LOOK_MODES, lookModeOf, withColor, withHeadingLevel, withLookMode } from '../look/look-mode.js';
import { mendColors } from '../look/mend-colors.js';
import { withChoice } from '../state/builder-state.js';
import { BuilderPart } from './builder-part.js';
import { lookStyles } from './builder-look.styles.js';
import { colorField } from './color-field.js';
import { pairInWords } from './contrast-words.js';
import { onScreenStyles } from './on-screen.styles.js';
import { optionList } from './option-list.js';
import { radioCards } from './radio-cards.js';
import { radioCardsStyles } from './radio-cards.styles.js';
import { stepHeading } from './step-heading.js';

/** What a design manual is most likely to have. The rest is behind a fold. */
const FIRST_COLORS: readonly LookColor[] = ['accent', 'accent-contrast', 'text', 'surface'];
const MORE_COLORS = LOOK_COLORS.filter((name) => !FIRST_COLORS.includes(name));

const LEVELS = ['2', '3', '4', '5', '6', '0'] as const;

/**
 * The third step: colours and heading. Contrast is measured while someone writes or picks; the rest of the builder
 * hears of a colour when it has been chosen, so that the preview is not loaded for each shade on the way.
 */
export class OmrBuilderLook extends BuilderPart {
  static override styles = [BuilderPart.styles, radioCardsStyles, lookStyles, onScreenStyles];

  /** What is written in the fields, also what is no colour (yet). */
  @state() private written: Partial<Record<LookColor, string>> = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('state')) this.written = keepingWrong(this.written, this.state.choice.look);
  }

  protected override render(): TemplateResult {
    const { choice } = this.state;
    const { look } = this.words.page;
    const mode = lookModeOf(choice.look);
    return html`
      <section class="base">
        ${stepHeading(3, look.heading)}
        <div class="stack">
          ${radioCards({
            id: 'mode',
            legend: look.mode,
            chosen: mode,
            cards: LOOK_MODES.map((value) => ({ value, ...look.modes[value] })),
            onChoose: (value) => this.#requestLook(withLookMode(choice.look, value)),
          })}
          ${mode === 'own' ? this.#renderColors() : nothing}
          ${optionList({
            id: 'level',
            label: look.headingLevel,
            chosen: `${choice.look.headingLevel ?? 2}` as const,
            options: LEVELS.map((value) => ({ value, name: look.levels[value] })),
            onChoose: (level) => this.#requestLook(withHeadingLevel(choice.look, LEVEL_VALUES[level])),
          })}
        </div>
      </section>
    `;
  }

  #renderColors(): TemplateResult {
    const { look } = this.words.page;
    const { scheme = 'light' } = this.state.choice.look;
    return html`
      <div class="own">
        <p class="hint" id="code">${look.code}</p>
        <div class="row">${FIRST_COLORS.map((name) => this.#renderColor(name))}</div>
        ${optionList({
          id: 'base',
          label: look.base,
          chosen: scheme,
          options: LOOK_SCHEMES.map((value) => ({ value, name: look.modes[value].name })),
          onChoose: (value) => this.#requestLook({ ...this.state.choice.look, scheme: value }),
        })}
        <details>
          <summary>${look.more}</summary>
          <div class="row">${MORE_COLORS.map((name) => this.#renderColor(name))}</div>
        </details>
        <div role="status" tabindex="-1">${this.#renderContrast()}</div>
      </div>
    `;
  }

  #renderColor(name: LookColor): TemplateResult {
    const { scheme = 'light' } = this.state.choice.look;
    return colorField({
      name,
      written: this.written[name] ?? '',
      fallback: DEFAULT_COLORS[scheme][name],
      words: this.words.page.look,
      onInput: (written) => {
        this.written = { ...this.written, [name]: written };
      },
      onDone: () => this.#requestLook(this.#draft()),
    });
  }

  #renderContrast(): TemplateResult {
    const { state, words } = this;
    const { look } = words.page;
    const draft = this.#draft();
    const say = (pair: ReturnType<typeof colorContrasts>[number]) =>
      pairInWords(pair, words.page, state.interfaceLocale);
    const failing = failingPairs(draft);
    if (failing.length === 0) {
      const [weakest] = colorContrasts(draft);
      return html`<p class="holds">${look.holds.replace('{pair}', weakest ? say(weakest) : '')}</p>`;
    }
    return html`
      <div class="warning">
        <p><strong>${look.fails}</strong></p>
        <ul>
          ${failing.map((pair) => html`<li>${say(pair)}</li>`)}
        </ul>
        <button type="button" @click=${() => void this.#onMend(draft)}>${look.mend}</button>
      </div>
    `;
  }

  /** The button goes away with the warning it stood in; the focus goes to what is said instead. */
  async #onMend(draft: Look): Promise<void> {
    this.#requestLook(mendColors(draft));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role="status"]')?.focus();
  }

  /** The look with every colour that is written as one. */
  #draft(): Look {
    return LOOK_COLORS.reduce<Look>((look, name) => {
      const written = this.written[name] ?? '';
      return withColor(look, name, parseHexColor(written));
    }, this.state.choice.look);
  }

  #requestLook(look: Look): void {
    this.request(withChoice(this.state, { look }));
  }
}

const LEVEL_VALUES: Readonly<Record<(typeof LEVELS)[number], Look['headingLevel']>> = {
  '2': undefined,
  '3': 3,
  '4': 4,
  '5': 5,
  '6': 6,
  '0': 0,
};

/** What the look says, and what is written that is no colour: nobody's writing is taken away. */
function keepingWrong(
  written: Partial<Record<LookColor, string>>,
  { colors }: Look,
): Partial<Record<LookColor, string>> {
  const wrong = Object.entries(written).filter(
    ([, text]) => text.trim() !== '' && parseHexColor(text) === undefined,
  );
  return colors === undefined ? {} : { ...Object.fromEntries(wrong), ...colors };
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-builder-look': OmrBuilderLook;
  }
}
