import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/** Opens what is closed in a widget while the page is printed: nobody can open it on paper. */
export class OpenInPrint implements ReactiveController {
  readonly #host: ReactiveElement;
  #opened: readonly HTMLDetailsElement[] = [];

  /** @param host The widget, which takes the controller in with `addController`. */
  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  hostConnected(): void {
    if (isServer) return; // nothing is printed there
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#close);
    this.#close();
  }

  readonly #open = (): void => {
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#opened) details.open = true;
  };

  /** What the reader had opened stays open. */
  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
