import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { LOOK_COLORS, LOOK_SCHEMES, type Look, type LookColor } from '../../address/look.js';
import { colorContrasts, failingPairs, type PairContrast } from '../look/color-contrast.js';
import { DEFAULT_COLORS } from '../look/default-colors.js';
import { parseHexColor } from '../look/hex-color.js';
import { LOOK_MODES, lookModeOf, withColor, withHeadingLevel, withLookMode } from '../look/look-mode.js';
import { mendColors } from '../look/mend-colors.js';
import { fill } from '../../words/fill.js';
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

  /** The colour somebody is writing or picking just now. */
  @state() private inHand: LookColor | undefined;

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
      <div class="own" @focusout=${() => (this.inHand = undefined)}>
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
        ${this.#renderContrast()}
        <p class="visually-hidden" role="status">${this.#contrastMessage()}</p>
      </div>
    `;
  }

  #renderColor(name: LookColor): TemplateResult {
    const { scheme = 'light' } = this.state.choice.look;
    return colorField({
      name,
      written: this.written[name] ?? '',
      isWrong: this.inHand !== name && isNoColor(this.written[name] ?? ''),
      fallback: DEFAULT_COLORS[scheme][name],
      words: this.words.page.look,
      onInput: (written) => {
        this.inHand = name;
        this.written = { ...this.written, [name]: written };
      },
      onDone: () => {
        this.inHand = undefined;
        this.#requestLook(this.#draft());
      },
    });
  }

  #renderContrast(): TemplateResult {
    const { state, words } = this;
    const { look } = words.page;
    const draft = this.#draft();
    const say = (pair: PairContrast) => pairInWords(pair, words.page, state.interfaceLocale);
    const failing = failingPairs(draft);
    if (failing.length === 0) {
      const [weakest] = colorContrasts(draft);
      return html`
        <p class="holds">${look.fine} ${weakest ? fill(look.weakest, { pair: say(weakest) }) : nothing}</p>
      `;
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

  /** What is read aloud: of the colours that are chosen, not of every shade on the way, and the worst of it alone. */
  #contrastMessage(): string {
    const { state, words } = this;
    const { fails, fine } = words.page.look;
    const [worst] = failingPairs(state.choice.look);
    return worst ? `${fails} ${pairInWords(worst, words.page, state.interfaceLocale)}` : fine;
  }

  /** The button goes away with the warning it stood in; the focus goes to the colours, which are other ones now. */
  async #onMend(draft: Look): Promise<void> {
    this.#requestLook(mendColors(draft));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${FIRST_COLORS[0]}`)?.focus();
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
  const wrong = Object.entries(written).filter(([, text]) => isNoColor(text));
  return colors === undefined ? {} : { ...Object.fromEntries(wrong), ...colors };
}

function isNoColor(written: string): boolean {
  return written.trim() !== '' && parseHexColor(written) === undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-builder-look': OmrBuilderLook;
  }
}
