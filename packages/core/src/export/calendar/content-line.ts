/** The most octets a line may have (RFC 5545, 3.1), the line break not counted. */
const LONGEST_LINE = 75;

/**
 * A text as a value of type TEXT: on one line and with nothing in it that ends the value. Line breaks of every kind
 * become the one that calendars know; control characters and halves of surrogate pairs are left out.
 */
export function textValue(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      // Some readers break lines at these too, and would take what follows for a line of its own.
      .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\\n')
      .replace(/\p{Cc}|\p{Cs}/gu, '')
  );
}

/**
 * One property on a line of its own, folded where it is long and never inside a character. The value has been escaped.
 */
export function contentLine(name: string, value: string): string {
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      line += '\r\n ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${line}\r\n`;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
