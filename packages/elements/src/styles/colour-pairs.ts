/** A colour the page can set: `--omr-color-<name>`, and `--omr-focus-color` for `focus`. */
export type ColourToken =
  | 'text'
  | 'subtle'
  | 'surface'
  | 'surface-subtle'
  | 'border'
  | 'accent'
  | 'accent-contrast'
  | 'success'
  | 'warning'
  | 'danger'
  | 'focus';

/** Two colours that meet in a widget. */
export interface ColourPair {
  readonly colour: ColourToken;
  /** What it stands on. */
  readonly ground: ColourToken;
  /** The contrast WCAG 2.2 AA asks of the two: 4.5 for text (1.4.3), 3 for what is not text (1.4.11). */
  readonly least: 4.5 | 3;
}

/** Every pair the style sheets use. Who sets colours of their own must keep the contrast of each. */
export const COLOUR_PAIRS: readonly ColourPair[] = [
  { colour: 'text', ground: 'surface', least: 4.5 },
  { colour: 'text', ground: 'surface-subtle', least: 4.5 },
  { colour: 'subtle', ground: 'surface', least: 4.5 },
  { colour: 'subtle', ground: 'surface-subtle', least: 4.5 },
  { colour: 'accent', ground: 'surface', least: 4.5 },
  { colour: 'accent', ground: 'surface-subtle', least: 4.5 },
  { colour: 'accent-contrast', ground: 'accent', least: 4.5 },
  { colour: 'success', ground: 'surface', least: 4.5 },
  { colour: 'success', ground: 'surface-subtle', least: 4.5 },
  { colour: 'warning', ground: 'surface', least: 4.5 },
  { colour: 'warning', ground: 'surface-subtle', least: 4.5 },
  { colour: 'danger', ground: 'surface', least: 4.5 },
  { colour: 'danger', ground: 'surface-subtle', least: 4.5 },
  { colour: 'border', ground: 'surface', least: 3 },
  { colour: 'border', ground: 'surface-subtle', least: 3 },
  { colour: 'focus', ground: 'surface', least: 3 },
  { colour: 'focus', ground: 'surface-subtle', least: 3 },
];
