import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/**
 * Records what someone is writing when the page is printed, as when they leave the field. Paper shows what is recorded,
 * and the last thing written is what they are about to read.
 */
export class RecordBeforePrint implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return; // nothing is printed there
    window.addEventListener('beforeprint', this.#record);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#record);
  }

  readonly #record = (): void => {
    const field = this.#host.shadowRoot?.activeElement;
    if (!(field instanceof HTMLElement)) return;
    field.blur();
    field.focus({ preventScroll: true });
  };
}
