import { RESOURCE_TYPES, type ResourceLanguage, type ResourceType } from '@omradesatsing/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer } from '../../controllers/announcer.js';
import { InstanceNumber } from '../../controllers/instance-number.js';
import { parseOneOf, parseOneOfOrNone, parseText, type PhaseScope } from '../../internal/attributes.logic.js';
import { heading } from '../../internal/heading.js';
import { liveFlag } from '../../internal/live-flag.js';
import { itemParts } from '../../internal/local-mark.js';
import { OmrElement, type WidgetContext } from '../../internal/omr-element.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { phrase } from '../../internal/phrase.js';
import { resourceItem } from './resource-item.js';
import { OmrFilterChangedEvent } from './resource-list.events.js';
import {
  isNarrowed,
  RESOURCE_SORTS,
  resourceListView,
  type ResourceListView,
  type ResourceSelection,
  type ResourceSort,
} from './resource-list.logic.js';
import { resourceListStyles } from './resource-list.styles.js';

/** Long enough for a pause in the typing, so that the count is read out once and not for every letter. */
const ANNOUNCE_AFTER = 600;

/**
 * Handbooks, guides, reports and films, to search, filter and sort.
 *
 * Shows the resources of the phase the workspace is in, or of its own `phase`; the reader may choose another phase in
 * the list. What the guide gives no address for says so.
 *
 * @tag omr-resource-list
 * @slot - Shown until the widget works: the most important resources, for instance.
 * @fires {OmrFilterChangedEvent} omr-filter-changed - After someone has searched, filtered or sorted.
 * @fires {OmrErrorEvent} omr-error - When there is no such phase, the guide cannot be loaded or an attribute means nothing. Once for each mistake.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart control - The search field and the lists to choose from.
 * @csspart status - How many resources are shown.
 * @csspart list - The list.
 * @csspart item - One resource; also `item-local` or `item-adapted` where the municipality has added or adapted it.
 * @csspart label - The title of a resource.
 * @csspart actions - Buttons under the filters.
 * @csspart notice - Says that the content is in another language.
 * @csspart source - Where the content comes from.
 * @csspart problem - Message when the widget cannot work.
 * @status beta
 * @since 0.1.0
 */
export class OmrResourceList extends OmrElement {
  static override styles = [OmrElement.styles, controlStyles, resourceListStyles];

  /** Shows one type only: `handbook`, `guide`, `web-guide`, `report`, `study`, `memo`, `article`, `video`, `presentation`, `example-collection` or `project-example`. */
  @property() type?: string | undefined;

  /** Words to search for. */
  @property() query = '';

  /** `guide` (best hit first when there is a query), `title` or `year` (newest first). */
  @property() sort: ResourceSort = 'guide';

  /** The phase the reader has chosen in the list. */
  @state() private chosenPhase: PhaseScope | undefined;

  @state() private language: ResourceLanguage | undefined;

  readonly #announcer = new Announcer(this);
  readonly #instance = new InstanceNumber(this);
  #lastScope: PhaseScope | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    // When the page moves to another phase, a choice made for the former one has had its day.
    const scope = this.context?.scope;
    if (scope !== this.#lastScope) this.chosenPhase = undefined;
    this.#lastScope = scope;
    super.willUpdate(changed);
  }

  protected override renderWidget(context: WidgetContext): TemplateResult {
    const { guide, scope, headingLevel, t } = context;
    const selection = this.#selection(context);
    const view = resourceListView(guide, selection);
    const phase = scope === 'alle' ? undefined : guide.phase(scope);
    const title = phase
      ? phrase(t, 'resources.titleWithPhase', { number: phase.number, name: phase.name })
      : phrase(t, 'resources.title');
    return html`
      <div class="title">${heading(headingLevel, title)}</div>
      ${this.#renderForm(selection, view, context)}
      <p class="count" part="status">${this.#count(view, context)}</p>
      ${
        view.items.length > 0
          ? html`<ul part="list" role="list" aria-label=${t('resources.title')}>
              ${repeat(
                view.items,
                ({ id }) => id,
                (resource) => html`<li part=${itemParts(resource)}>${resourceItem(resource, context)}</li>`,
              )}
            </ul>`
          : this.#renderNone(selection, context)
      }
      ${this.#announcer.render()}
    `;
  }

