/** The languages of the guide, in the order they are offered: bokmål, nynorsk, Northern Sámi, English. */
export const LOCALES = ['nb', 'nn', 'se', 'en'] as const;

/** A language of the interface. Content may fall back, see {@link ContentLocale}. */
export type Locale = (typeof LOCALES)[number];

/** The languages the guide's own words are complete in: bokmål, nynorsk, English. */
export const CONTENT_LOCALES = ['nb', 'nn', 'en'] as const;

/** A language of the content. */
export type ContentLocale = (typeof CONTENT_LOCALES)[number];

/** Tells whether `value` is one of {@link LOCALES}. Language tags with a region are for {@link parseLocale}. */
export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

/** Tells whether `value` is one of {@link CONTENT_LOCALES}. */
export function isContentLocale(value: string): value is ContentLocale {
  return (CONTENT_LOCALES as readonly string[]).includes(value);
}

/** The language the content is in when `locale` is asked for: its own, or bokmål where it is not translated. */
export function contentLocaleOf(locale: Locale): ContentLocale {
  return isContentLocale(locale) ? locale : 'nb';
}

/**
 * Reads a BCP 47 language tag: `nb-NO` → `nb`, `no` and `NO` → `nb`, `en-GB` → `en`.
 *
 * @returns `undefined` for a language the guide does not have, and for what is no language tag.
 */
export function parseLocale(tag: string): Locale | undefined {
  const language = /^([a-z]{2,3})(?:-[a-z0-9]{1,8})*$/i.exec(tag.trim())?.[1]?.toLowerCase();
  if (language === undefined) return undefined;
  // «no» is the macrolanguage; pages that use it are written in bokmål far more often than not.
  if (language === 'no') return 'nb';
  return isLocale(language) ? language : undefined;
}
