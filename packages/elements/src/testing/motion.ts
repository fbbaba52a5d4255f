import { everywhere } from './composed.js';

/** What moves by itself in a widget, or may when its state changes. */
export function moving(host: Element): readonly string[] {
  return everywhere(host, '*')
    .flatMap((element) => [null, '::before', '::after'].map((part) => getComputedStyle(element, part)))
    .filter(
      ({ animationName, transitionDuration }) =>
        // Empty for what is not drawn at all, such as what a slot holds in reserve.
        !['none', ''].includes(animationName) ||
        transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0),
    )
    .map(({ animationName, transitionProperty }) => `${animationName} ${transitionProperty}`);
}
