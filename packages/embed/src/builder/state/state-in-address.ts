import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BuilderState } from './builder-state.js';
import { formatState, readState } from './state-address.js';

/**
 * Keeps what is chosen in the address of the page. Choices replace the address instead of adding to the history, so
 * that «back» leads to the page before and, from there, «forward» to all that was chosen.
 */
export class StateInAddress implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: BuilderState = readState(location.hash);

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): BuilderState {
    return this.#state;
  }

  change(state: BuilderState): void {
    this.#state = state;
    history.replaceState(history.state, '', `#${formatState(state)}`);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
  }

  /** Someone has pasted another address, or gone back to one. */
  readonly #onHashChange = (): void => {
    this.#state = readState(location.hash);
    this.#host.requestUpdate();
  };
}
