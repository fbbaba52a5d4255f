import type { Locale } from '@omradesatsing/core';
import type { Messages } from './messages.js';
import { nb } from './nb.js';

/** A language the interface speaks. */
export interface Interface {
  readonly locale: Locale;
  readonly messages: Messages;
}

const TRANSLATED: Readonly<Partial<Record<Locale, Messages>>> = { nb };

/** The interface in `locale`, or in bokmål where it has not been translated. */
export function interfaceIn(locale: Locale): Interface {
  const messages = TRANSLATED[locale];
  return messages ? { locale, messages } : { locale: 'nb', messages: nb };
}
