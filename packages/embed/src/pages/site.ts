import type { ExportWords, Guide, Locale } from '@omradesatsing/core';

/** What the pages of one site share. */
export interface Site {
  /** Where the folder will lie, with a slash at the end. Only canonical addresses and oEmbed name it. */
  readonly base: URL;
  /** Of the script, and of all packages. */
  readonly version: string;
  /** File name of the municipality's local layer, in the folder. */
  readonly layer?: string;
}

/** The guide in one language, and what is needed to write it. */
export interface Edition {
  readonly locale: Locale;
  /** With the local layer inside, where there is one. */
  readonly guide: Guide;
  /** As it was before the local layer: names also of phases the municipality has hidden. */
  readonly whole: Guide;
  readonly words: ExportWords;
}

export type Editions = Readonly<Record<Locale, Edition>>;
