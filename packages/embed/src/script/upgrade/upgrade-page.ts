import { warnOnce } from '@omradesatsing/elements/tags.js';
import { bareAddress } from './bare-address.js';
import { dataOmr } from './data-omr.js';
import { elementLook } from './element-look.js';
import { links } from './links.js';
import { oembed } from './oembed.js';
import { pastedCode } from './pasted-code.js';
import { WIDGET_SELECTOR } from './place.js';
import type { Recogniser, UpgradeSite } from './recogniser.js';
import { isElement } from './run.js';
import { SlicedWork, type Piece } from './sliced-work.js';
import { PageWidgets } from './widgets.js';

/** In this order: what says most plainly that it is a widget comes first, and the others see that it stands there. */
const RECOGNISERS: readonly Recogniser[] = [elementLook, dataOmr, oembed, links, bareAddress, pastedCode];

/**
 * Makes widgets of what stands on the page and of what comes to it later. Call it when the elements are defined.
 *
 * @param folder The folder of the site whose addresses are ours.
 */
export function upgradePage(folder: URL): void {
  const site = { folder, widgets: new PageWidgets(folder) };
  const work = new SlicedWork();
  new MutationObserver((records) => {
    site.widgets.forget();
    const added = addedBy(records, site);
    if (added.size > 0) work.add(upgrades(added, site));
  }).observe(document, { childList: true, subtree: true });
  work.add(upgrades(new Set([document.body]), site));
}

/** What has come to the page, but for our own doing, and what is in a widget. */
function addedBy(records: readonly MutationRecord[], { widgets }: UpgradeSite): ReadonlySet<Node> {
  const added = new Set<Node>();
  for (const { target, addedNodes } of records) {
    if (addedNodes.length === 0 || (isElement(target) && target.closest(WIDGET_SELECTOR))) continue;
    for (const node of addedNodes) {
      const isText = node.nodeType === Node.TEXT_NODE;
      if (isText || (isElement(node) && !widgets.hasMade(node))) added.add(node);
    }
  }
  // What came inside something else that came is looked through with it.
  return new Set([...added].filter((node) => !isBelow(node, added)));
}

function isBelow(node: Node, others: ReadonlySet<Node>): boolean {
  let above = node.parentNode;
  while (above && !others.has(above)) above = above.parentNode;
  return above !== null;
}

/** What fails is left as it is, and takes nothing else with it. */
function* upgrades(roots: ReadonlySet<Node>, site: UpgradeSite): Generator<Piece, void> {
  for (const recogniser of RECOGNISERS) {
    for (const root of roots) {
      // Looking through something takes time also where nothing is found.
      yield 'light';
      try {
        for (const found of recogniser.find(root)) {
          if (!found.isConnected) continue;
          if (!site.widgets.hasRoom) {
            warnOnce('There are so many widgets on this page that the rest of the links to them stay links.');
            return;
          }
          yield upgrade(recogniser, found, site) ? 'heavy' : 'light';
        }
      } catch (error) {
        tellOf(error);
      }
    }
  }
}

function upgrade(recogniser: Recogniser, found: Node, site: UpgradeSite): boolean {
  try {
    return recogniser.upgrade(found, site);
  } catch (error) {
    tellOf(error);
    return false;
  }
}

function tellOf(error: unknown): void {
  warnOnce(`Something could not be made a widget: ${String(error)}`);
}
