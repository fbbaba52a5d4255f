import type { PhaseId } from '@omradesatsing/core';
import { html, isServer, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Announcer } from '../../controllers/announcer.js';
import { InstanceNumber } from '../../controllers/instance-number.js';
import { OmrElement, type WidgetContext } from '../../internal/omr-element.js';
import { asText, parseOneOf, type PhaseScope } from '../../internal/attributes.logic.js';
import { pageRegistry } from '../../internal/page-registry.js';
import { phrase } from '../../internal/phrase.js';
import { progressPhrase } from '../../internal/progress-phrase.js';
import { OmrPhaseChangedEvent, OmrPhaseChangeEvent } from './phase-navigator.events.js';
import {
  parseHrefTemplate,
  phaseHash,
  phaseOfHash,
  phaseSteps,
  type LinkTarget,
  type PhaseStep,
} from './phase-navigator.logic.js';
import { phaseNavigatorStyles } from './phase-navigator.styles.js';

/**
 * The five phases as links, the current one marked, with progress in words.
 *
 * Changes the phase of every widget in the same workspace that has no `phase` of its own. Not a stepper that locks:
 * every phase can be opened at any time.
 *
 * @tag omr-phase-navigator
 * @slot - Shown until the widget works: a list of links to the phases, for instance.
 * @fires {OmrPhaseChangeEvent} omr-phase-change - Before the phase changes; cancelable.
 * @fires {OmrPhaseChangedEvent} omr-phase-changed - After the phase has changed.
 * @fires {OmrErrorEvent} omr-error - When there is no such phase, the guide cannot be loaded or an attribute means nothing. Once for each mistake.
 * @csspart base - Everything.
 * @csspart list - The list of phases.
 * @csspart item - One phase; also `item-current` and `item-done`.
 * @csspart label - The name of a phase.
 * @csspart status - Progress of a phase, in words.
 * @csspart notice - Says that the content is in another language.
 * @csspart source - Where the content comes from.
 * @csspart problem - Message when the widget cannot work.
 * @status beta
 * @since 0.1.0
 */
export class OmrPhaseNavigator extends OmrElement {
  static override styles = [OmrElement.styles, phaseNavigatorStyles];

  /**
   * Address of the page of a phase, with `{phase}` where its id goes: `/omradesatsing/{phase}`. Absent: places on this
   * page, `#fase-<id>`.
   */
  @property({ attribute: 'href-template' }) hrefTemplate?: string | undefined;

  /** Progress in `words`, or `none`. */
  @property() progress: 'words' | 'none' = 'words';

  readonly #announcer = new Announcer(this);
  readonly #instance = new InstanceNumber(this);
  /** The phase that was shown while the address named none: where the back button leads in the end. */
  #phaseWithoutAddress: PhaseId | undefined;

