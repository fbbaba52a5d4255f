import type { Look } from '../address/look.js';

/**
 * Gives a widget the look its address asks for. Set property by property: a `style` attribute written as text would
 * be stopped by a page with `style-src 'self'`.
 */
export function applyLook(widget: HTMLElement, { scheme, colors = {}, headingLevel }: Look): void {
  if (scheme !== undefined) widget.style.setProperty('color-scheme', scheme);
  for (const [name, color] of Object.entries(colors)) {
    widget.style.setProperty(`--omr-color-${name}`, `#${color}`);
  }
  if (headingLevel !== undefined) widget.setAttribute('heading-level', String(headingLevel));
}
