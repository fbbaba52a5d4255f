import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { taskOfHash } from '../../internal/task-hash.logic.js';
import { rowKey } from './checklist-row.js';

interface Host extends ReactiveElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Follows an address that points at a task, `#oppgave-…`: opens its row and takes the reader there. The row may come
 * later than the address, with the guide or with another phase.
 */
export class TaskAddress implements ReactiveController {
  readonly #host: Host;
  readonly #prepare: (task: string) => void;
  #wanted: string | undefined;

  /** @param prepare Makes the host show the task, if it can. Called before each drawing until the row is there. */
  constructor(host: Host, prepare: (task: string) => void) {
    this.#host = host;
    this.#prepare = prepare;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return; // no address there
    window.addEventListener('hashchange', this.#read);
    // Once: a checklist that is moved in the page must not take the reader back to where they came in.
    if (!this.#host.hasUpdated) this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  hostUpdate(): void {
    if (this.#wanted !== undefined) this.#prepare(this.#wanted);
  }

  hostUpdated(): void {
    if (this.#wanted === undefined) return;
    const box = this.#host.renderRoot.querySelector(`#${CSS.escape(`tick-${rowKey(this.#wanted)}`)}`);
    const row = box?.closest('li')?.querySelector('details');
    if (!row) return;
    this.#wanted = undefined;
    row.open = true;
    // The words that open the row name the task, so that it is read out where the reader lands.
    row.querySelector('summary')?.focus();
    row.closest('li')?.scrollIntoView({ block: 'start' });
  }

  readonly #read = (): void => {
    this.#wanted = taskOfHash(window.location.hash);
    if (this.#wanted !== undefined) this.#host.requestUpdate();
  };
}