  constructor() {
    super();
    // A controller, and not the callbacks of the element: a page that hydrates connects the element later than it stands.
    this.addController({
      hostConnected: () => this.#onConnected(),
      hostDisconnected: () => window.removeEventListener('hashchange', this.#onHashChange),
    } satisfies ReactiveController);
  }

  /** Takes the reader to the phase that is shown: the navigator has no heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-current]')?.focus(options);
  }

  protected override renderWidget(context: WidgetContext): TemplateResult {
    const { guide, workspace, scope, t } = context;
    const steps = phaseSteps(guide, workspace.progress, currentPhase(scope, workspace.phase), this.#target());
    return html`
      <nav aria-label=${this.#instance.unique(t('navigator.label'))}>
        <ol part="list" role="list">
          ${steps.map((step) => this.#renderStep(step, context))}
        </ol>
      </nav>
      ${this.#announcer.render()}
    `;
  }

  #renderStep(step: PhaseStep, { t }: WidgetContext): TemplateResult {
    const complete = step.stage === 'complete';
    const state = `${step.current ? ' item-current' : ''}${complete ? ' item-done' : ''}`;
    return html`
      <li part="item${state}" class="step">
        <a
          href=${step.href}
          class=${complete ? 'complete' : nothing}
          aria-current=${step.current ? 'step' : nothing}
          @click=${(event: MouseEvent) => this.#onClick(event, step.id)}
        >
          <span class="number" aria-hidden="true">${complete ? '✓' : step.number}</span>
          <span class="words">
            <span class="name" part="label"
              >${phrase(t, 'widget.phase', { number: step.number, name: step.name })}</span
            >
            ${
              this.#showsProgress()
                ? html`<span class="progress" part="status">${progressPhrase(step.summary, t)}</span>`
                : nothing
            }
          </span>
        </a>
      </li>
    `;
  }

  #showsProgress(): boolean {
    const parsed = parseOneOf(this.progress, ['words', 'none']);
    return this.failures.orDefault('progress', parsed, 'words') === 'words';
  }

  #target(): LinkTarget {
    const target = parseHrefTemplate(this.hrefTemplate);
    if (target) this.failures.settle('href-template');
    else {
      const given = asText(this.hrefTemplate);
      this.failures.report(
        'href-template',
        { code: 'wrong-value', attribute: 'href-template', given, used: null },
        `href-template="${given}" must be a relative or http(s) address with {phase}.`,
      );
    }
    return target ?? { type: 'same-page' };
  }

  #onClick(event: MouseEvent, to: PhaseId): void {
    // A new tab or window is the browser's business.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const samePage = this.#target().type === 'same-page';
    if (!this.#showPhase(to)) {
      event.preventDefault();
    } else if (samePage) {
      // Not the link itself: in a page with <base href>, «#fase-…» would lead to another page.
      event.preventDefault();
      this.#writeAddress(phaseHash(to));
    }
  }

  /** @returns False when someone prevented it. */
  #showPhase(to: PhaseId): boolean {
    const { context } = this;
    if (!context || to === context.phase) return true;
    const { workspace, guide, t } = context;
    const from = workspace.phase;
    if (phaseOfHash(window.location.hash) === undefined) this.#phaseWithoutAddress = from;
    if (!this.dispatchEvent(new OmrPhaseChangeEvent(from, to))) return false;
    workspace.showPhase(to);
    this.dispatchEvent(new OmrPhaseChangedEvent(from, to));
    const phase = guide.phase(to);
    if (phase) this.#announcer.announce(t('navigator.showing', { number: phase.number, name: phase.name }));
    return true;
  }

  #onConnected(): void {
    if (isServer) return;
    window.addEventListener('hashchange', this.#onHashChange);
    // Once: a navigator that is moved in the page must not turn back to where the reader came in.
    if (!this.hasUpdated) this.#followAddress();
  }

  readonly #onHashChange = (): void => this.#followAddress();

  #writeAddress(hash: string): void {
    addressOwners().set(hash, this.sharedWorkspace.name);
    window.location.hash = hash;
  }

  /** The back button, and a link from elsewhere straight to a phase. Other places on the page are not ours. */
  #followAddress(): void {
    if (this.#target().type !== 'same-page') return;
    const { hash } = window.location;
    const workspace = this.sharedWorkspace;
    if ((addressOwners().get(hash) ?? workspace.name) !== workspace.name) return;
    const phase = hash === '' ? this.#phaseWithoutAddress : phaseOfHash(hash);
    if (phase) workspace.showPhase(phase);
  }
}

/** The page has one address, but may have several workspaces: which of them last wrote each phase into it. */
function addressOwners(): Map<string, string> {
  return pageRegistry('omr.addresses/1', () => new Map<string, string>());
}

/** A navigator always marks one phase: its own if it was given one, else the one that is shown. */
function currentPhase(scope: PhaseScope, shown: PhaseId): PhaseId {
  return scope === 'alle' ? shown : scope;
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-phase-navigator': OmrPhaseNavigator;
  }
}
