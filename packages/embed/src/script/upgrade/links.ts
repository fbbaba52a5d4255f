import { readDataOmr } from './data-omr.js';
import { mayBecomeWidget } from './place.js';
import { plainText } from './plain-text.logic.js';
import { elementsIn, type Recogniser } from './recogniser.js';
import { blockOf, runAround, textOf, type Run } from './run.js';
import { readSiteAddress, type SiteAddress } from './site-address.logic.js';

/**
 * A link to a canonical page that stands alone in its block, or that asks to be a widget: by `#omr` in its address, by
 * class, or by attribute. Alone, it goes into the widget; in a text, it stays and the widget comes after its line.
 */
export const links: Recogniser = {
  find: (root) => elementsIn(root, 'a[href]'),
  upgrade(link, { folder, widgets }) {
    if (!(link instanceof HTMLAnchorElement)) return false;
    const address = addressOf(link, folder);
    if (!address || address.asks === 'link' || widgets.hasAnswered(link)) return false;
    const asked =
      address.asks === 'widget' || link.classList.contains('omr') || link.dataset['omr'] !== undefined;
    const block = blockOf(link);
    if (!block || !mayBecomeWidget(link, asked)) return false;
    const run = runAround(link);
    const alone = run !== undefined && isAlone(link, run);
    if (!(alone || asked) || widgets.stands(address.configuration, block)) return false;
    if (alone) widgets.putInPlaceOf(run, address.configuration);
    else widgets.putAfter(run ?? lineOf(link, block), address.configuration, link);
    return true;
  },
};

function addressOf(link: HTMLAnchorElement, folder: URL): SiteAddress | undefined {
  const { href } = link;
  const written = link.dataset['omr'] ?? '';
  return (written === '' ? undefined : readDataOmr(written, folder)) ?? readSiteAddress(href, folder);
}

/** A link without words is not one that a reader was to see. */
function isAlone(link: Element, { nodes }: Run): boolean {
  const words = plainText(textOf([link]));
  return words !== '' && words === plainText(textOf(nodes));
}

/** Where a link stands among pictures and the like: no more than itself, and what marks it up. */
function lineOf(link: ChildNode, parent: Element): Run {
  let top = link;
  while (top.parentElement && top.parentElement !== parent) top = top.parentElement;
  return { parent, nodes: [top] };
}
