import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import type { Parsed } from '../internal/attributes.logic.js';
import { OmrErrorEvent, type WidgetFailure } from '../internal/error.events.js';
import { warnOnce } from '../internal/warn.js';

/**
 * Tells the page what is wrong with its host: in the console, and by one `omr-error` for each mistake, however often
 * the mistake is found. The event comes when the host has drawn itself, so that a listener may change the host.
 */
export class FailureReporter implements ReactiveController {
  readonly #host: ReactiveElement & { readonly nested?: boolean };
  /** What is wrong now, by what it is about. */
  readonly #known = new Map<string, string>();
  readonly #untold = new Map<string, WidgetFailure>();

  constructor(host: ReactiveElement & { readonly nested?: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * @param subject What it is about: one thing is wrong in one way at a time.
   * @param warning To the page's developer, where nobody else tells them.
   */
  report(subject: string, failure: WidgetFailure, warning?: string): void {
    // The widget around it has been told the same, and says it for all its parts.
    if (this.#host.nested) return;
    if (warning !== undefined) warnOnce(`<${this.#host.localName}>: ${warning}`);
    const known = JSON.stringify(failure);
    if (isServer || this.#known.get(subject) === known) return;
    this.#known.set(subject, known);
    this.#untold.set(subject, failure);
  }

  /** What was wrong has been put right: should it come back, it is told of again. */
  settle(subject: string): void {
    this.#known.delete(subject);
    this.#untold.delete(subject);
  }

  /**
   * The value of an attribute, or what is used where it has none.
   *
   * @param used `undefined`: nothing, as though the attribute were not there.
   */
  orDefault<T extends string | number | undefined>(
    attribute: string,
    parsed: Parsed<T>,
    used: T,
    warn = (given: string) => `${attribute}="${given}" is not valid; ${String(used)} is used.`,
  ): T {
    if (parsed.ok) {
      this.settle(attribute);
      return parsed.value;
    }
    const { given } = parsed;
    const instead = used === undefined ? null : String(used);
    this.report(attribute, { code: 'wrong-value', attribute, given, used: instead }, warn(given));
    return used;
  }

  hostUpdated(): void {
    const untold = [...this.#untold.values()];
    this.#untold.clear();
    for (const failure of untold) this.#host.dispatchEvent(new OmrErrorEvent(failure));
  }
}
