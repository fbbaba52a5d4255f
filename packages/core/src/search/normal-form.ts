import { fold } from './fold.js';

/**
 * The form in which words are compared: folded, and with «ae», «oe» and «aa» as the one letter they stand for on
 * foreign keyboards. So «områdeløft», «omraadeloeft» and «omradeloft» are one word. The beginning of a word becomes
 * the beginning of the word's form, so that a word can be found while it is typed.
 */
export function normalForm(word: string): string {
  return fold(word).replace(/a[ae]/g, 'a').replaceAll('oe', 'o');
}

/** The words of a text as they stand. What is neither letter nor digit parts words, and is none. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The words of a text in normal form. */
export function wordsOf(text: string): readonly string[] {
  return wordsIn(text).map(normalForm);
}
