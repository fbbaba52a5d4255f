import { html, nothing, type TemplateResult } from 'lit';
import { CMS_IDS, CMSES } from '../cms/cms.js';
import { cmsName } from '../cms/cms-words.js';
import type { EmbedForm } from '../forms/embed-form.js';
import { fill } from '../../words/fill.js';
import { withCms } from '../state/builder-state.js';
import { BuilderPart } from './builder-part.js';
import { onScreenStyles } from './on-screen.styles.js';
import { optionList } from './option-list.js';
import { radioCards } from './radio-cards.js';
import { radioCardsStyles } from './radio-cards.styles.js';
import { stepHeading } from './step-heading.js';

/** From what most can insert, to what fewest can. */
const FORMS: readonly EmbedForm[] = ['link', 'address', 'frame', 'element'];

/** The first step: which system, and what it lets an editor insert. Says honestly what we know of that system. */
export class OmrBuilderInsert extends BuilderPart {
  static override styles = [BuilderPart.styles, radioCardsStyles, onScreenStyles];

  protected override render(): TemplateResult {
    const { state, words } = this;
    const { insert } = words.page;
    return html`
      <section class="base">
        ${stepHeading(1, insert.heading)}
        <div class="stack">
          <div>
            ${optionList({
              id: 'cms',
              label: insert.cms,
              chosen: state.cms,
              options: CMS_IDS.map((id) => ({ value: id, name: cmsName(id, words) })),
              onChoose: (cms) => this.request(withCms(state, cms)),
            })}
            <p class="known" aria-live="polite">
              ${
                state.cms === 'other'
                  ? nothing
                  : html`<span class="tag">${words.cms.evidence[CMSES[state.cms].evidence]}</span>`
              }
              ${words.cms.known[state.cms]} ${this.#renderSuggestion()}
            </p>
          </div>
          ${radioCards({
            id: 'form',
            legend: insert.form,
            chosen: state.form,
            cards: FORMS.map((form) => ({
              value: form,
              ...insert.forms[form],
              tag: form === CMSES[state.cms].form ? insert.recommended : undefined,
            })),
            onChoose: (form) => this.request({ ...state, form }),
          })}
        </div>
      </section>
    `;
  }

  /** Another system chooses another form. That is seen in the cards below, and told here to those who do not see it. */
  #renderSuggestion(): TemplateResult | typeof nothing {
    const { cms, form } = this.state;
    const { forms, suggested } = this.words.page.insert;
    if (form !== CMSES[cms].form) return nothing;
    return html`<span class="visually-hidden">${fill(suggested, { form: forms[form].name })}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-builder-insert': OmrBuilderInsert;
  }
}
