// What a CMS that takes HTML as it is sends it through, each with its own defaults.
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

/** By name: HTML in, HTML out. DOMPurify needs a document, and runs in the page. */
export const SANITIZERS = [
  { name: 'DOMPurify', clean: (html, page) => page.evaluate((dirty) => DOMPurify.sanitize(dirty), html) },
  { name: 'sanitize-html', clean: (html) => sanitizeHtml(html) },
  { name: 'rehype-sanitize', clean: (html) => String(rehype.processSync(html)) },
  // For comparison: a field for code, in a CMS that trusts its editors.
  { name: 'as it is', clean: (html) => html },
];

/** What somebody types in a field for text is HTML by the time a sanitizer sees it. */
export const asTyped = (text) =>
  `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>')}</p>`;
