import { contentLocaleOf, type Locale } from '@omradesatsing/core';
import type { BuilderWords } from './builder-words.js';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';

/** The languages the builder speaks. */
export const BUILDER_LOCALES = ['nb', 'nn', 'en'] as const;

export type BuilderLocale = (typeof BUILDER_LOCALES)[number];

export function isBuilderLocale(value: string): value is BuilderLocale {
  return (BUILDER_LOCALES as readonly string[]).includes(value);
}

/** The words of a language; those of bokmål for Sámi. */
export function wordsFor(locale: Locale): BuilderWords {
  switch (contentLocaleOf(locale)) {
    case 'nb':
      return nb;
    case 'nn':
      return nn;
    case 'en':
      return en;
  }
}
