import { canonicalJson } from '../canonical-json.js';

/**
 * CRC-32 of a value as JSON with the keys in order, no white space, and all but ASCII escaped: eight hexadecimal
 * digits. Finds damage, such as a mail program that cuts or an editor that saves in the wrong character set. It is no
 * proof against tampering: anyone can count it out again.
 */
export function checksum(value: unknown): string {
  return crc32(canonicalJson(value).replace(/[\x7f-\uffff]/g, escaped));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** CRC-32 (as of zip and PNG) of text that is ASCII. */
export function crc32(ascii: string): string {
  let crc = ~0;
  for (let index = 0; index < ascii.length; index += 1) {
    crc ^= ascii.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (~crc >>> 0).toString(16).padStart(8, '0');
}
