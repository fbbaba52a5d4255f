/** A tag as it is written in a text. */
export interface WrittenTag {
  readonly closes: boolean;
  /** In lower case. */
  readonly name: string;
  readonly attributes: WrittenAttributes;
  /** How much of the text it takes. */
  readonly length: number;
}

/** Values by name in lower case, without quotation marks; empty for an attribute without value. The first one counts. */
export type WrittenAttributes = ReadonlyMap<string, string>;

const START = /^<(\/?)([a-z][a-z0-9-]*)/i;
const ATTRIBUTE = /^ ?([a-z][a-z-]*)(?: ?= ?("[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+))?/i;
const END = /^ ?\/?>/;

/**
 * Reads the tag that a text begins with. Piece by piece, each of which can be read in one way only: one expression for
 * all of it would try every way to part the names, and a page with a long word in its text would stand still.
 *
 * @returns `undefined` where the text begins with no whole tag.
 */
export function readWrittenTag(text: string): WrittenTag | undefined {
  const start = START.exec(text);
  if (!start) return undefined;
  const [begun, slash, name = ''] = start;
  const attributes = new Map<string, string>();
  let length = begun.length;
  for (;;) {
    const rest = text.slice(length);
    const end = END.exec(rest);
    if (end) {
      return { closes: slash === '/', name: name.toLowerCase(), attributes, length: length + end[0].length };
    }
    const found = ATTRIBUTE.exec(rest);
    if (!found) return undefined;
    const [whole, attribute = '', value = ''] = found;
    const known = attribute.toLowerCase();
    if (!attributes.has(known)) attributes.set(known, value.replace(/^["']|["']$/g, '').trim());
    length += whole.length;
  }
}
