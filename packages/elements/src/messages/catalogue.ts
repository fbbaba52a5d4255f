import { isLocale, parseLocale, type Locale } from '@omradesatsing/core';
import { pageRegistry } from '../internal/page-registry.js';
import { VERSION } from '../internal/version.js';
import { warnOnce } from '../internal/warn.js';
import { completeMessages } from './complete.logic.js';
import type { Messages, PartialMessages } from './messages.js';
import { nb } from './nb.js';
import { translator, type Translate } from './translate.logic.js';

/** A language the interface speaks. */
export interface Interface {
  /** The language tag to mark the interface with. */
  readonly tag: string;
  /** The language to ask the guide for. */
  readonly locale: Locale;
  readonly t: Translate;
}

/** The languages registered from outside, by lower-case tag. One registry for all copies on a page. */
function registered(): Map<string, PartialMessages> {
  return pageRegistry('omr.locales/1', () => new Map<string, PartialMessages>());
}

/** Interfaces made so far. Of this version alone: another version may have other messages. */
function interfaces(): Map<string, Interface | Promise<Interface>> {
  return pageRegistry(`omr.interfaces/${VERSION}`, () => new Map<string, Interface | Promise<Interface>>());
}

/**
 * Adds a language to the interface of every widget on the page, or replaces the words of one. The guide's own text
 * stays in bokmål.
 *
 * What is missing, unknown or does not fit is said in bokmål, and told of in one console warning that names the keys.
 *
 * @param tag Language tag, such as `sma` or `smj-NO`.
 * @param messages The words, by group and key as in bokmål.
 */
export function registerLocale(tag: string, messages: PartialMessages): void {
  if (!isLanguageTag(tag)) {
    warnOnce(`registerLocale: «${tag}» is no language tag; nothing is registered.`);
    return;
  }
  const { problems } = completeMessages(messages, nb);
  const told = Object.entries<readonly string[]>({ ...problems }).filter(([, keys]) => keys.length > 0);
  if (told.length > 0) {
    const list = told.map(([kind, keys]) => `${kind}: ${keys.join(', ')}`).join('; ');
    warnOnce(`registerLocale: bokmål fills in for «${tag}». ${list}.`);
  }
  registered().set(tag.toLowerCase(), messages);
  interfaces().delete(tag.toLowerCase());
  localeRegistrations().dispatchEvent(new Event('registered'));
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Says `registered` when a language has come, so that widgets that wanted it can have it. */
export function localeRegistrations(): EventTarget {
  return pageRegistry('omr.locale-registrations/1', () => new EventTarget());
}

/**
 * Finds the interface for a language tag.
 *
 * @returns The interface; a promise of it while its words are fetched; `undefined` for a language we do not have.
 */
export function interfaceFor(tag: string): Interface | Promise<Interface> | undefined {
  const key = registeredKey(tag) ?? parseLocale(tag);
  if (key === undefined) return undefined;
  const known = interfaces().get(key);
  if (known) return known;
  const made = makeInterface(key);
  interfaces().set(key, made);
  return made;
}

/** Bokmål: always at hand. */
export function defaultInterface(): Interface {
  return interfaceFor('nb') as Interface;
}

/**
 * Fetches the words of a language ahead, so that the first render need not wait. A server that draws widgets in another
 * language than bokmål has to: it draws once. What cannot be fetched, or is no language of ours, is left as it is.
 *
 * @param tag Language tag, such as `nn`.
 */
export async function prepareLocale(tag: string): Promise<void> {
  await interfaceFor(tag);
}

/** `smj-NO` as it was registered, or its language `smj`. */
function registeredKey(tag: string): string | undefined {
  const lower = tag.trim().toLowerCase();
  return [lower, lower.split('-')[0] ?? ''].find((candidate) => registered().has(candidate));
}

function makeInterface(key: string): Interface | Promise<Interface> {
  const foreign = registered().get(key);
  if (foreign) return completed(key, parseLocale(key) ?? 'nb', foreign);
  if (!isLocale(key) || key === 'nb') return { tag: 'nb', locale: 'nb', t: translator(nb, 'nb') };
  return fetched(key);
}

async function fetched(locale: Exclude<Locale, 'nb'>): Promise<Interface> {
  try {
    const made = completed(locale, locale, await loadMessages(locale));
    interfaces().set(locale, made);
    return made;
  } catch (error) {
    // The next widget may try again. Until then the page is not left without words.
    interfaces().delete(locale);
    warnOnce(`The words of «${locale}» could not be loaded; bokmål is used. ${String(error)}`);
    return { ...defaultInterface(), locale };
  }
}

function completed(tag: string, locale: Locale, given: PartialMessages): Interface {
  const { messages, borrowed } = completeMessages(given, nb);
  return { tag, locale, t: translator(messages, tag, borrowed) };
}

/** Spelled out, so that bundlers see each language as a piece of its own. */
async function loadMessages(locale: Exclude<Locale, 'nb'>): Promise<Messages | PartialMessages> {
  switch (locale) {
    case 'nn':
      return (await import('./nn.js')).nn;
    case 'en':
      return (await import('./en.js')).en;
    case 'se':
      return (await import('./se.js')).se;
  }
}
