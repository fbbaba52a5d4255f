// For the types of our own events, which the package adds to those of the page.
import type {} from '../index.js';

/** Every event of these types that reaches `target` from now on, in order. */
export function record<K extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  ...types: readonly K[]
): readonly HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  for (const type of types) target.addEventListener(type, (event) => void events.push(event));
  return events;
}

/** Answers every event of this type with `preventDefault()`. */
export function prevent(target: HTMLElement, type: keyof HTMLElementEventMap): void {
  target.addEventListener(type, (event) => event.preventDefault());
}
