import type { Rgb } from '@omradesatsing/elements';

/** A colour as people write it, `#0B5394`, `0b5394` or `#abc`, as addresses write it; `undefined` for anything else. */
export function parseHexColor(text: string): string | undefined {
  const digits = text.trim().replace(/^#/, '').toLowerCase();
  if (/^[0-9a-f]{6}$/.test(digits)) return digits;
  return /^[0-9a-f]{3}$/.test(digits) ? digits.replace(/./g, '$&$&') : undefined;
}

/** Six digits as red, green and blue. */
export function rgbOf(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

/** A colour a share of the way from one to another: 0 is the one, 1 the other. */
export function mixColors(one: string, other: string, share: number): string {
  const [from, to] = [rgbOf(one), rgbOf(other)];
  return from
    .map((channel, index) => Math.round(channel + ((to[index] ?? channel) - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('');
}
