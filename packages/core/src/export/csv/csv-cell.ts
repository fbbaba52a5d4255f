/** What separates cells. Norwegian and most European spreadsheets open semicolons, others commas. */
export type CsvDelimiter = ';' | ',';

/**
 * One cell: quoted where RFC 4180 asks for it, and harmless in a spreadsheet. A text that a spreadsheet would run as a
 * formula gets an apostrophe in front.
 *
 * @internal
 */
export function csvCell(text: string, delimiter: CsvDelimiter): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function isFormula(text: string): boolean {
  // Blanks first do not stop every spreadsheet, and some read the full-width signs as the plain ones.
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text);
}
