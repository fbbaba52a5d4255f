import { ContextProvider } from '@lit/context';
import { parsePhase } from '@omradesatsing/core';
import { html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FailureReporter } from '../../controllers/failure-reporter.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { OpenInPrint } from '../../controllers/open-in-print.js';
import {
  asText,
  DEFAULT_WORKSPACE,
  isGiven,
  parseOneOf,
  parseText,
  parseWorkspaceName,
} from '../../internal/attributes.logic.js';
import { OmrErrorEvent } from '../../internal/error.events.js';
import { VERSION } from '../../internal/version.js';
import { warnOnce } from '../../internal/warn.js';
import { baseStyles } from '../../styles/base.styles.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { paperStyles } from '../../styles/paper.styles.js';
import { fetchLayer } from '../../workspace/fetch-layer.js';
import { STORAGE_MODES, type StorageMode } from '../../workspace/keeping.js';
import type { LayerFailure } from '../../workspace/layer-state.js';
import { workspaceContext } from '../../workspace/workspace-context.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import { layerFailure } from './layer-failure.js';
import { OmrWorkspaceReadyEvent } from './workspace.events.js';
import { workspaceStyles } from './workspace.styles.js';

/**
 * Settings for the widgets inside it. Shows nothing of its own, but for a message when the local layer cannot be used.
 *
 * Needed only to give a part of the page a workspace of its own, a phase to start in, a local layer, or another rule for
 * storage: widgets without one around them share the page's default workspace.
 *
 * @tag omr-workspace
 * @slot - The widgets, and anything else.
 * @fires {OmrWorkspaceReadyEvent} omr-workspace-ready - When widgets inside can use the workspace, with its local layer.
 * @fires {OmrErrorEvent} omr-error - When the local layer cannot be used, and the widgets show the guide without it; when an attribute means nothing. Once for each mistake.
 * @csspart base - The message.
 * @csspart problem - What the message says.
 * @status beta
 * @since 0.1.0
 */
export class OmrWorkspace extends LitElement {
  static readonly version = VERSION;
  static override styles = [baseStyles, controlStyles, workspaceStyles, paperStyles];

  /** Name of the workspace: letters, digits, hyphens and underscores. Widgets with the same name share it. */
  @property() name: string = DEFAULT_WORKSPACE;

  /** The phase to start in: an id or a number from 1 to 5. Absent: the phase the workspace is in. */
  @property() phase?: string | undefined;

  /** Address of the municipality's local layer, a JSON file. Fetched once; from another host, that host must allow it. */
  @property() src?: string | undefined;

  /**
   * Whether progress may be kept on the reader's device: `ask` (the reader decides), `none` (never; the device is not
   * even read), or `local` (from the start; the site owner answers for the legal basis).
   */
  @property() storage: StorageMode = 'ask';

  @state() private failure: LayerFailure | undefined;

  readonly #language = new LanguageController(this);
  readonly #failures = new FailureReporter(this);
  readonly #provider = new ContextProvider(this, { context: workspaceContext });
  #request: AbortController | undefined;

  constructor() {
    super();
    new OpenInPrint(this);
  }

  override connectedCallback(): void {
    // Before the provider answers its first request, so that nobody is given a workspace and then another.
    this.#provide();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isProvided = this.#provider.value !== undefined;
    if (!isProvided || (this.hasUpdated && (changed.has('name') || changed.has('storage')))) this.#provide();
    if (changed.has('phase')) this.#showPhase();
    if (changed.has('src') || (isGiven(this.src) && changed.has('name'))) void this.#loadLayer();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('name') && !this.#request) this.#tellReady();
  }

  protected override render(): TemplateResult {
    return html`
      ${
        this.failure
          ? html`<div class="base" part="base" lang=${this.#language.tag}>
              ${layerFailure(this.failure, this.#language.t)}
            </div>`
          : nothing
      }
      <slot></slot>
    `;
  }

  #provide(): void {
    const name = parseWorkspaceName(this.name);
    const workspace = pageWorkspace(this.#failures.orDefault('name', name, DEFAULT_WORKSPACE));
    workspace.keeping.use(this.#storageMode());
    // Before a widget is drawn for the first time: it would be drawn without the layer, and then once more.
    if (this.#address() !== '' && workspace.layer.type === 'none') workspace.useLayer({ type: 'loading' });
    this.#provider.setValue(workspace);
  }

  #storageMode(): StorageMode {
    // The cautious one: nobody must find their data stored because of a slip of the pen.
    return this.#failures.orDefault<StorageMode>('storage', parseOneOf(this.storage, STORAGE_MODES), 'none');
  }

  #showPhase(): void {
    const given = asText(this.phase);
    const phase = parsePhase(given);
    if (phase) this.#provider.value.showPhase(phase);
    if (phase || this.phase === undefined || this.phase === null) return this.#failures.settle('phase');
    this.#failures.report(
      'phase',
      { code: 'unknown-phase', given },
      `unknown phase "${given}"; use an id or a number from 1 to 5.`,
    );
  }

  /** Where the local layer is; empty where there is none. */
  #address(): string {
    return this.#failures.orDefault('src', parseText(this.src), '').trim();
  }

  async #loadLayer(): Promise<void> {
    if (isServer) return;
    this.#request?.abort();
    this.#request = undefined;
    this.failure = undefined;
    const workspace = this.#provider.value;
    const address = this.#address();
    if (address === '') return workspace.useLayer({ type: 'none' });
    const request = new AbortController();
    this.#request = request;
    workspace.useLayer({ type: 'loading' });
    const result = await fetchLayer(address, this.ownerDocument.baseURI, request);
    if (this.#request !== request) return; // another address was given meanwhile
    workspace.useLayer(result);
    this.#request = undefined;
    if (result.type === 'failed') this.#tellFailure(result.failure);
    this.#tellReady();
  }

  #tellReady(): void {
    this.dispatchEvent(new OmrWorkspaceReadyEvent(this.#provider.value.name));
  }

  #tellFailure(failure: LayerFailure): void {
    this.failure = failure;
    warnOnce(`<omr-workspace>: the local layer at "${this.#address()}" cannot be used (${failure.code}).`);
    this.dispatchEvent(new OmrErrorEvent(failure));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-workspace': OmrWorkspace;
  }
}
