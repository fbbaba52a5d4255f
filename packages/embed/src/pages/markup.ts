import { escapeHtml } from '@omradesatsing/core';

/** HTML that is finished, as opposed to a text that must be escaped. */
export interface Markup {
  readonly html: string;
}

/** A string is a text, never HTML. */
export type Content = string | Markup | readonly Content[];

/**
 * A piece of a page: every value is escaped unless it is markup itself. Values stand between tags or in attributes with
 * quotes around, nowhere else. Not called `html`: the build would take these for Lit's templates and minify them.
 */
export function markup(pieces: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const html = pieces.map((piece, at) => piece + toHtml(values[at] ?? '')).join('');
  return { html };
}

/** Takes HTML that something trusted has written, such as `toStaticHtml`. Never anything from an address or a file. */
export function finished(html: string): Markup {
  return { html };
}

function toHtml(content: Content): string {
  if (typeof content === 'string') return escapeHtml(content);
  return 'html' in content ? content.html : content.map(toHtml).join('');
}
