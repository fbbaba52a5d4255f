import { applyLook } from '../../widget/apply-look.js';
import { WIDGET_TAGS } from '../../address/widget-name.js';
import { sameness, samenessOfElement, type Configuration } from './configuration.logic.js';
import { WIDGET_SELECTOR } from './place.js';
import type { Run } from './run.js';
import { readSiteAddress } from './site-address.logic.js';

/** More widgets than any page has use for. Links beyond it stay links. */
const MOST_WIDGETS = 100;

/**
 * A page that puts the link back each time it is made a widget ends here, after some seconds. Far more than one makes
 * that is open all day, such as the preview of an editor, which may draw itself anew with every key.
 */
const MOST_EVER = 3000;

/** The widgets of a page: which stand there, and the making of more. */
export class PageWidgets {
  readonly #folder: URL;
  /** Those made of what an editor wrote as a link or as code, which stop nothing elsewhere on the page. */
  readonly #made = new WeakSet<Element>();
  /** As many of them as are on the page: those that are gone must not be kept in memory. */
  readonly #present = new Set<Element>();
  #count = 0;
  readonly #answered = new WeakSet<Element>();
  #standing: ReadonlySet<string> | undefined;

  constructor(folder: URL) {
    this.#folder = folder;
  }

  /** Tells whether there may be one more. */
  get hasRoom(): boolean {
    return this.#present.size < MOST_WIDGETS && this.#count < MOST_EVER;
  }

  /** To be called when the page may have changed since the last question. */
  forget(): void {
    this.#standing = undefined;
    for (const widget of this.#present) if (!widget.isConnected) this.#present.delete(widget);
  }

  /** Tells whether the same widget stands in the block, or on the page as an element or a frame of its author's. */
  stands(configuration: Configuration, block: Element): boolean {
    const wanted = sameness(configuration, languageOf(block));
    this.#standing ??= new Set(
      [...document.querySelectorAll(`iframe[src],${WIDGET_SELECTOR}`)]
        .filter((element) => !this.#made.has(element) && !isDead(element))
        .flatMap((element) => this.#samenessOf(element) ?? []),
    );
    if (this.#standing.has(wanted)) return true;
    return [...this.#present].some(
      (widget) => widget.parentElement === block && this.#samenessOf(widget) === wanted,
    );
  }

  /** Tells whether an element is a widget made of a link or of code. */
  hasMade(element: Element): boolean {
    return this.#made.has(element);
  }

  /** Tells whether an element has a widget right inside. */
  isHolding(element: Element): boolean {
    return [...element.children].some((child) => child.matches(WIDGET_SELECTOR));
  }

  /** Tells whether what a link asked for has been put after it. */
  hasAnswered(asking: Element): boolean {
    return this.#answered.has(asking);
  }

  /** Puts a widget in the place of a run, which goes into it: what is there until, or unless, the widget shows. */
  putInPlaceOf({ parent, nodes }: Run, configuration: Configuration): void {
    const next = nodes.at(-1)?.nextSibling ?? null;
    const widget = widgetOf(configuration);
    widget.append(...nodes);
    this.#put(widget, parent, next);
  }

  /** Puts a widget after the run that a link in it asked from. The run stays as it is. */
  putAfter({ parent, nodes }: Run, configuration: Configuration, asking: Element): void {
    this.#answered.add(asking);
    this.#put(widgetOf(configuration), parent, nodes.at(-1)?.nextSibling ?? null);
  }

  /** Puts a widget around all that an element holds. As if the page had had it from the start. */
  putInside(element: Element, configuration: Configuration): void {
    const widget = widgetOf(configuration);
    widget.append(...element.childNodes);
    element.append(widget);
    this.forget();
  }

  #put(widget: Element, parent: Element, next: Node | null): void {
    this.#made.add(widget);
    this.#present.add(widget);
    this.#count += 1;
    parent.insertBefore(widget, next);
    this.#hideDeadFrames(widget);
  }

  /** The same in a frame where no script may run, as TinyMCE leaves one: now that it works, it would be there twice. */
  #hideDeadFrames(widget: Element): void {
    const same = this.#samenessOf(widget);
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[sandbox][src]')) {
      if (isDead(frame) && this.#samenessOf(frame) === same)
        frame.style.setProperty('display', 'none', 'important');
    }
  }

  #samenessOf(element: Element): string | undefined {
    if (!(element instanceof HTMLIFrameElement)) {
      return samenessOfElement(element.localName, element.getAttribute('phase'), languageOf(element));
    }
    const address = readSiteAddress(element.src, this.#folder);
    return address && sameness(address.configuration, languageOf(element));
  }
}

/** Shows text, and nothing can be done with it. */
function isDead(element: Element): boolean {
  return (
    element instanceof HTMLIFrameElement &&
    element.hasAttribute('sandbox') &&
    !element.sandbox.contains('allow-scripts')
  );
}

/** A widget as its address asks for it, not in the page yet: it is to find its fallback inside when it comes there. */
function widgetOf({ widget, phase, locale, look }: Configuration): HTMLElement {
  const element = document.createElement(WIDGET_TAGS[widget]);
  element.setAttribute('phase', phase);
  if (locale) element.setAttribute('lang', locale);
  applyLook(element, look);
  return element;
}

function languageOf(element: Element): string | null {
  return element.closest('[lang]')?.getAttribute('lang') ?? null;
}
