import { contentLocaleOf, type Locale } from '../model/index.js';
import type { ExportWords } from './export-words.js';

/**
 * Loads the words of exports, in the language `loadGuide` gives the guide in for the same locale. They are a module of
 * their own, fetched when they are first asked for.
 */
export async function loadExportWords(locale: Locale): Promise<ExportWords> {
  // Spelled out, so that bundlers see each language as a piece of its own.
  switch (contentLocaleOf(locale)) {
    case 'nb':
      return (await import('./words/nb.js')).words;
    case 'nn':
      return (await import('./words/nn.js')).words;
    case 'en':
      return (await import('./words/en.js')).words;
  }
}
