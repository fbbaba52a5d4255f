import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells a box how much smaller its content must be to have room: `--_scale`, 1 at most. Set as a property: a `style`
 * attribute would be stopped by the policy of the page.
 */
export class FitToWidth implements ReactiveController {
  readonly #box: () => HTMLElement | null;
  #observer: ResizeObserver | undefined;
  #wanted = 0;

  /** @param box What the content stands in; there once the host has been drawn. */
  constructor(host: ReactiveControllerHost, box: () => HTMLElement | null) {
    this.#box = box;
    host.addController(this);
  }

  /** Fits content of this width, in CSS pixels, from now on. */
  fit(wanted: number): void {
    this.#wanted = wanted;
    this.#measure();
  }

  hostUpdated(): void {
    const box = this.#box();
    if (this.#observer || !box) return;
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(box);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure(): void {
    const box = this.#box();
    if (!box || this.#wanted === 0 || box.clientWidth === 0) return;
    box.style.setProperty('--_scale', String(Math.min(1, box.clientWidth / this.#wanted)));
  }
}
