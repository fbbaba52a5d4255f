import { contrastOf, type Rgb } from '../styles/contrast.logic.js';
import { around, everywhere } from './composed.js';
import { textOf } from './find.js';

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Any colour a style sheet can compute to, as it is painted; `undefined` when nothing is. */
function painted(colour: string): Rgb | undefined {
  if (!canvas) throw new Error('This browser paints nothing');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return alpha === 0 ? undefined : [red, green, blue];
}

/** Contrast as WCAG 2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [first, second] = [painted(one), painted(other)];
  if (!first || !second) throw new Error('No colour has no contrast');
  return contrastOf(first, second);
}

/** The colour behind an element: its own, or that of the nearest one around it with a colour. */
export function backgroundOf(element: Element): string {
  for (let node: Element | null = element; node; node = around(node)) {
    const { backgroundColor } = getComputedStyle(node);
    if (painted(backgroundColor)) return backgroundColor;
  }
  return 'white';
}

/** Text in a widget with less contrast to what is behind it than `least`. */
export function faintTexts(host: Element, least = 4.5, behind = backgroundOf): readonly string[] {
  return everywhere(host, '*')
    .filter((element) => element.checkVisibility() && hasOwnText(element))
    .map((element) => ({
      text: textOf(element),
      contrast: contrast(getComputedStyle(element).color, behind(element)),
    }))
    .filter((found) => found.contrast < least)
    .map((found) => `«${found.text.slice(0, 40)}» ${found.contrast.toFixed(2)}`);
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && textOf(node) !== '');
}
