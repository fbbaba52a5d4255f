import { warnOnce } from './warn.js';

/** A class that tells which version of the package it is of. */
export type ElementClass = CustomElementConstructor & { readonly version: string };

/** Registers a tag, unless some copy of it is registered already. Only modules in `define/`
 * and the script of a site call this. */
export function defineElement(tag: string, element: ElementClass): void {
  const registered = customElements.get(tag) as Partial<ElementClass> | undefined;
  if (!registered) {
    customElements.define(tag, element);
  } else if (registered.version !== element.version) {
    warnOnce(
      `<${tag}> is already registered in version ${registered.version ?? 'unknown'}; version ${element.version} is ignored.`,
    );
  }
}
