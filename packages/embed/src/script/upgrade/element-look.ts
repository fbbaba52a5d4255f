import { applyLook } from '../../widget/apply-look.js';
import { WIDGET_SELECTOR } from './place.js';
import { elementsIn, type Recogniser } from './recogniser.js';
import { readSiteAddress } from './site-address.logic.js';

/**
 * An element of its author's with a link to itself inside, as the builder hands it out. The address of the link has the
 * colours: an element has no attributes for them, and a `style` attribute is deleted by editors and stopped by policies.
 */
export const elementLook: Recogniser = {
  find: (root) => elementsIn(root, WIDGET_SELECTOR),
  upgrade(element, { folder }) {
    const link = element instanceof HTMLElement ? element.firstElementChild : null;
    if (!(element instanceof HTMLElement && link instanceof HTMLAnchorElement)) return false;
    const address = readSiteAddress(link.href, folder);
    if (!address) return false;
    const { headingLevel, ...look } = address.configuration.look;
    // What the element says itself is nearer.
    const isSaid = headingLevel === undefined || element.hasAttribute('heading-level');
    applyLook(element, isSaid ? look : { ...look, headingLevel });
    return false;
  },
};
