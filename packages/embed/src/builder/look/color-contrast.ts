import { COLOUR_PAIRS, contrastOf, type ColourPair, type ColourToken } from '@omradesatsing/elements';
import type { Look } from '../../address/look.js';
import { DEFAULT_COLORS } from './default-colors.js';
import { rgbOf } from './hex-color.js';

/** Two colours that meet, and how well they can be told apart. */
export interface PairContrast extends ColourPair {
  readonly ratio: number;
  /** It is what WCAG 2.2 AA asks for. */
  readonly holds: boolean;
}

/** Every colour as it is painted: those of the look, and ours for the rest. */
export function paintedColors({
  scheme = 'light',
  colors = {},
}: Look): Readonly<Record<ColourToken, string>> {
  return { ...DEFAULT_COLORS[scheme], ...colors };
}

/** Every pair, those that can be told apart least first. */
export function colorContrasts(look: Look): readonly PairContrast[] {
  const painted = paintedColors(look);
  return COLOUR_PAIRS.map((pair) => {
    const ratio = contrastOf(rgbOf(painted[pair.colour]), rgbOf(painted[pair.ground]));
    return { ...pair, ratio, holds: ratio >= pair.least };
  }).sort((one, other) => one.ratio / one.least - other.ratio / other.least);
}

/** The pairs that do not hold. Ours hold, so a look without colours of its own has none. */
export function failingPairs(look: Look): readonly PairContrast[] {
  return look.colors === undefined ? [] : colorContrasts(look).filter(({ holds }) => !holds);
}
