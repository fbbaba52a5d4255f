/**
 * A text as CommonMark that reads as the text itself: no markup, no HTML, no character references, no links, on one
 * line and never the start of a heading or a list.
 *
 * @internal
 */
export function markdownText(text: string): string {
  return (
    text
      .replace(/[\s\p{Cc}]*[\n\r\u2028\u2029\u0085][\s\p{Cc}]*/gu, ' ')
      .replace(/[\t ]+/g, ' ')
      .replace(/\p{Cc}|\p{Cs}/gu, '')
      .trim()
      .replace(/[\\`*_[\]<>&~|#$@]/g, '\\$&')
      // Many readers make links of bare addresses.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www)\./gi, '$1\\.')
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}

/**
 * A link. The address has been checked: it has neither blanks nor `<`, `>` or `\`.
 *
 * @internal
 */
export function markdownLink(text: string, address: string): string {
  // «&copy=1» in an address would be read as a character reference.
  return `[${markdownText(text)}](<${address.replaceAll('&', '\\&')}>)`;
}
