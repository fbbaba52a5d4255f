import type { ReactiveController, ReactiveElement } from 'lit';
import { pageRegistry } from '../internal/page-registry.js';

/** Counts widgets of a kind on a page, so that landmarks of two alike can have names of their own. */
export class InstanceNumber implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** 1 for the first one on the page. */
  get value(): number {
    return Math.max(1, [...this.#alike()].indexOf(this.#host) + 1);
  }

  /** `name` for the first one on the page, `name (2)` for the second. */
  unique(name: string): string {
    return this.value === 1 ? name : `${name} (${this.value})`;
  }

  hostConnected(): void {
    this.#alike().add(this.#host);
  }

  hostDisconnected(): void {
    this.#alike().delete(this.#host);
  }

  #alike(): Set<unknown> {
    const widgets = pageRegistry('omr.widgets/1', () => new Map<string, Set<unknown>>());
    const alike = widgets.get(this.#host.localName) ?? new Set<unknown>();
    widgets.set(this.#host.localName, alike);
    return alike;
  }
}
