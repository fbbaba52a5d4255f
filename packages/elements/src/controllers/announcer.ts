import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';

/** How long a message stays before it is emptied, so that nobody meets it again when reading the page. */
const LIFETIME = 7000;

/**
 * One status message at a time for screen readers. The region is there from the first render, since one that comes
 * together with its text is often not read out.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveElement;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** @param delay Milliseconds to wait for a newer message, such as while someone is typing. */
  announce(text: string, delay = 0): void {
    clearTimeout(this.#timer);
    if (delay > 0) this.#timer = setTimeout(() => this.#say(text), delay);
    else this.#say(text);
  }

  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#text}</div>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }

  #say(text: string): void {
    // The same text twice is read out only if something differs.
    this.#text = text === this.#text ? `${text}\u00a0` : text;
    this.#timer = setTimeout(() => {
      this.#text = '';
      this.#host.requestUpdate();
    }, LIFETIME);
    this.#host.requestUpdate();
  }
}
