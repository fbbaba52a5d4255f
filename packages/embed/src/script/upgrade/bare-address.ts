import { mayBecomeWidget } from './place.js';
import { plainText } from './plain-text.logic.js';
import { textsIn, type Recogniser } from './recogniser.js';
import { isElement, runAround, textOf } from './run.js';
import { readSiteAddress } from './site-address.logic.js';

/** The address of a canonical page as text, alone in its block: not every editor makes a link of what is pasted. */
export const bareAddress: Recogniser = {
  find: textsIn,
  upgrade(text, { folder, widgets }) {
    if (!(text instanceof Text) || !text.data.includes('://')) return false;
    const run = runAround(text);
    if (!run || run.nodes.some((node) => isElement(node) && (node.matches('a') || node.querySelector('a'))))
      return false;
    const address = readSiteAddress(plainText(textOf(run.nodes)), folder);
    if (!address || address.asks === 'link') return false;
    if (!mayBecomeWidget(run.parent, address.asks === 'widget')) return false;
    if (widgets.stands(address.configuration, run.parent)) return false;
    widgets.putInPlaceOf(run, address.configuration);
    return true;
  },
};
