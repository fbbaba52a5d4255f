import type { Locale } from '@omradesatsing/core';
import { fill } from '../../words/fill.js';
import { wordsFor } from '../messages/words.js';
import type { EmbedSite } from './embed-form.js';

/** For the web site's privacy statement, in the language of its readers. */
export function privacyParagraph(locale: Locale, site: EmbedSite): string {
  return fill(wordsFor(locale).paragraphs.privacy, { host: new URL(site.folder).host });
}

/** For the web site's accessibility statement, in the language of its readers. */
export function accessibilityParagraph(locale: Locale, { version }: EmbedSite): string {
  return fill(wordsFor(locale).paragraphs.accessibility, { version });
}