  #selection({ scope }: WidgetContext): ResourceSelection {
    return {
      query: this.failures.orDefault('query', parseText(this.query), ''),
      type: this.#chosenType(),
      language: this.language,
      phase: this.chosenPhase ?? scope,
      sort: this.#chosenSort(),
    };
  }

  #chosenType(): ResourceType | undefined {
    const parsed = parseOneOfOrNone(this.type, RESOURCE_TYPES);
    return this.failures.orDefault(
      'type',
      parsed,
      undefined,
      (given) => `unknown type "${given}"; use one of ${RESOURCE_TYPES.join(', ')}.`,
    );
  }

  #chosenSort(): ResourceSort {
    return this.failures.orDefault<ResourceSort>('sort', parseOneOf(this.sort, RESOURCE_SORTS), 'guide');
  }

  #renderForm(
    selection: ResourceSelection,
    view: ResourceListView,
    { guide, contentLang, t }: WidgetContext,
  ): TemplateResult {
    const guideOrder = selection.query.trim() === '' ? 'resources.sortGuide' : 'resources.sortBest';
    return html`
      <form
        role="search"
        aria-label=${this.#instance.unique(t('resources.search'))}
        @submit=${(event: Event) => event.preventDefault()}
      >
        <div class="field search">
          <label for="query">${phrase(t, 'resources.search')}</label>
          <input
            id="query"
            type="search"
            part="control"
            autocomplete="off"
            aria-describedby="query-hint"
            .value=${live(selection.query)}
            @input=${(event: Event) => this.#narrow({ query: (event.target as HTMLInputElement).value })}
          />
          <span class="hint" id="query-hint">${phrase(t, 'resources.searchHint')}</span>
        </div>
        ${this.#renderSelect('type', phrase(t, 'resources.type'), selection.type ?? '', [
          { value: '', name: t('resources.allTypes'), lang: t.languageOf('resources.allTypes') },
          ...view.types.map(({ value, count }) => ({
            value,
            name: t('resources.option', { name: t(`resourceType.${value}`), count }),
            lang: t.languageOf(`resourceType.${value}`),
          })),
        ])}
        ${this.#renderSelect('phase', phrase(t, 'resources.phase'), selection.phase, [
          { value: 'alle', name: t('widget.allPhases'), lang: t.languageOf('widget.allPhases') },
          ...view.phases.map(({ value, count }) => ({
            value,
            name: t('resources.option', { name: guide.phase(value)?.name ?? value, count }),
            lang: contentLang,
          })),
        ])}
        ${this.#renderSelect('language', phrase(t, 'resources.language'), selection.language ?? '', [
          { value: '', name: t('resources.allLanguages'), lang: t.languageOf('resources.allLanguages') },
          ...view.languages.map(({ value, count }) => ({
            value,
            name: t('resources.option', { name: t(`language.${value}`), count }),
            lang: t.languageOf(`language.${value}`),
          })),
        ])}
        ${this.#renderSelect('sort', phrase(t, 'resources.sort'), selection.sort, [
          {
            value: 'guide',
            name: t(guideOrder),
            lang: t.languageOf(guideOrder),
          },
          { value: 'title', name: t('resources.sortTitle'), lang: t.languageOf('resources.sortTitle') },
          { value: 'year', name: t('resources.sortYear'), lang: t.languageOf('resources.sortYear') },
        ])}
      </form>
    `;
  }

  #renderSelect(
    name: 'type' | 'phase' | 'language' | 'sort',
    label: unknown,
    chosen: string,
    options: readonly SelectOption[],
  ): TemplateResult {
    return html`
      <div class="field">
        <label for=${name}>${label}</label>
        <select
          id=${name}
          part="control"
          @change=${(event: Event) => this.#narrow({ [name]: (event.target as HTMLSelectElement).value })}
        >
          ${options.map(
            ({ value, name: text, lang }) =>
              html`<option value=${value} lang=${lang ?? nothing} .selected=${liveFlag(value === chosen)}>
                ${text}
              </option>`,
          )}
        </select>
      </div>
    `;
  }

  #renderNone(selection: ResourceSelection, { t }: WidgetContext): TemplateResult {
    const narrowed = isNarrowed(selection);
    return html`
      <div class="none">
        <p>${narrowed ? phrase(t, 'resources.none') : phrase(t, 'resources.noneInPhase')}</p>
        <div class="actions" part="actions">
          ${
            narrowed
              ? html`<button type="button" @click=${() => this.#clear()}>
                  ${phrase(t, 'resources.clear')}
                </button>`
              : nothing
          }
          ${
            selection.phase === 'alle'
              ? nothing
              : html`<button type="button" @click=${() => this.#showAllPhases()}>
                  ${phrase(t, 'resources.showAll')}
                </button>`
          }
        </div>
      </div>
    `;
  }

  #count({ items, total }: ResourceListView, { t }: WidgetContext): string {
    return t('resources.shown', { count: total, shown: items.length });
  }

  /** The reader's choice in one of the fields. Values come from our own options, so they need no parsing. */
  #narrow(choice: { query?: string; type?: string; phase?: string; language?: string; sort?: string }): void {
    if (choice.query !== undefined) this.query = choice.query;
    if (choice.type !== undefined) this.type = choice.type || undefined;
    if (choice.phase !== undefined) this.chosenPhase = choice.phase as PhaseScope;
    if (choice.language !== undefined)
      this.language = (choice.language || undefined) as ResourceLanguage | undefined;
    if (choice.sort !== undefined) this.sort = choice.sort as ResourceSort;
    this.#tell();
  }

  #clear(): void {
    this.#narrow({ query: '', type: '', language: '' });
    this.#focusQuery();
  }

  #showAllPhases(): void {
    this.#narrow({ phase: 'alle' });
    this.#focusQuery();
  }

  /** The button that was used goes away with the message it stood in; the focus must not go with it. */
  #focusQuery(): void {
    this.renderRoot.querySelector<HTMLElement>('#query')?.focus();
  }

  #tell(): void {
    const { context } = this;
    if (!context) return;
    const selection = this.#selection(context);
    const view = resourceListView(context.guide, selection);
    this.dispatchEvent(new OmrFilterChangedEvent(selection, view.items.length, view.total));
    this.#announcer.announce(this.#count(view, context), ANNOUNCE_AFTER);
  }
}

interface SelectOption {
  readonly value: string;
  readonly name: string;
  readonly lang: string | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-resource-list': OmrResourceList;
  }
}
