import type { Guide, PhaseId } from '@omradesatsing/core';
import {
  html,
  isServer,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { FailureReporter } from '../controllers/failure-reporter.js';
import { GuideController } from '../controllers/guide-controller.js';
import { LanguageController } from '../controllers/language-controller.js';
import { WorkspaceController } from '../controllers/workspace-controller.js';
import type { Translate } from '../messages/translate.logic.js';
import { baseStyles } from '../styles/base.styles.js';
import { paperStyles } from '../styles/paper.styles.js';
import { localGuide } from '../workspace/local-guide.js';
import type { Workspace } from '../workspace/workspace.js';
import {
  DEFAULT_HEADING_LEVEL,
  DEFAULT_WORKSPACE,
  isGiven,
  parseHeadingLevel,
  parsePhaseScope,
  parseWorkspaceName,
  type HeadingLevel,
  type PhaseScope,
} from './attributes.logic.js';
import { keepPlace, shownHeight } from './keep-place.js';
import { phrase } from './phrase.js';
import { drawingOf, isDrawnByServer, takeOver } from './server-drawn.js';
import { today } from './today.js';
import { VERSION } from './version.js';

/** What a widget has at hand when it can be drawn. */
export interface WidgetContext {
  readonly guide: Guide;
  readonly workspace: Workspace;
  /** What the widget shows. */
  readonly scope: PhaseScope;
  /** The phase the workspace is in, whatever the widget shows. */
  readonly phase: PhaseId;
  readonly headingLevel: HeadingLevel;
  readonly t: Translate;
  /** `lang` for the guide's own text, where it is not the language of the interface. */
  readonly contentLang: string | undefined;
}

/**
 * What every widget has in common: the shared attributes, a guide, a workspace, a language, and the frame around its
 * content. Nothing that only two of them need belongs here.
 *
 * @cssproperty [--omr-font-family] - Font. Else Designsystemet's, Punkt's, the page's.
 * @cssproperty [--omr-font-size=16px] - Size of the text; everything else follows. Independent of the page's root.
 * @cssproperty [--omr-color-text] - Text.
 * @cssproperty [--omr-color-subtle] - Text of less weight.
 * @cssproperty [--omr-color-surface] - Background.
 * @cssproperty [--omr-color-surface-subtle] - Background of what is set apart.
 * @cssproperty [--omr-color-border] - Borders of controls; dividing lines are a paler shade of it.
 * @cssproperty [--omr-color-accent] - Links, buttons and the current phase.
 * @cssproperty [--omr-color-accent-contrast] - Text on the accent colour.
 * @cssproperty [--omr-color-success] - What is done.
 * @cssproperty [--omr-color-warning] - What to be careful with.
 * @cssproperty [--omr-color-danger] - What is wrong.
 * @cssproperty [--omr-radius=6px] - Rounding of corners.
 * @cssproperty [--omr-space=1em] - Unit of space between parts.
 * @cssproperty [--omr-focus-color] - Outline of what has the focus.
 * @cssproperty [--omr-focus-width=3px] - Width of that outline.
 * @cssproperty [--omr-sticky-offset=0px] - Height of what the page keeps at the top of the window, such as a header. What is scrolled to stops below it.
 */
export abstract class OmrElement extends LitElement {
  static readonly version = VERSION;
  static override styles: CSSResultGroup = [baseStyles, paperStyles];

  /** A phase id, a number from 1 to 5, or `alle` for every phase. Absent: the phase of the workspace. */
  @property() phase?: string | undefined;

  /** Level of the widget's heading, 2–6; 1 on a page that shows nothing else; 0 for none. */
  @property({ attribute: 'heading-level' }) headingLevel?: string | number | undefined;

  /** Name of the workspace to share with other widgets. Absent: the surrounding `omr-workspace`, else `default`. */
  @property() workspace?: string | undefined;

  /** Part of another widget, which says for all of them where the content comes from and what language it is in. */
  @property({ type: Boolean }) nested = false;

  /** A guide already at hand, so that the first render need not wait. */
  @property({ attribute: false }) guide?: Guide | undefined;

  readonly #language = new LanguageController(this);
  readonly #guide = new GuideController(this, () => this.#language.locale);
  readonly #workspace = new WorkspaceController(this, () => {
    const name = this.failures.orDefault('workspace', parseWorkspaceName(this.workspace), DEFAULT_WORKSPACE);
    return isGiven(this.workspace) ? name : undefined;
  });

  /** Tells the page of mistakes, each once. */
  protected readonly failures = new FailureReporter(this);

  #blank = false;
  /** Of what stands between the tags. Taken before there is a shadow root, which hides it until something is drawn. */
  #heightBefore = 0;
  #hasShown = false;

  override connectedCallback(): void {
    if (!isServer && !this.shadowRoot) this.#heightBefore = shownHeight(this);
    super.connectedCallback();
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    // What a server has drawn stays until the same can be drawn here.
    return super.shouldUpdate(changed) && !(isDrawnByServer(this) && this.#state().type === 'loading');
  }

  protected override update(changed: PropertyValues): void {
    const draw = () => super.update(changed);
    const drawNothing = () => {
      this.#blank = true;
      draw();
      this.#blank = false;
    };
    if (isDrawnByServer(this)) takeOver(this, { from: this.#drawing(), draw, drawNothing });
    else if (this.#hasShown || this.#state().type !== 'ready') draw();
    else {
      draw();
      keepPlace(this, this.#heightBefore);
      this.#hasShown = true;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#blank) return nothing;
    const state = this.#state();
    const ready = state.type === 'ready';
    const drawing = isServer || isDrawnByServer(this) ? this.#drawing() : nothing;
    return html`
      <div class="base" part="base" lang=${this.#language.tag} data-drawn=${drawing}>
        ${state.type === 'failed' ? html`<p class="problem" part="problem">${state.message}</p>` : nothing}
        ${ready ? this.#frame(state.context) : nothing}
      </div>
      <slot ?hidden=${ready}></slot>
    `;
  }

  /** Attributes of one widget alone are not in it: they stand in the page, and are the same for both. */
  #drawing(): string {
    const state = this.#state();
    if (state.type !== 'ready') return drawingOf(VERSION, state);
    const { guide, workspace, scope, phase, headingLevel, contentLang } = state.context;
    const { locale, version, local, tasks, resources } = guide;
    const content = [locale, version, local, tasks.length, resources.length, contentLang];
    return drawingOf(
      VERSION,
      this.#language.tag,
      content,
      scope,
      phase,
      headingLevel,
      workspace.progress,
      today(),
    );
  }

  #frame(context: WidgetContext): TemplateResult {
    const { t, guide, contentLang } = context;
    // Also where neither interface nor content could be had in the language that was asked for.
    const foreign = contentLang !== undefined || this.#language.locale !== guide.contentLocale;
    return html`
      ${foreign && !this.nested ? html`<p class="notice" part="notice">${phrase(t, 'widget.contentLanguage')}</p>` : nothing}
      ${this.renderWidget(context)}
      ${this.nested ? nothing : html`<p class="source" part="source">${phrase(t, 'widget.source')}</p>`}
    `;
  }

  /** Takes the reader to the widget: to its heading, which is read out. */
  override focus(options?: FocusOptions): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('.heading');
    if (!heading) return super.focus(options);
    heading.tabIndex = -1;
    heading.focus(options);
  }

  /** Lays out the widget. Called only when there is a guide and the phase is known. */
  protected abstract renderWidget(context: WidgetContext): TemplateResult;

  /** The context as it is now, for event handlers; `undefined` while the widget cannot work. */
  protected get context(): WidgetContext | undefined {
    const state = this.#state();
    return state.type === 'ready' ? state.context : undefined;
  }

  /** The workspace, also while there is no guide yet. */
  protected get sharedWorkspace(): Workspace {
    return this.#workspace.workspace;
  }

  #state():
    | { readonly type: 'loading' }
    | { readonly type: 'failed'; readonly message: string }
    | { readonly type: 'ready'; readonly context: WidgetContext } {
    const { t } = this.#language;
    const scope = parsePhaseScope(this.phase);
    if (!scope.ok) {
      const { given } = scope;
      this.failures.report(
        'phase',
        { code: 'unknown-phase', given },
        `unknown phase "${given}"; use an id, a number from 1 to 5, or "alle".`,
      );
      return { type: 'failed', message: t('widget.unknownPhase', { given }) };
    }
    const guide = this.#guide.state;
    if (guide.type === 'failed') return { type: 'failed', message: t('widget.loadFailed') };
    const { workspace } = this.#workspace;
    const { layer } = workspace;
    // Drawn without its layer, the widget would have to be drawn again a moment later, and the page would jump.
    if (guide.type === 'loading' || !this.#language.ready || layer.type === 'loading') {
      return { type: 'loading' };
    }
    const shown = localGuide(guide.guide, layer);
    if (scope.value !== undefined && scope.value !== 'alle' && !shown.phase(scope.value)) {
      this.failures.report(
        'phase',
        { code: 'hidden-phase', phase: scope.value },
        `the local layer has left out the phase "${scope.value}".`,
      );
      return { type: 'failed', message: t('layer.hiddenPhase') };
    }
    this.failures.settle('phase');
    const phase = shown.phase(workspace.phase) ? workspace.phase : (shown.phases[0]?.id ?? workspace.phase);
    const context = {
      guide: shown,
      workspace,
      scope: scope.value ?? phase,
      phase,
      headingLevel: this.failures.orDefault(
        'heading-level',
        parseHeadingLevel(this.headingLevel),
        DEFAULT_HEADING_LEVEL,
      ),
      t,
      contentLang:
        language(this.#language.tag) === guide.guide.contentLocale ? undefined : guide.guide.contentLocale,
    };
    return { type: 'ready', context };
  }
}

/** `smj-NO` → `smj` */
function language(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
