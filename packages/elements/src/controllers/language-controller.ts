import type { Locale } from '@omradesatsing/core';
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import {
  defaultInterface,
  interfaceFor,
  localeRegistrations,
  type Interface,
} from '../messages/catalogue.js';
import type { Translate } from '../messages/translate.logic.js';
import { FailureReporter } from './failure-reporter.js';

/**
 * Finds the language of its host: `lang` on the host or the nearest ancestor, also out of shadow roots. Changes are
 * followed, but not on `<html>`: translation tools rewrite that one, and the widget must not switch with them.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #failures: FailureReporter;
  #observers: MutationObserver[] = [];
  #pageLanguage: string | undefined;
  #tag: string | undefined;
  #interface: Interface = defaultInterface();
  #ready = true;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#failures = new FailureReporter(host);
    host.addController(this);
  }

  /** False while the words of another language are fetched. */
  get ready(): boolean {
    return this.#ready;
  }

  /** The language to ask the guide for. Content may fall back to another, see `guide.contentLocale`. */
  get locale(): Locale {
    return this.#interface.locale;
  }

  /** The language tag of the interface. */
  get tag(): string {
    return this.#interface.tag;
  }

  get t(): Translate {
    return this.#interface.t;
  }

  hostConnected(): void {
    if (isServer) return this.#read();
    this.#pageLanguage ??= this.#host.ownerDocument.documentElement.lang;
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      const observer = new MutationObserver(() => this.#read());
      observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
      this.#observers.push(observer);
      if (!(root instanceof ShadowRoot)) break;
    }
    localeRegistrations().addEventListener('registered', this.#onRegistered);
    this.#read();
  }

  hostDisconnected(): void {
    localeRegistrations().removeEventListener('registered', this.#onRegistered);
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
  }

  readonly #onRegistered = (): void => {
    this.#tag = undefined;
    this.#read();
  };

  #read(): void {
    const tag = this.#nearestTag();
    if (tag === this.#tag) return;
    this.#tag = tag;
    const found = tag === '' ? defaultInterface() : interfaceFor(tag);
    if (found !== undefined) this.#failures.settle('lang');
    else {
      this.#failures.report(
        'lang',
        { code: 'wrong-value', attribute: 'lang', given: tag, used: defaultInterface().tag },
        `lang="${tag}" is none of nb, nn, se, en, nor registered; nb is used.`,
      );
    }
    if (found instanceof Promise) void this.#await(found, tag);
    else this.#use(found ?? defaultInterface());
  }

  async #await(underway: Promise<Interface>, tag: string): Promise<void> {
    this.#ready = false;
    this.#host.requestUpdate();
    const found = await underway;
    // The language may have changed again while the words were on their way.
    if (tag === this.#tag) this.#use(found);
  }

  #use(found: Interface): void {
    this.#interface = found;
    this.#ready = true;
    this.#host.requestUpdate();
  }

  #nearestTag(): string {
    // A server knows an element and its attributes, but not what stands around it.
    if (isServer) return this.#host.getAttribute('lang')?.trim() ?? '';
    for (let node: Node | null = this.#host; node; node = parentAcrossShadow(node)) {
      if (!(node instanceof Element) || node === this.#host.ownerDocument.documentElement) continue;
      const tag = node.getAttribute('lang')?.trim();
      if (tag) return tag;
    }
    return this.#pageLanguage?.trim() ?? '';
  }
}

function parentAcrossShadow(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
