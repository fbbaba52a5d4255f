import { backgroundOf, contrast } from './colour.js';
import { around, everywhere } from './composed.js';
import { inWords } from './find.js';

/** What is told by a ground of its own: boxes, marks, filled buttons. */
export function ownGrounds(host: Element): readonly HTMLElement[] {
  return everywhere(host, '*').filter((element) => {
    const parent = around(element);
    return (
      parent !== null &&
      element.part.contains('base') === false &&
      element.checkVisibility() &&
      differ(backgroundOf(element), backgroundOf(parent))
    );
  });
}

/** Elements that can no longer be told from what is around them: neither by a border nor by a ground. */
export function withoutEdge(elements: readonly Element[]): readonly string[] {
  return elements.filter((element) => !hasBorder(element) && !hasGround(element)).map(inWords);
}

function hasGround(element: Element): boolean {
  const parent = around(element);
  return parent !== null && differ(backgroundOf(element), backgroundOf(parent));
}

function hasBorder(element: Element): boolean {
  const style = getComputedStyle(element);
  return (['Top', 'Right', 'Bottom', 'Left'] as const).some(
    (side) =>
      style[`border${side}Style`] !== 'none' &&
      Number.parseFloat(style[`border${side}Width`]) > 0 &&
      contrast(style[`border${side}Color`], backgroundOf(around(element) ?? element)) >= 3,
  );
}

const differ = (one: string, other: string) => contrast(one, other) > 1.01;

/** Elements with a border that is hard to see on what is around them, in words with the contrast. */
export function faintBorders(host: Element, least = 3): readonly string[] {
  return everywhere(host, '*')
    .filter((element) => element.checkVisibility())
    .flatMap((element) => {
      const style = getComputedStyle(element);
      const ground = backgroundOf(around(element) ?? element);
      return (['Top', 'Right', 'Bottom', 'Left'] as const)
        .filter((side) => style[`border${side}Style`] === 'solid' && style[`border${side}Width`] !== '0px')
        .map((side) => style[`border${side}Color`])
        .filter((colour) => !isTransparent(colour) && contrast(colour, ground) < least)
        .map((colour) => `${inWords(element)} ${contrast(colour, ground).toFixed(2)}`);
    });
}

function isTransparent(colour: string): boolean {
  return colour === 'transparent' || /, 0\)$|\/ 0\)$/.test(colour);
}
