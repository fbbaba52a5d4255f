import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isGiven } from '../../internal/attributes.logic.js';
import { formatDay, parseDay } from '../../internal/day.logic.js';
import { heading } from '../../internal/heading.js';
import { OmrElement, type WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import { controlStyles } from '../../styles/controls.styles.js';
import type { Workspace } from '../../workspace/workspace.js';
import { guideStyles } from './guide.styles.js';
import { guideParts, type GuidePart } from './guide.logic.js';

/**
 * The whole guide on one page: how far the project has come and what is next, the phases to go between, and all there
 * is about the phase that is shown. Made of the other widgets, which share one workspace.
 *
 * Addresses lead into it: `#fase-gjennomforing` to a phase, `#oppgave-gjennomforing/etabler-styringssystem` to a task.
 *
 * @tag omr-guide
 * @slot - Shown until the widget works: the guide as plain text, for instance.
 * @fires {OmrPhaseChangeEvent} omr-phase-change - Before another phase is shown; cancelable.
 * @fires {OmrPhaseChangedEvent} omr-phase-changed - After another phase is shown.
 * @fires {OmrTaskChangeEvent} omr-task-change - Before a task changes; cancelable.
 * @fires {OmrTaskChangedEvent} omr-task-changed - After a task has changed.
 * @fires {OmrProgressChangedEvent} omr-progress-changed - After a task has changed state, with the sum of its phase.
 * @fires {OmrErrorEvent} omr-error - When there is no such phase, the guide cannot be loaded or an attribute means nothing. Once for each mistake.
 * @csspart base - Everything.
 * @csspart heading - The title.
 * @csspart list - What is on the page.
 * @csspart notice - Says that the content is in another language.
 * @csspart source - Where the content comes from.
 * @csspart problem - Message when the widget cannot work.
 * @status beta
 * @since 0.1.0
 */
export class OmrGuide extends OmrElement {
  static override styles = [OmrElement.styles, controlStyles, guideStyles];

  protected override renderWidget(context: WidgetContext): TemplateResult {
    const { guide, scope, headingLevel, t, contentLang } = context;
    const parts = guideParts(guide, scope);
    const has = (part: GuidePart) => parts.includes(part);
    return html`
      <div class="title">${heading(headingLevel, guide.title, { lang: contentLang })}</div>
      ${this.#renderEffort(context)}
      <ul class="contents" part="list" role="list" aria-label=${t('guide.contents')}>
        ${parts.map(
          (part) =>
            html`<li>
              <button type="button" class="jump" @click=${() => this.#goTo(part)}>
                ${phrase(t, `guide.${part}`)}
              </button>
            </li>`,
        )}
      </ul>
      ${this.#part('progress', context)} ${this.#part('phases', context)}
      <div class="columns">
        <div class="main">
          ${this.#part('phase', context)} ${this.#part('tasks', context)}
          ${has('criteria') ? this.#part('criteria', context) : nothing}
          ${has('questions') ? this.#part('questions', context) : nothing}
        </div>
        <div class="aside">${this.#part('actors', context)} ${this.#part('law', context)}</div>
      </div>
      ${this.#part('resources', context)} ${has('terms') ? this.#part('terms', context) : nothing}
      <p class="to-top">
        <button type="button" class="jump" @click=${() => goTo(this)}>
          ${phrase(context.t, 'guide.toTop')}
        </button>
      </p>
    `;
  }

  /** Whose effort it is, and how long it lasts, where a municipality has said so. */
  #renderEffort({ guide, t }: WidgetContext): TemplateResult | typeof nothing {
    if (!guide.local) return nothing;
    const { names, period } = guide.local;
    const name = [names.project ?? names.area, names.municipality].filter((part) => part !== undefined);
    const start = parseDay(period.start ?? '');
    const end = parseDay(period.end ?? '');
    const day = (iso: string) => formatDay(iso, guide.contentLocale);
    return html`
      <p class="effort">
        ${name.length > 0 ? html`<span>${name.join(', ')}</span>` : nothing}
        ${start && end ? html`<span>${phrase(t, 'guide.period', { start: day(start), end: day(end) })}</span>` : nothing}
      </p>
    `;
  }

  /** The name its parts ask for. Where it was given none, they find the workspace as it did. */
  #name(workspace: Workspace): string | typeof nothing {
    return isGiven(this.workspace) ? workspace.name : nothing;
  }

  /** The widget of a part, told what all of them must know. */
  #part(part: GuidePart, { headingLevel, t, ...context }: WidgetContext): TemplateResult {
    const level = Math.min(Math.max(headingLevel, 1) + 1, 6);
    const phase = ifDefined(this.phase);
    const workspace = this.#name(context.workspace);
    const { guide } = this;
    switch (part) {
      case 'progress':
        return html`<omr-progress
          id=${part}
          nested
          task-links
          lang=${t.locale}
          heading-level=${level}
          workspace=${workspace}
          .guide=${guide}
        ></omr-progress>`;
      case 'phases':
        return html`<omr-phase-navigator
          id=${part}
          nested
          lang=${t.locale}
          phase=${phase}
          workspace=${workspace}
          .guide=${guide}
        ></omr-phase-navigator>`;
      case 'phase':
        return html`<omr-phase
          id=${part}
          nested
          sections="summary results principles subprocesses"
          lang=${t.locale}
          heading-level=${level}
          phase=${phase}
          workspace=${workspace}
          .guide=${guide}
        ></omr-phase>`;
      case 'tasks':
        return html`<omr-checklist
          id=${part}
          nested
          lang=${t.locale}
          heading-level=${level}
          phase=${phase}
          workspace=${workspace}
          .guide=${guide}
        ></omr-checklist>`;
      case 'criteria':
        return html`<omr-success-criteria
          id=${part}
          nested
          lang=${t.locale}
          heading-level=${level}
          workspace=${workspace}
          .guide=${guide}
        ></omr-success-criteria>`;
      case 'questions':
        return html`<omr-strategy-questions
          id=${part}
          nested
          lang=${t.locale}
          heading-level=${level}
          workspace=${workspace}
          .guide=${guide}
        ></omr-strategy-questions>`;
      case 'actors':
        return html`<omr-actor-list
          id=${part}
          nested
          lang=${t.locale}
          heading-level=${level}
          phase=${phase}
          workspace=${workspace}
          .guide=${guide}
        ></omr-actor-list>`;
      case 'resources':
        return html`<omr-resource-list
          id=${part}
          nested
          lang=${t.locale}
          heading-level=${level}
          phase=${phase}
          workspace=${workspace}
          .guide=${guide}
        ></omr-resource-list>`;
      case 'law':
        return html`<omr-legal-panel
          id=${part}
          nested
          lang=${t.locale}
          heading-level=${level}
          phase=${phase}
          workspace=${workspace}
          .guide=${guide}
        ></omr-legal-panel>`;
      case 'terms':
        return html`<omr-glossary
          id=${part}
          nested
          lang=${t.locale}
          heading-level=${level}
          workspace=${workspace}
          .guide=${guide}
        ></omr-glossary>`;
    }
  }

  #goTo(part: GuidePart): void {
    const widget = this.renderRoot.querySelector<HTMLElement>(`#${part}`);
    if (widget) goTo(widget);
  }
}

/** To the heading of a widget, which is read out; the address stays as it is. */
function goTo(widget: HTMLElement): void {
  widget.focus();
  widget.scrollIntoView({ block: 'start' });
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-guide': OmrGuide;
  }
}
