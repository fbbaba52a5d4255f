import type { Locale } from '@omradesatsing/core';
import { fill } from '../../words/fill.js';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { PageWords, PartialPageWords } from './page-words.js';
import { se } from './se.js';

/** A text, and the language it really is in: a screen reader must not read bokmål as Sámi. */
export interface Phrase {
  readonly text: string;
  readonly lang: Locale;
}

const WORDS: Readonly<Record<Exclude<Locale, 'nb'>, PartialPageWords>> = { nn, en, se };

/** Languages by their own names. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
  se: 'Davvisámegiella',
};

/** What pages say in a language, and in bokmål where it has no word for it. */
export function phrase<Group extends keyof PageWords>(
  locale: Locale,
  group: Group,
  key: keyof PageWords[Group] & string,
  values: Readonly<Record<string, string>> = {},
): Phrase {
  const own = locale === 'nb' ? undefined : WORDS[locale][group]?.[key];
  return own === undefined
    ? { text: fill(String(nb[group][key]), values), lang: 'nb' }
    : { text: fill(String(own), values), lang: locale };
}
