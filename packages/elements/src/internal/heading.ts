import { html, nothing, type TemplateResult } from 'lit';
import type { HeadingLevel } from './attributes.logic.js';

export interface HeadingOptions {
  /** How many levels under the widget's own. */
  readonly below?: number;
  readonly id?: string;
  /** Language of the text, where it is not that of the interface. */
  readonly lang?: string | undefined;
}

/**
 * A heading at the widget's level, or `below` levels under it, never deeper than 6. With level 0 the widget has no
 * headings: its title is left out, and titles below become plain text that lists can still be named by.
 */
export function heading(
  level: HeadingLevel,
  content: unknown,
  { below = 0, id, lang }: HeadingOptions = {},
): TemplateResult | typeof nothing {
  const name = id ?? nothing;
  const language = lang ?? nothing;
  if (level === 0) {
    return below === 0
      ? nothing
      : html`<p class="heading" part="heading" id=${name} lang=${language}>${content}</p>`;
  }
  switch (Math.min(level + below, 6)) {
    case 1:
      return html`<h1 class="heading" part="heading" id=${name} lang=${language}>${content}</h1>`;
    case 2:
      return html`<h2 class="heading" part="heading" id=${name} lang=${language}>${content}</h2>`;
    case 3:
      return html`<h3 class="heading" part="heading" id=${name} lang=${language}>${content}</h3>`;
    case 4:
      return html`<h4 class="heading" part="heading" id=${name} lang=${language}>${content}</h4>`;
    case 5:
      return html`<h5 class="heading" part="heading" id=${name} lang=${language}>${content}</h5>`;
    default:
      return html`<h6 class="heading" part="heading" id=${name} lang=${language}>${content}</h6>`;
  }
}
