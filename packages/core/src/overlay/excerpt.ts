const LONGEST = 80;

/** The beginning of a text, long enough to know it by: what a problem quotes must not fill the page. */
export function excerpt(text: string): string {
  if (text.length <= LONGEST) return text;
  // No half of a surrogate pair at the end.
  const end = (text.codePointAt(LONGEST - 1) ?? 0) > 0xffff ? LONGEST - 1 : LONGEST;
  return `${text.slice(0, end)}…`;
}
