import { adoptStyles, isServer, type LitElement, type ReactiveElement } from 'lit';
import { warnOnce } from './warn.js';

/** Tells whether what stands in the host is still a server's drawing of it. */
export function isDrawnByServer(host: ReactiveElement): boolean {
  return !isServer && !host.hasUpdated && host.shadowRoot?.querySelector('[data-drawn]') != null;
}

/**
 * One short word for all that a widget is drawn from. A server writes it on what it draws; where the browser comes to
 * another word, such as for another phase in the address, it draws something else.
 */
export function drawingOf(...values: readonly unknown[]): string {
  let hash = 5381;
  for (const character of JSON.stringify(values)) {
    hash = Math.imul(hash, 33) ^ (character.codePointAt(0) ?? 0);
  }
  return (hash >>> 0).toString(36);
}

/** How a host draws itself. */
export interface Drawing {
  /** What it is drawn from now, as {@link drawingOf} gives it. */
  readonly from: string;
  readonly draw: () => void;
  readonly drawNothing: () => void;
}

/**
 * Draws a host for the first time where a server has drawn it before. The nodes are kept where they are what the host
 * would draw, and the page has loaded Lit's hydration support; else they make way. Never both, one under the other.
 */
export function takeOver(host: LitElement, { from, draw, drawNothing }: Drawing): void {
  const root = host.shadowRoot;
  if (!root) return draw();
  const { elementStyles } = host.constructor as typeof LitElement;
  const isSame = root.querySelector('[data-drawn]')?.getAttribute('data-drawn') === from;
  if (isSame && hydrates(host)) {
    try {
      // Under a strict policy the styles in the markup were blocked.
      adoptStyles(root, elementStyles);
      draw();
      host.requestUpdate(); // for what only a browser knows
      return;
    } catch (error) {
      warnOnce(`<${host.localName}>: what the server drew is drawn anew. ${String(error)}`);
    }
  }
  // What a server writes for nothing: that is there to be taken over, if Lit must take something over.
  root.replaceChildren(new Comment('lit-part'), new Comment('/lit-part'));
  adoptStyles(root, elementStyles);
  host.renderOptions.renderBefore = null;
  drawNothing();
  draw();
}

/** Whether Lit's hydration support was there when the page loaded Lit: it has every element observe this attribute. */
function hydrates(host: LitElement): boolean {
  return (host.constructor as typeof LitElement).observedAttributes.includes('defer-hydration');
}
