import type { PairContrast } from '../look/color-contrast.js';
import { fill } from '../../words/fill.js';
import type { BuilderWords } from '../messages/builder-words.js';

/** ««Lenker og knapper» mot «Bakgrunn»: 3,2 til 1. Kravet er minst 4,5 til 1.» */
export function pairInWords(
  { colour, ground, ratio, least }: PairContrast,
  { look }: BuilderWords['page'],
  locale: string,
): string {
  // Not every browser writes numbers in nynorsk; all of them know bokmål by one of its names.
  const numbers = new Intl.NumberFormat([locale, 'nb', 'no'], { maximumFractionDigits: 1 });
  return fill(look.pair, {
    color: look.colors[colour],
    ground: look.colors[ground],
    // Never rounded up: 4.46 is not 4.5.
    ratio: numbers.format(Math.floor(ratio * 10) / 10),
    least: numbers.format(least),
  });
}
