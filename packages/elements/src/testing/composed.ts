/** A widget as it is put together: its shadow root, and those of the widgets in it. */

/** The host's shadow root and every one inside it, in the order they stand in. */
export function shadowRoots(host: Element): readonly ShadowRoot[] {
  const own = host.shadowRoot;
  if (!own) return [...host.children].flatMap(shadowRoots);
  return [own, ...[...own.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).flatMap(shadowRoots)];
}

/** Every element that matches, in whatever shadow root, in the order a reader meets them. */
export function everywhere<E extends Element = HTMLElement>(host: Element, selector: string): readonly E[] {
  const inside = host.shadowRoot ?? host;
  return [...inside.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as E] : []),
    ...(element.shadowRoot ? everywhere<E>(element, selector) : []),
  ]);
}

/** The element around this one, also out of its shadow root. */
export function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The language an element is marked with, by itself or by what is around it. */
export function languageOf(element: Element): string | undefined {
  for (let node: Element | null = element; node; node = around(node)) {
    const lang = node.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}
