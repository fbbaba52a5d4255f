import { everywhere, shadowRoots } from './composed.js';
import { inWords } from './find.js';

/** What WCAG 1.4.12 lets a reader set. Nothing may be lost by it. */
const SPACING = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }
`;

/** Sets the reader's spacing in a widget, and in those in it: a page's own style sheet does not reach in. */
export function setTextSpacing(host: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  for (const root of shadowRoots(host)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Elements that have more in them than they show. What is only for screen readers does not count. */
export function clipped(host: Element): readonly string[] {
  return everywhere(host, '*')
    .filter((element) => element.checkVisibility() && cuts(element))
    .map(inWords);
}

function cuts(element: HTMLElement): boolean {
  const { overflowX, overflowY, clipPath } = getComputedStyle(element);
  // A field with a long value is read by moving in it, whatever the spacing.
  if (clipPath !== 'none' || element instanceof HTMLInputElement) return false;
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  return (
    (hides(overflowX) && scrollWidth > clientWidth + 1) ||
    (hides(overflowY) && scrollHeight > clientHeight + 1)
  );
}

/** Elements with text that are lower than it: it runs into what comes after. */
export function tooLow(host: Element): readonly string[] {
  return everywhere(host, '*')
    .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
    .filter((element) => getComputedStyle(element).clipPath === 'none' && hasText(element))
    .filter(({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight + 1)
    .map(inWords);
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}
