import { ContextProvider } from '@lit/context';
import { parsePhase } from '@omradesatsing/core';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DEFAULT_WORKSPACE, parseWorkspaceName } from '../../internal/attributes.logic.js';
import { VERSION } from '../../internal/version.js';
import { warnOnce } from '../../internal/warn.js';
import { workspaceContext } from '../../workspace/workspace-context.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import { OmrWorkspaceReadyEvent } from './workspace.events.js';

/**
 * Settings for the widgets inside it. Shows nothing of its own.
 *
 * Needed only to give a part of the page a workspace of its own, or a phase to start in: widgets without one around
 * them share the page's default workspace.
 *
 * @tag omr-workspace
 * @slot - The widgets, and anything else.
 * @fires {OmrWorkspaceReadyEvent} omr-workspace-ready - When widgets inside can use the workspace.
 * @status beta
 * @since 0.1.0
 */
export class OmrWorkspace extends LitElement {
  static readonly version = VERSION;
  static override styles = css`
    :host {
      display: block !important;
    }
    :host([hidden]) {
      display: none !important;
    }
  `;

  /** Name of the workspace: letters, digits, hyphens and underscores. Widgets with the same name share it. */
  @property() name: string = DEFAULT_WORKSPACE;

  /** The phase to start in: an id or a number from 1 to 5. Absent: the phase the workspace is in. */
  @property() phase?: string | undefined;

  readonly #provider = new ContextProvider(this, { context: workspaceContext });

  override connectedCallback(): void {
    // Before the provider answers its first request, so that nobody is given a workspace and then another.
    this.#provide();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.has('name')) this.#provide();
    if (changed.has('phase')) this.#showPhase();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('name')) this.dispatchEvent(new OmrWorkspaceReadyEvent(this.#provider.value.name));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #provide(): void {
    const name = parseWorkspaceName(this.name);
    if (!name.ok) {
      warnOnce(`<omr-workspace>: name="${name.given}" is not valid; "${DEFAULT_WORKSPACE}" is used.`);
    }
    this.#provider.setValue(pageWorkspace(name.ok ? name.value : DEFAULT_WORKSPACE));
  }

  #showPhase(): void {
    if (this.phase === undefined || this.phase === null) return;
    const phase = parsePhase(String(this.phase));
    if (phase) this.#provider.value.showPhase(phase);
    else warnOnce(`<omr-workspace>: unknown phase "${this.phase}"; use an id or a number from 1 to 5.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'omr-workspace': OmrWorkspace;
  }
}
