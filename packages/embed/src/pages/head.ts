import { markup, type Content, type Markup } from './markup.js';
import type { Phrase } from './words/phrase.js';

export interface Head {
  /** Language of the page. */
  readonly lang: string;
  readonly title: Phrase;
  /** The folder of the site, seen from the page, with a slash at the end. */
  readonly root: string;
  readonly style: string;
  readonly description?: Phrase;
  readonly more?: Content;
}

/** What every page begins with. No inline script or style, and no request but for style and icon. */
export function head({ lang, title, root, style, description, more = [] }: Head): Markup {
  return markup`  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title${langOf(title, lang)}>${title.text}</title>
${description ? markup`    <meta name="description" content="${description.text}"${langOf(description, lang)} />\n` : ''}${more}    <link rel="icon" href="${root}ikon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${root}${style}" />
  </head>
`;
}

/** A `lang` attribute for a text in another language than what is around it; nothing for one in the same. */
export function langOf({ lang }: Phrase, around: string): Markup {
  return lang === around ? markup`` : markup` lang="${lang}"`;
}
