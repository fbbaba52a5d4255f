import { ContextProvider } from '@lit/context';
import { parsePhase } from '@omradesatsing/core';
import { html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { DEFAULT_WORKSPACE, parseOneOf, parseWorkspaceName } from '../../internal/attributes.logic.js';
import { VERSION } from '../../internal/version.js';
import { warnOnce } from '../../internal/warn.js';
import { baseStyles } from '../../styles/base.styles.js';
import { controlStyles } from '../../styles/controls.styles.js';
import { fetchLayer } from '../../workspace/fetch-layer.js';
import { STORAGE_MODES, type StorageMode } from '../../workspace/keeping.js';
import type { LayerFailure } from '../../workspace/layer-state.js';
import { workspaceContext } from '../../workspace/workspace-context.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import { layerFailure } from './layer-failure.js';
import { OmrErrorEvent, OmrWorkspaceReadyEvent } from './workspace.events.js';
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
 * @fires {OmrErrorEvent} omr-error - When the local layer cannot be used. The widgets show the guide without it.
 * @csspart base - The message.
 * @csspart problem - What the message says.
 * @status beta
 * @since 0.1.0
 */
export class OmrWorkspace extends LitElement {
  static readonly version = VERSION;
  static override styles = [baseStyles, controlStyles, workspaceStyles];

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
  readonly #provider = new ContextProvider(this, { context: workspaceContext });
  #request: AbortController | undefined;

  override connectedCallback(): void {
    // Before the provider answers its first request, so that nobody is given a workspace and then another.
    this.#provide();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isProvided = this.#provider.value !== undefined;
    if (!isProvided || (this.hasUpdated && (changed.has('name') || changed.has('storage')))) this.#provide();
    if (changed.has('phase')) this.#showPhase();
    if (changed.has('src') || (this.src && changed.has('name'))) void this.#loadLayer();
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
    if (!name.ok) {
      warnOnce(`<omr-workspace>: name="${name.given}" is not valid; "${DEFAULT_WORKSPACE}" is used.`);
    }
    const workspace = pageWorkspace(name.ok ? name.value : DEFAULT_WORKSPACE);
    workspace.keeping.use(this.#storageMode());
    // Before a widget is drawn for the first time: it would be drawn without the layer, and then once more.
    if (this.src && workspace.layer.type === 'none') workspace.useLayer({ type: 'loading' });
    this.#provider.setValue(workspace);
  }

  #storageMode(): StorageMode {
    const mode = parseOneOf(this.storage, STORAGE_MODES);
    if (mode.ok) return mode.value;
    // The cautious one: nobody must find their data stored because of a slip of the pen.
    warnOnce(
      `<omr-workspace>: storage="${mode.given}" is none of ${STORAGE_MODES.join(', ')}; "none" is used.`,
    );
    return 'none';
  }

  #showPhase(): void {
    if (this.phase === undefined || this.phase === null) return;
    const phase = parsePhase(String(this.phase));
    if (phase) this.#provider.value.showPhase(phase);
    else warnOnce(`<omr-workspace>: unknown phase "${this.phase}"; use an id or a number from 1 to 5.`);
  }

  async #loadLayer(): Promise<void> {
    if (isServer) return;
    this.#request?.abort();
    this.#request = undefined;
    this.failure = undefined;
    const workspace = this.#provider.value;
    if (typeof this.src !== 'string' || this.src.trim() === '') return workspace.useLayer({ type: 'none' });
    const request = new AbortController();
    this.#request = request;
    workspace.useLayer({ type: 'loading' });
    const result = await fetchLayer(this.src, this.ownerDocument.baseURI, request);
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
    warnOnce(`<omr-workspace>: the local layer at "${String(this.src)}" cannot be used (${failure.code}).`);
    this.dispatchEvent(new OmrErrorEvent(failure));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-workspace': OmrWorkspace;
  }
}
