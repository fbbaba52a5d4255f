import { ACT_IDS, type ActId, type ProvisionId } from '@omradesatsing/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { parseOneOf, type PhaseScope } from '../../internal/attributes.logic.js';
import { heading } from '../../internal/heading.js';
import { OmrElement, type WidgetContext } from '../../internal/omr-element.js';
import { warnOnce } from '../../internal/warn.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { OmrProvisionToggledEvent } from './legal-panel.events.js';
import { formatDate, legalView, type ActView, type ProvisionView } from './legal-panel.logic.js';
import { legalPanelStyles } from './legal-panel.styles.js';

/**
 * Acts and provisions a phase rests on: what each means here, which tasks it concerns, what the source got wrong, when
 * the text was last gone through, and a link to the valid wording at Lovdata.
 *
 * Never quotes a law as if it were in force: the words are ours.
 *
 * @tag omr-legal-panel
 * @slot - Shown until the widget works: links to the acts, for instance.
 * @fires {OmrProvisionToggledEvent} omr-provision-toggled - After someone has opened or closed a provision.
 * @csspart base - Everything.
 * @csspart heading - Headings: of the widget, of an act.
 * @csspart list - The provisions of an act.
 * @csspart item - One provision.
 * @csspart label - Section and heading of a provision.
 * @csspart status - When the text was last gone through.
 * @csspart erratum - What the source got wrong.
 * @csspart actions - The button that shows all acts.
 * @csspart source - Where the content comes from.
 * @csspart problem - Message when the widget cannot work.
 * @status beta
 * @since 0.1.0
 */
export class OmrLegalPanel extends OmrElement {
  static override styles = [OmrElement.styles, controlStyles, legalPanelStyles];

  /** Shows one act only: `folkehelseloven`, `sosialtjenesteloven` or `plan-og-bygningsloven`. */
  @property() act?: string | undefined;

  /** Opens every provision from the start. */
  @property({ type: Boolean, reflect: true }) expanded = false;

  /** The reader has asked for the acts of every phase. */
  @state() private showsAll = false;

  /** What the reader has opened or closed since `expanded` was last set. */
  readonly #opened = new Map<ProvisionId, boolean>();
  #lastScope: PhaseScope | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('expanded')) this.#opened.clear();
    const scope = this.context?.scope;
    if (scope !== this.#lastScope) this.showsAll = false;
    this.#lastScope = scope;
    super.willUpdate(changed);
  }

  protected override renderWidget(context: WidgetContext): TemplateResult {
    const { guide, scope, headingLevel, t } = context;
    const phase = scope === 'alle' || this.showsAll || this.#onlyAct() ? undefined : guide.phase(scope);
    const acts = legalView(guide, phase ? phase.id : 'alle', this.#onlyAct());
    const title = phase
      ? t('law.titleWithPhase', { number: phase.number, name: phase.name })
      : t('law.title');
    return html`
      <div class="title">${heading(headingLevel, title)}</div>
      ${
        acts.length > 0
          ? repeat(
              acts,
              ({ act }) => act.id,
              (act) => this.#renderAct(act, context),
            )
          : html`
              <div class="none">
                <p>${t('law.noneInPhase')}</p>
                <div part="actions">
                  <button type="button" @click=${() => this.#showAll()}>${t('law.showAll')}</button>
                </div>
              </div>
            `
      }
    `;
  }

  #onlyAct(): ActId | undefined {
    if (!this.act) return undefined;
    const parsed = parseOneOf(this.act, ACT_IDS);
    if (parsed.ok) return parsed.value;
    warnOnce(`<omr-legal-panel>: unknown act "${parsed.given}"; use one of ${ACT_IDS.join(', ')}.`);
    return undefined;
  }

  #renderAct({ act, provisions }: ActView, context: WidgetContext): TemplateResult {
    const id = `act-${act.id}`;
    return html`
      <section class="act">
        ${heading(context.headingLevel, capitalised(act.shortName), { below: 1, id })}
        <p class="full-name">${act.name}</p>
        <ul part="list" role="list" aria-labelledby=${id}>
          ${repeat(
            provisions,
            ({ provision }) => provision.id,
            (provision) => this.#renderProvision(provision, act.shortName, context),
          )}
        </ul>
      </section>
    `;
  }

  #renderProvision(
    { provision, tasks }: ProvisionView,
    act: string,
    { guide, t }: WidgetContext,
  ): TemplateResult {
    const { id, section, meaning, sourceCitation, erratum, url, checkedAt } = provision;
    return html`
      <li part="item">
        <details ?open=${this.expanded} @toggle=${this.#onToggle(id)}>
          <summary part="label">
            <span class="section">${section}</span> <span>${provision.heading}</span>
          </summary>
          <div class="provision">
            ${meaning.map((paragraph) => html`<p>${paragraph}</p>`)}
            ${
              erratum
                ? html`<div class="erratum" part="erratum">
                    <p><strong>${t('law.erratum')}</strong></p>
                    <p>${erratum}</p>
                  </div>`
                : nothing
            }
            ${
              tasks.length > 0
                ? html`<div class="tasks">
                    <p class="lead" id="tasks-${id}">${t('law.tasks')}</p>
                    <ul aria-labelledby="tasks-${id}" role="list">
                      ${tasks.map(
                        ({ title, phase }) =>
                          html`<li>${title} <span class="tag">${guide.phase(phase)?.label}</span></li>`,
                      )}
                    </ul>
                  </div>`
                : nothing
            }
            <p class="remark" part="status">
              ${sourceCitation && !erratum ? t('law.citedAs', { citation: sourceCitation }) : nothing}
              ${t('law.checked', { date: formatDate(checkedAt, guide.contentLocale) })}
            </p>
            <p><a href=${url}>${t('law.readAtLovdata', { act, section })}</a></p>
          </div>
        </details>
      </li>
    `;
  }

  #onToggle(id: ProvisionId) {
    return (event: Event): void => {
      const { open } = event.target as HTMLDetailsElement;
      // The toggle event also comes for what `expanded` opens and closes: that is no act of the reader's.
      if (open === (this.#opened.get(id) ?? this.expanded)) return;
      this.#opened.set(id, open);
      this.dispatchEvent(new OmrProvisionToggledEvent(id, open));
    };
  }

  #showAll(): void {
    this.showsAll = true;
    // The button goes away with the message it stood in; the focus goes to the first provision.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('summary')?.focus());
  }
}

/** Names of acts are written with a small letter in Norwegian, but not at the start of a heading. */
function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase('nb') + name.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-legal-panel': OmrLegalPanel;
  }
}
