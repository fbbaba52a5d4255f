import { excerpt } from '../excerpt.js';
import { wrongType, type Place, type Reader } from './reader.js';

/** Text for people: not empty, at most `limit` characters, one line, no markup. Space around it is taken away. */
export function plainText(limit: number): Reader<string> {
  return (value, place) => {
    if (typeof value !== 'string') return wrongType('string', value, place);
    // Each of them, so that all that is wrong is told at once.
    const answers = [isFilled, isWithin(limit), hasNoControls, hasNoMarkup].map((check) =>
      check(value, place),
    );
    return answers.every(Boolean) ? value.trim() : undefined;
  };
}

function isFilled(text: string, { pointer, report }: Place): boolean {
  if (text.trim() !== '') return true;
  report({ code: 'empty-text', pointer });
  return false;
}

function isWithin(limit: number) {
  return (text: string, { pointer, report }: Place): boolean => {
    const length = lengthOf(text);
    if (length <= limit) return true;
    report({ code: 'too-long', pointer, length, limit });
    return false;
  };
}

/** Characters as people count them, nearly: an emoji outside the basic plane is one. JSON Schema counts the same way. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const character of text) length += character === '' ? 0 : 1;
  return length;
}

function hasNoControls(text: string, { pointer, report }: Place): boolean {
  const character = controlIn(text);
  if (character === undefined) return true;
  report({ code: 'control-character', pointer, character: codePointName(character) });
  return false;
}

/**
 * The first character that must not stand in a line of text: control characters and line breaks; signs that turn the
 * direction of what follows, which can make a text look like another; half surrogate pairs and what XML does not allow.
 */
function controlIn(text: string): string | undefined {
  return /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/u.exec(text)?.[0];
}

/** `U+0000` */
function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function hasNoMarkup(text: string, { pointer, report }: Place): boolean {
  const start = markupIn(text);
  if (start < 0) return true;
  report({ code: 'html', pointer, given: excerpt(text.slice(start)) });
  return false;
}

/**
 * Where markup begins; -1 when there is none. Everything is shown as text anyway: this finds what somebody has pasted
 * from a web page, and keeps the file harmless where another reads it.
 *
 * «< 5 år» and «a<b» are no markup. «a<b og c>d» is to a browser, and so to us.
 */
function markupIn(text: string): number {
  // An end tag, a comment (which «</» makes too), a declaration, or the start of an element that does harm even when it does not end.
  const certain = text.search(/<(?:[/!?]|(?:script|style|iframe|object|embed|img|svg)(?![a-z]))/i);
  const tag = text.search(/<[a-z]/i);
  const isTag = tag >= 0 && text.lastIndexOf('>') > tag;
  if (!isTag) return certain;
  return certain < 0 ? tag : Math.min(certain, tag);
}
