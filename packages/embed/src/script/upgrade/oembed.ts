import { mayBecomeWidget } from './place.js';
import { elementsIn, type Recogniser } from './recogniser.js';
import { blockOf } from './run.js';
import { readSiteAddress } from './site-address.logic.js';

/** `<figure class="media"><oembed url="…"></oembed></figure>`, which CKEditor writes for an address it was given. */
export const oembed: Recogniser = {
  find: (root) => elementsIn(root, 'oembed[url]'),
  upgrade(element, { folder, widgets }) {
    if (!(element instanceof HTMLElement) || !mayBecomeWidget(element, true)) return false;
    const parent = blockOf(element);
    const address = readSiteAddress(element.getAttribute('url') ?? '', folder);
    if (!parent || !address || address.asks === 'link') return false;
    if (widgets.stands(address.configuration, parent)) return false;
    widgets.putInPlaceOf(
      { parent: element.parentElement ?? parent, nodes: [element] },
      address.configuration,
    );
    return true;
  },
};
