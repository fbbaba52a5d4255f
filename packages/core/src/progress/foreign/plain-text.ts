/**
 * Text without control characters: what breaks a line becomes `\n`, tabs stay, and the rest, which nobody can see, is
 * taken out. HTML is left as it is: it is text, and is shown as text.
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085]/g, '\n').replace(/[\0-\x08\x0e-\x1f\x7f-\x9f]/g, '');
}
