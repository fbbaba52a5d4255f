import { defineElement, ELEMENTS, warnOnce } from '@omradesatsing/elements/tags.js';

/** Registers every tag. Those that the page has registered by itself stay, and its developer is told so once. */
export function defineTags(): void {
  const taken: string[] = [];
  for (const [tag, element] of ELEMENTS) {
    if (customElements.get(tag)) taken.push(tag);
    else define(tag, element);
  }
  if (taken.length > 0) {
    warnOnce(`The page has registered ${taken.join(', ')} by itself; the script leaves them as they are.`);
  }
}

/** One tag that a page's own `define` refuses must not take the others with it. */
function define(...[tag, element]: Parameters<typeof defineElement>): void {
  try {
    defineElement(tag, element);
  } catch (error) {
    warnOnce(`<${tag}> could not be registered: ${String(error)}`);
  }
}
