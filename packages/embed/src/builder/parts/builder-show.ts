import { LOCALES, PHASE_IDS } from '@omradesatsing/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ADDRESS_PHASES, type AddressPhase } from '../../address/widget-address.js';
import { WIDGET_NAMES, type WidgetName } from '../../address/widget-name.js';
import { fill } from '../../words/fill.js';
import { withChoice } from '../state/builder-state.js';
import { BuilderPart } from './builder-part.js';
import { showStyles } from './builder-show.styles.js';
import { onScreenStyles } from './on-screen.styles.js';
import { optionList } from './option-list.js';
import { radioCards } from './radio-cards.js';
import { radioCardsStyles } from './radio-cards.styles.js';
import { stepHeading } from './step-heading.js';

/** What most editors look for comes first. */
const WIDGETS: readonly WidgetName[] = [
  'sjekkliste',
  'veiviser',
  ...WIDGET_NAMES.filter((name) => name !== 'sjekkliste' && name !== 'veiviser'),
];

/** The second step: which widget, of which phase, in which language. */
export class OmrBuilderShow extends BuilderPart {
  static override styles = [BuilderPart.styles, radioCardsStyles, showStyles, onScreenStyles];

  protected override render(): TemplateResult {
    const { state, words } = this;
    const { show, locales } = words.page;
    const { choice } = state;
    return html`
      <section class="base">
        ${stepHeading(2, show.heading)}
        <div class="stack">
          ${radioCards({
            id: 'widget',
            legend: show.widget,
            chosen: choice.widget,
            cards: WIDGETS.map((widget) => ({ value: widget, ...words.names.widgets[widget] })),
            onChoose: (widget) => this.request(withChoice(state, { widget })),
          })}
          <div class="narrowing">
            ${optionList({
              id: 'phase',
              label: show.phase,
              chosen: choice.phase,
              options: ADDRESS_PHASES.map((phase) => ({ value: phase, name: this.#phaseName(phase) })),
              onChoose: (phase) => this.request(withChoice(state, { phase })),
            })}
            <div>
              ${optionList({
                id: 'locale',
                label: show.locale,
                chosen: choice.locale,
                options: LOCALES.map((locale) => ({ value: locale, name: locales[locale], lang: locale })),
                onChoose: (locale) => this.request(withChoice(state, { locale })),
              })}
              <p class="known" aria-live="polite">${choice.locale === 'se' ? show.sami : nothing}</p>
            </div>
          </div>
        </div>
      </section>
    `;
  }

  #phaseName(phase: AddressPhase): string {
    const { names, page } = this.words;
    if (phase === 'alle') return page.show.allPhases;
    return fill(page.show.phaseOption, { number: PHASE_IDS.indexOf(phase) + 1, name: names.phases[phase] });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-builder-show': OmrBuilderShow;
  }
}
