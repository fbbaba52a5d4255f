// For tests and stories: the interface and the guide in the pseudo-locale `qaa`. Nothing else should import it.
import type { GuideWords } from '@omradesatsing/core';
import type { Messages } from './messages/messages.js';
import { nb } from './messages/nb.js';
import { pseudoTable } from './messages/pseudo.logic.js';

/** Tag to register the pseudo-locale under: `registerLocale(PSEUDO_LOCALE, pseudoMessages())`. */
export const PSEUDO_LOCALE = 'qaa';

/** The interface's words, each accented and lengthened. */
export function pseudoMessages(): Messages {
  return pseudoTable<Messages>(nb);
}

/** The guide's words likewise; for the property `.guide` through `buildGuide`. */
export function pseudoWords(words: GuideWords): GuideWords {
  // The language of the words is a fact about them, not a text.
  return { ...pseudoTable(words), locale: words.locale };
}
