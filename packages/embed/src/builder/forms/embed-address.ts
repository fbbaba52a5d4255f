import { formatLook } from '../../address/look.js';
import { formatAddress } from '../../address/widget-address.js';
import type { EmbedChoice, EmbedSite } from './embed-form.js';

/** The whole address of a widget: that of its page, and its look after `#` where it asks for one. */
export function embedAddress(choice: EmbedChoice, site: EmbedSite): string {
  const look = formatLook(choice.look);
  return `${site.folder}${formatAddress(choice)}${look === '' ? '' : `#${look}`}`;
}
