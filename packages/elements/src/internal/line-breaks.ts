import { html, type TemplateResult } from 'lit';
import { pieces } from './line-breaks.logic.js';

/**
 * A text that may break where it has signs in it, and not within a word before that. What is copied is the text; but a
 * link must have it as its name too, since Chromium reads each such place as a space.
 */
export function lineBreaks(text: string): string | TemplateResult {
  const [first = '', ...rest] = pieces(text);
  return rest.length === 0 ? text : html`${first}${rest.map((piece) => html`<wbr />${piece}`)}`;
}
