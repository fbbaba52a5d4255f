import { warnOnce } from '@omradesatsing/elements/tags.js';
import { mayBecomeWidget } from './place.js';
import { elementsIn, type Recogniser } from './recogniser.js';
import { readShortAddress, readSiteAddress, type SiteAddress } from './site-address.logic.js';

/** The value of `data-omr`: an address, or as much of it as tells the widget: `sjekkliste/gjennomforing`. */
export function readDataOmr(value: string, folder: URL): SiteAddress | undefined {
  return readSiteAddress(value.trim(), folder) ?? readShortAddress(value);
}

/** `<div data-omr="sjekkliste/gjennomforing">…</div>`: the widget comes inside, around what is there. */
export const dataOmr: Recogniser = {
  // A link with the attribute is a link that asks: see links.ts.
  find: (root) => elementsIn(root, '[data-omr]:not(a)'),
  upgrade(element, { folder, widgets }) {
    if (!(element instanceof HTMLElement) || !mayBecomeWidget(element, true)) return false;
    const value = element.dataset['omr'] ?? '';
    const address = readDataOmr(value, folder);
    if (!address) {
      warnOnce(
        `data-omr="${value.slice(0, 100)}" names no widget; write an address, or «sjekkliste/gjennomforing». Left as it is.`,
      );
      return false;
    }
    // What has a widget in it already has been here before, or was copied from what has.
    if (widgets.isHolding(element)) return false;
    widgets.putInside(element, address.configuration);
    return true;
  },
};
