import type { ReactiveElement } from 'lit';

/**
 * The height of what stands between the tags of a host, where the reader may have seen it; 0 where there is nothing, or
 * nothing has been painted yet, and so nothing can jump.
 */
export function shownHeight(host: HTMLElement): number {
  const isShown = host.hasChildNodes() && performance.getEntriesByType('paint').length > 0;
  return isShown ? host.getBoundingClientRect().height : 0;
}

/**
 * Keeps what follows a host where it is, when the host has drawn itself in the place of something higher: the host
 * stays as high as that was, as far down as the reader sees. Until it is out of sight, or the reader has clicked or
 * pressed a key, when things may move.
 *
 * Where the host is the higher of the two, what follows has to give way.
 */
export function keepPlace(host: ReactiveElement, height: number): void {
  if (height === 0) return;
  const { top, bottom } = host.getBoundingClientRect();
  const kept = Math.min(top + height, window.innerHeight);
  if (kept > 0 && bottom < kept) holdHeight(host, Math.ceil(kept - top));
}

function holdHeight(host: ReactiveElement, height: number): void {
  const root = host.shadowRoot;
  if (!root || !('adoptedStyleSheets' in root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media screen { :host { min-block-size: ${height}px } }`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const release = () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    sight.disconnect();
    for (const type of ['click', 'keydown']) document.removeEventListener(type, release);
  };
  const sight = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => !isIntersecting)) release();
  });
  sight.observe(host);
  for (const type of ['click', 'keydown']) document.addEventListener(type, release);
}
