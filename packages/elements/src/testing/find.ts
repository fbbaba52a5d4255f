/** What a reader finds in a widget: by role, name and text, not by how it is made. */

export function shadowOf(host: Element): ShadowRoot {
  if (!host.shadowRoot) throw new Error(`<${host.localName}> has no shadow root`);
  return host.shadowRoot;
}

export function all<E extends Element = HTMLElement>(host: Element, selector: string): readonly E[] {
  return [...shadowOf(host).querySelectorAll<E>(selector)];
}

export function one<E extends Element = HTMLElement>(host: Element, selector: string): E {
  const found = shadowOf(host).querySelector<E>(selector);
  if (!found) throw new Error(`<${host.localName}> has no ${selector}`);
  return found;
}

/**
 * Text as it is read: without what is hidden from assistive technology, line breaks and double spaces, and with plain
 * spaces for those that do not break.
 */
export function textOf(node: Node | null | undefined): string {
  return node ? plain(readable(node)).trim() : '';
}

function readable(node: Node): string {
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
  return node instanceof CharacterData
    ? node instanceof Text
      ? node.data
      : ''
    : [...node.childNodes].map(readable).join('');
}

/** One plain space for spaces of any kind and number. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

export function hasText(host: Element, text: string): boolean {
  return textOf(shadowOf(host)).includes(plain(text));
}

/** The control that the label with this text belongs to. */
export function labelled<E extends HTMLElement = HTMLInputElement>(host: Element, label: string): E {
  const found = all<HTMLLabelElement>(host, 'label').find((candidate) => textOf(candidate) === plain(label));
  const control = found && shadowOf(host).getElementById(found.htmlFor);
  if (!control) throw new Error(`<${host.localName}> has no control labelled «${label}»`);
  return control as E;
}

/** The control inside `part` of a widget. */
export function inside<E extends Element = HTMLElement>(part: Element, selector: string): E {
  const found = part.querySelector<E>(selector);
  if (!found) throw new Error(`<${part.localName}> has no ${selector}`);
  return found;
}

export function button(host: Element, name: string): HTMLButtonElement {
  return named(all<HTMLButtonElement>(host, 'button'), name);
}

export function link(host: Element, name: string): HTMLAnchorElement {
  return named(all<HTMLAnchorElement>(host, 'a[href]'), name);
}

function named<E extends Element>(candidates: readonly E[], name: string): E {
  const found = candidates.find((candidate) => textOf(candidate).startsWith(plain(name)));
  if (!found) throw new Error(`None of ${candidates.map(textOf).join(' | ')} is named «${name}»`);
  return found;
}

/** The headings in the order they stand in. */
export function headings(host: Element): readonly { readonly level: number; readonly text: string }[] {
  return all(host, 'h1, h2, h3, h4, h5, h6').map((heading) => ({
    level: Number(heading.localName.slice(1)),
    text: textOf(heading),
  }));
}

/** The element that has the focus, inside whatever shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * A control as one would tell of it: «button «Avbryt»». Assert on this rather than on the element, since a failed
 * assertion on an element makes the test runner print all it can reach from there.
 */
export function inWords(control: Element | null): string {
  if (!control) return 'nothing';
  const label =
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
      ? control.labels?.[0]
      : null;
  return `${kindOf(control)} «${textOf(label ?? control)}»`;
}

/** What kind of control something is: `a`, `button`, `select`, `input type=checkbox` … */
export function kindOf(element: Element): string {
  return element instanceof HTMLInputElement ? `input type=${element.type}` : element.localName;
}

/** What a screen reader is told. */
export function announced(host: Element): string {
  return textOf(one(host, '[role="status"]'));
}

/** Every message a screen reader is told from now on, in order. */
export function announcements(host: Element): { readonly texts: readonly string[]; stop(): void } {
  const texts: string[] = [];
  const region = one(host, '[role="status"]');
  const observer = new MutationObserver(() => {
    const text = textOf(region);
    if (text !== '') texts.push(text);
  });
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return { texts, stop: () => observer.disconnect() };
}
