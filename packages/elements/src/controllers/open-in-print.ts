import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/** Opens what is closed in a widget while the page is printed: nobody can open it on paper. */
export class OpenInPrint implements ReactiveController {
  readonly #host: ReactiveElement;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it is open for the print alone, and nobody's choice. */
  holds(details: HTMLDetailsElement): boolean {
    return this.#opened.includes(details);
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
