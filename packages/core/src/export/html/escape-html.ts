/**
 * A text as HTML that shows it, between tags or inside an attribute in quotes. What HTML cannot hold is left out.
 */
export function escapeHtml(text: string): string {
  return (
    text
      // Control characters and halves of surrogate pairs are not allowed in HTML, escaped or not.
      .replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
  );
}
