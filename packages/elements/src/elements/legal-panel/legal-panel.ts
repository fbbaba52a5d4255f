import { ACT_IDS, type ActId, type ProvisionId } from '@omradesatsing/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { OpenInPrint } from '../../controllers/open-in-print.js';
import { parseOneOfOrNone, type PhaseScope } from '../../internal/attributes.logic.js';
import { heading } from '../../internal/heading.js';
import { itemParts } from '../../internal/local-mark.js';
import { OmrElement, type WidgetContext } from '../../internal/omr-element.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { phrase } from '../../internal/phrase.js';
import { OmrProvisionToggledEvent } from './legal-panel.events.js';
import { legalView, type ActView, type ProvisionView } from './legal-panel.logic.js';
import { legalPanelStyles } from './legal-panel.styles.js';
import { adaptedMark, provisionDetails } from './provision-details.js';

/**
 * Acts and provisions a phase rests on: what each means here, which tasks it concerns, what the source got wrong, when
 * the text was last gone through, and a link to the valid wording at Lovdata.
 *
 * Never quotes a law as if it were in force: the words are ours.
 *
 * @tag omr-legal-panel
 * @slot - Shown until the widget works: links to the acts, for instance.
 * @fires {OmrProvisionToggledEvent} omr-provision-toggled - After someone has opened or closed a provision.
 * @fires {OmrErrorEvent} omr-error - When there is no such phase, the guide cannot be loaded or an attribute means nothing. Once for each mistake.
 * @csspart base - Everything.
 * @csspart heading - Headings: of the widget, of an act.
 * @csspart list - The provisions of an act.
 * @csspart item - One provision; also `item-adapted` where the municipality has adapted it.
 * @csspart label - Section and heading of a provision.
 * @csspart status - When the text was last gone through.
 * @csspart added - Says that an act is our addition to the guide.
 * @csspart adapted - Says that the municipality has adapted an act or a provision.
 * @csspart erratum - What the source got wrong.
 * @csspart amendment - That the act is being changed.
 * @csspart stale - Warns that the text is more than a year old.
 * @csspart actions - The button that shows all acts.
 * @csspart notice - Says that the content is in another language.
 * @csspart source - Where the content comes from.
 * @csspart problem - Message when the widget cannot work.
 * @status beta
 * @since 0.1.0
 */
export class OmrLegalPanel extends OmrElement {
  static override styles = [OmrElement.styles, controlStyles, legalPanelStyles];

  /** Shows one act only: `folkehelseloven`, `sosialtjenesteloven`, `plan-og-bygningsloven` or `boligsosialloven`. */
  @property() act?: string | undefined;

  /** Opens every provision from the start. */
  @property({ type: Boolean, reflect: true }) expanded = false;

  /** The clock, which tells when a text has become old. For tests and servers. */
  @property({ attribute: false }) now: () => Date = () => new Date();

  /** The reader has asked for the acts of every phase. */
  @state() private showsAll = false;

  readonly #inPrint = new OpenInPrint(this);
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
      ? phrase(t, 'law.titleWithPhase', { number: phase.number, name: phase.name })
      : phrase(t, 'law.title');
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
                <p>${phrase(t, 'law.noneInPhase')}</p>
                <div part="actions">
                  <button type="button" @click=${() => this.#showAll()}>${phrase(t, 'law.showAll')}</button>
                </div>
              </div>
            `
      }
    `;
  }

  #onlyAct(): ActId | undefined {
    return this.failures.orDefault(
      'act',
      parseOneOfOrNone(this.act, ACT_IDS),
      undefined,
      (given) => `unknown act "${given}"; use one of ${ACT_IDS.join(', ')}.`,
    );
  }

  #renderAct({ act, provisions }: ActView, context: WidgetContext): TemplateResult {
    const id = `act-${act.id}`;
    return html`
      <section class="act">
        ${heading(context.headingLevel, capitalised(act.shortName), { below: 1, id, lang: context.contentLang })}
        <p class="full-name" lang=${context.contentLang ?? nothing}>${act.name}</p>
        ${act.origin === 'added' ? html`<p class="added" part="added">${phrase(context.t, 'law.added')}</p>` : nothing}
        ${adaptedMark(act, context.t)}
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

  #renderProvision(view: ProvisionView, act: string, context: WidgetContext): TemplateResult {
    const { id, section, heading: title } = view.provision;
    return html`
      <li part=${itemParts(view.provision)}>
        <details ?open=${this.#isOpen(id)} @toggle=${this.#onToggle(id)}>
          <summary part="label">
            <span class="section">${section}</span>
            <span lang=${context.contentLang ?? nothing}>${title}</span>
          </summary>
          ${provisionDetails(view, act, this.#clock()(), context)}
        </details>
      </li>
    `;
  }

  #isOpen(id: ProvisionId): boolean {
    return this.#opened.get(id) ?? Boolean(this.expanded);
  }

  #onToggle(id: ProvisionId) {
    return (event: Event): void => {
      const details = event.target as HTMLDetailsElement;
      const { open } = details;
      // The toggle event also comes for what `expanded` and a print open and close: that is no act of the reader's.
      if (open === this.#isOpen(id) || this.#inPrint.holds(details)) return;
      this.#opened.set(id, open);
      this.dispatchEvent(new OmrProvisionToggledEvent(id, open));
    };
  }

  /** Frameworks set properties of any type. */
  #clock(): () => Date {
    const now: unknown = this.now;
    return typeof now === 'function' ? this.now : () => new Date();
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
