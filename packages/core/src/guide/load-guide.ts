import { contentLocaleOf, type ContentLocale, type Guide, type Locale } from '../model/index.js';
import { buildGuide } from './build-guide.js';
import type { GuideWords } from './words.js';

/**
 * Loads the guide in one language. The words are a module of their own, fetched when they are first asked for.
 *
 * @returns A guide whose `contentLocale` tells which language the words are in: `nb` where the guide is not translated.
 */
export async function loadGuide(locale: Locale): Promise<Guide> {
  return buildGuide(await loadWords(contentLocaleOf(locale)), locale);
}

/** Spelled out, so that bundlers see each language as a piece of its own. */
async function loadWords(locale: ContentLocale): Promise<GuideWords> {
  switch (locale) {
    case 'nb':
      return (await import('./text/nb/index.js')).words;
    case 'nn':
      return (await import('./text/nn/index.js')).words;
    case 'en':
      return (await import('./text/en/index.js')).words;
  }
}
