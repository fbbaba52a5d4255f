import { loadGuide, type Guide, type Locale } from '@omradesatsing/core';
import type { ReactiveController, ReactiveElement } from 'lit';
import { parseGuide } from '../internal/given-guide.logic.js';
import { pageRegistry } from '../internal/page-registry.js';
import { warnOnce } from '../internal/warn.js';
import { FailureReporter } from './failure-reporter.js';

/** Where the guide is: on its way, here, or not to be had. */
export type GuideState =
  | { readonly type: 'loading' }
  | { readonly type: 'ready'; readonly guide: Guide }
  | { readonly type: 'failed' };

const FALLBACK: Locale = 'nb';

/** Guides already at hand, by language. Loaded once for the whole page. */
function pageGuides(): Map<Locale, Guide | Promise<Guide>> {
  return pageRegistry('omr.guides/1', () => new Map<Locale, Guide | Promise<Guide>>());
}

/**
 * Hands a guide to all widgets on the page, so that their first paint need not wait for it. Call it before the first
 * widget is defined: those that are drawn already are not told.
 */
export function provideGuide(guide: Guide): void {
  pageGuides().set(guide.locale, guide);
}

/** Tells whether a guide in that language is at hand, or on its way. */
export function hasGuide(locale: Locale): boolean {
  return pageGuides().has(locale);
}

/** Gets its host the guide: the host's own if it was given one, else the page's in the host's language. */
export class GuideController implements ReactiveController {
  readonly #host: ReactiveElement & { guide?: Guide | undefined };
  readonly #locale: () => Locale;
  readonly #failures: FailureReporter;
  #failed: Locale | undefined;
  #loading: Locale | undefined;

  constructor(host: ReactiveElement & { guide?: Guide | undefined }, locale: () => Locale) {
    this.#host = host;
    this.#locale = locale;
    this.#failures = new FailureReporter(host);
    host.addController(this);
  }

  hostConnected(): void {
    // A failed load is tried again when the widget is put back on the page.
    if (this.#failed !== undefined) this.#host.requestUpdate();
    this.#failed = undefined;
  }

  get state(): GuideState {
    const state = this.#find();
    if (state.type === 'failed') this.#failures.report('content', { code: 'load-failed' });
    if (state.type === 'ready') this.#failures.settle('content');
    return state;
  }

  #find(): GuideState {
    const given = this.#given();
    if (given) return { type: 'ready', guide: given };
    const locale = this.#locale();
    if (this.#failed === locale) return fallback();
    this.#failed = undefined; // another language was asked for meanwhile: the next time this one may succeed
    const known = pageGuides().get(locale);
    if (known && !(known instanceof Promise)) return { type: 'ready', guide: known };
    if (this.#loading !== locale) void this.#load(locale, known);
    return { type: 'loading' };
  }

  /** The host's own, unless what it was given is none. */
  #given(): Guide | undefined {
    const parsed = parseGuide(this.#host.guide);
    if (parsed.ok) {
      this.#failures.settle('guide');
      return parsed.value;
    }
    const { given } = parsed;
    this.#failures.report(
      'guide',
      { code: 'wrong-value', attribute: 'guide', given, used: null },
      `the property guide, ${given}, is not a guide; the page's own is used.`,
    );
    return undefined;
  }

  async #load(locale: Locale, underway: Promise<Guide> | undefined): Promise<void> {
    const guides = pageGuides();
    this.#loading = locale;
    try {
      const loading = underway ?? loadGuide(locale);
      guides.set(locale, loading);
      guides.set(locale, await loading);
    } catch (error) {
      guides.delete(locale);
      this.#failed = locale;
      warnOnce(`The guide could not be loaded in «${locale}»: ${String(error)}`);
      if (locale !== FALLBACK && !guides.has(FALLBACK)) await this.#loadFallback(guides);
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }

  async #loadFallback(guides: Map<Locale, Guide | Promise<Guide>>): Promise<void> {
    try {
      guides.set(FALLBACK, await loadGuide(FALLBACK));
    } catch (error) {
      warnOnce(`The guide could not be loaded in «${FALLBACK}»: ${String(error)}`);
    }
  }
}

/** Where a language is not to be had, the page is better off with bokmål than with nothing. */
function fallback(): GuideState {
  const guide = pageGuides().get(FALLBACK);
  return guide && !(guide instanceof Promise) ? { type: 'ready', guide } : { type: 'failed' };
}
