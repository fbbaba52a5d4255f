import type { PageWidgets } from './widgets.js';

/** What a recogniser works with. */
export interface UpgradeSite {
  /** The folder of the site whose addresses are ours. */
  readonly folder: URL;
  readonly widgets: PageWidgets;
}

/** Knows one way of writing a widget into a page, and makes it one. */
export interface Recogniser {
  /** Everything in and below a node that may be one. Found step by step where that takes time. */
  find(root: Node): Iterable<Node>;
  /** Makes it a widget if it is one, and may be one where it stands; else leaves it as it is. Tells which. */
  upgrade(found: Node, site: UpgradeSite): boolean;
}

/** Elements that match, in the order of the page: the node itself too. */
export function* elementsIn(root: Node, selector: string): Generator<Element> {
  if (!(root instanceof HTMLElement)) return;
  if (root.matches(selector)) yield root;
  yield* root.querySelectorAll(selector);
}

/** Every text node, the node itself too. Goes on where it was when the page changes meanwhile. */
export function* textsIn(root: Node): Generator<Text> {
  const iterator = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  for (let node = iterator.nextNode(); node; node = iterator.nextNode()) {
    if (node instanceof Text) yield node;
  }
}
