import { escapeHtml } from './escape-html.js';

/**
 * The elements a static page is made of. Nothing else can be written.
 */
export const TAGS = [
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'ul',
  'ol',
  'li',
  'a',
  'details',
  'summary',
  'blockquote',
  'dl',
  'dt',
  'dd',
  'span',
] as const;

export type Tag = (typeof TAGS)[number];

export interface Attributes {
  readonly href?: string;
  readonly lang?: string;
  readonly cite?: string;
}

/**
 * HTML that is finished, as opposed to a text that must be escaped. Made by {@link element} alone.
 */
export interface Markup {
  readonly html: string;
}

/**
 * A string is a text, never HTML.
 */
export type Content = string | Markup | readonly Content[];

export function element(tag: Tag, attributes: Attributes, ...children: readonly Content[]): Markup {
  const { href, lang, cite } = attributes;
  const start = `<${tag}${attribute('href', href)}${attribute('lang', lang)}${attribute('cite', cite)}>`;
  const end = tag === 'a' || tag === 'span' ? `</${tag}>` : `</${tag}>\n`;
  return { html: start + toHtml(children) + end };
}

export function toHtml(content: Content): string {
  if (typeof content === 'string') return escapeHtml(content);
  return 'html' in content ? content.html : content.map(toHtml).join('');
}

/**
 * Tells whether there is nothing to read in it: an empty paragraph is a pause to a screen reader.
 */
export function isBlank(content: Content): boolean {
  return toHtml(content).trim() === '';
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`;
}
