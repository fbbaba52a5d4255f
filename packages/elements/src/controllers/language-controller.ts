import { parseLocale, type Locale } from '@omradesatsing/core';
import type { ReactiveController, ReactiveElement } from 'lit';
import { warnOnce } from '../internal/warn.js';
import { interfaceIn } from '../messages/catalogue.js';
import { translator, type Translate } from '../messages/translate.logic.js';

const FALLBACK: Locale = 'nb';

/**
 * Finds the language of its host: `lang` on the host or the nearest ancestor, also out of shadow roots. Changes are
 * followed, but not on `<html>`: translation tools rewrite that one, and the widget must not switch with them.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement;
  #observers: MutationObserver[] = [];
  #pageLanguage: string | undefined;
  #locale: Locale = FALLBACK;
  #translate: Translate | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language asked for. Content may fall back to another, see `guide.contentLocale`. */
  get locale(): Locale {
    return this.#locale;
  }

  /** The language the interface is in. */
  get interfaceLocale(): Locale {
    return interfaceIn(this.#locale).locale;
  }

  get t(): Translate {
    const { locale, messages } = interfaceIn(this.#locale);
    return (this.#translate ??= translator(messages, locale));
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument.documentElement;
    this.#pageLanguage ??= page.lang;
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      const observer = new MutationObserver(() => this.#read());
      observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
      this.#observers.push(observer);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#read();
  }

  hostDisconnected(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
  }

  #read(): void {
    const tag = this.#nearestTag();
    const locale = tag === '' ? FALLBACK : parseLocale(tag);
    if (locale === undefined) {
      warnOnce(`<${this.#host.localName}>: lang="${tag}" is none of nb, nn, se, en; bokmål is used.`);
    }
    const next = locale ?? FALLBACK;
    if (next === this.#locale && this.#translate) return;
    this.#locale = next;
    this.#translate = undefined;
    this.#host.requestUpdate();
  }

  #nearestTag(): string {
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
