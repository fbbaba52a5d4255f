import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { pageRegistry } from '../internal/page-registry.js';
import { isDrawnByServer } from '../internal/server-drawn.js';

/**
 * Numbers widgets of a kind on a page, so that landmarks of two alike can have names of their own. A widget keeps its
 * number while it is on the page; the next to come takes the lowest that is free.
 */
export class InstanceNumber implements ReactiveController {
  readonly #host: ReactiveElement;
  #number = 1;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** 1 for the first one on the page, and for all on a server, which does not know the page. */
  get value(): number {
    return isDrawnByServer(this.#host) ? 1 : this.#number;
  }

  /** `name` for the first one on the page, `name (2)` for the second. */
  unique(name: string): string {
    return this.value === 1 ? name : `${name} (${this.value})`;
  }

  hostConnected(): void {
    if (isServer) return;
    const taken = this.#taken();
    const before = this.#number;
    this.#number = 1;
    while (taken.has(this.#number)) this.#number += 1;
    taken.add(this.#number);
    if (this.#number !== before) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#taken().delete(this.#number);
  }

  #taken(): Set<number> {
    const numbers = pageRegistry('omr.numbers/1', () => new Map<string, Set<number>>());
    const taken = numbers.get(this.#host.localName) ?? new Set<number>();
    numbers.set(this.#host.localName, taken);
    return taken;
  }
}
