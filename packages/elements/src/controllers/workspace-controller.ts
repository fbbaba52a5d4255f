import { ContextConsumer } from '@lit/context';
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { workspaceContext } from '../workspace/workspace-context.js';
import { pageWorkspace } from '../workspace/workspace-registry.js';
import type { Workspace } from '../workspace/workspace.js';

/**
 * Finds the workspace of its host and redraws the host when the workspace changes. A name given on the host wins;
 * else the nearest `omr-workspace` around it; else the page's default workspace.
 */
export class WorkspaceController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #name: () => string | undefined;
  readonly #context: ContextConsumer<typeof workspaceContext, ReactiveElement>;
  #current: Workspace | undefined;
  #unsubscribe: (() => void) | undefined;

  /** @param name The name the host asks for; `undefined` when it asks for none. */
  constructor(host: ReactiveElement, name: () => string | undefined) {
    this.#host = host;
    this.#name = name;
    this.#context = new ContextConsumer(host, { context: workspaceContext, subscribe: true });
    host.addController(this);
  }

  get workspace(): Workspace {
    const name = this.#name();
    const workspace =
      name === undefined ? (this.#context.value ?? pageWorkspace('default')) : pageWorkspace(name);
    if (workspace !== this.#current) this.#listenTo(workspace);
    return workspace;
  }

  hostConnected(): void {
    if (isServer) return;
    if (this.#current) {
      this.#listenTo(this.#current);
      this.#host.requestUpdate(); // for what happened while the host was off the page
    }
    // A page may load its modules in any order: ask again once the surrounding element has become a workspace.
    if (this.#host.closest('omr-workspace:not(:defined)')) {
      void customElements.whenDefined('omr-workspace').then(() => {
        if (this.#host.isConnected) this.#context.hostConnected();
      });
    }
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    // Put back outside its omr-workspace, the host must not go on with what was handed to it inside.
    delete this.#context.value;
  }

  #listenTo(workspace: Workspace): void {
    this.#unsubscribe?.();
    this.#current = workspace;
    this.#unsubscribe = this.#host.isConnected
      ? workspace.subscribe(() => this.#host.requestUpdate())
      : undefined;
  }
}
