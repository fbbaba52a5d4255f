import type { Guide, Locale } from '../model/index.js';
import { buildGuide } from './build-guide.js';

/**
 * Loads the guide in one language. The words are a module of their own, fetched when they are first asked for.
 *
 * @returns A guide whose `contentLocale` tells which language the words are in: `nb` for every locale so far.
 */
export async function loadGuide(locale: Locale): Promise<Guide> {
  const { words } = await import('./text/nb/index.js');
  return buildGuide(words, locale);
}
