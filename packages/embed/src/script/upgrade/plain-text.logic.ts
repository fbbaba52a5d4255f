/** What editors put between letters and nobody sees: zero-width spaces and joiners, soft hyphens. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Text as a reader would type it: no unseen characters, every space a plain one and no more than one, none around. */
export function plainText(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}
