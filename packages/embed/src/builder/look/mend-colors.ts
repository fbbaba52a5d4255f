import { COLOUR_PAIRS, contrastOf, type ColourToken } from '@omradesatsing/elements';
import { LOOK_COLORS, LOOK_SCHEMES, type Look, type LookColor, type LookScheme } from '../../address/look.js';
import { failingPairs, paintedColors } from './color-contrast.js';
import { DEFAULT_COLORS } from './default-colors.js';
import { mixColors, rgbOf } from './hex-color.js';

/** Steps from a colour to black or white. Fine enough that nobody sees the difference between two of them. */
const STEPS = 50;

/** Grounds first: what stands on them is mended to fit. The colour of buttons before the text on them. */
const ORDER: readonly LookColor[] = [
  'surface',
  'surface-subtle',
  ...LOOK_COLORS.filter((name) => !['surface', 'surface-subtle', 'accent-contrast'].includes(name)),
  'accent-contrast',
];

/**
 * The look nearest to this where every pair holds. Grounds are kept as they are chosen wherever that can be; what
 * stands on them is made darker or lighter, as little as is enough.
 */
export function mendColors(look: Look): Look {
  if (failingPairs(look).length === 0) return look;
  const scheme = schemeFor(look);
  let mended: Look = { ...look, scheme };
  for (const name of ORDER) {
    const color = mendedColor(name, mended);
    if (color !== paintedColors(mended)[name]) {
      mended = { ...mended, colors: { ...mended.colors, [name]: color } };
    }
  }
  return mended;
}

/** Light or dark by the ground: the one whose text is told apart best on it. */
function schemeFor(look: Look): LookScheme {
  const ground = rgbOf(paintedColors(look).surface);
  const [light, dark] = LOOK_SCHEMES.map((scheme) => contrastOf(rgbOf(DEFAULT_COLORS[scheme].focus), ground));
  return (light ?? 0) >= (dark ?? 0) ? 'light' : 'dark';
}

function mendedColor(name: LookColor, look: Look): string {
  const painted = paintedColors(look);
  if (name === 'surface') {
    // The outline of what has the focus cannot be set by an address: there the ground gives way.
    return nearest(painted.surface, (color) => holds(painted.focus, color, 3));
  }
  if (name === 'surface-subtle') {
    return isMiddling(painted[name], painted) ? painted.surface : painted[name];
  }
  const pairs = COLOUR_PAIRS.filter(({ colour }) => colour === name);
  return nearest(painted[name], (color) =>
    pairs.every(({ ground, least }) => holds(color, painted[ground], least)),
  );
}

/** A second ground that no one colour could be read on together with the first. */
function isMiddling(color: string, { surface, focus }: Readonly<Record<ColourToken, string>>): boolean {
  const fits = (ink: string) => [color, surface].every((ground) => holds(ink, ground, 4.5));
  return !holds(focus, color, 3) || !(fits('000000') || fits('ffffff'));
}

function holds(one: string, other: string, least: number): boolean {
  return contrastOf(rgbOf(one), rgbOf(other)) >= least;
}

/** The colour itself, or the first that fits on the way to black and to white. */
function nearest(color: string, fits: (color: string) => boolean): string {
  for (let step = 0; step <= STEPS; step += 1) {
    for (const end of ['000000', 'ffffff']) {
      const candidate = mixColors(color, end, step / STEPS);
      if (fits(candidate)) return candidate;
    }
  }
  return color;
}
