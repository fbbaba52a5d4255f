import type { Provision, Resource } from '../../model/index.js';
import { provisionName } from '../names.js';
import { lovdataAddress, verifiedAddress } from '../web-address.js';
import { element, type Markup } from './element.js';
import type { StaticView } from './static-view.js';

/**
 * The title of a resource, in its own language; a link where someone has verified an address.
 *
 * @internal
 */
export function resourceTitle({ title, language, url }: Resource, { guide }: StaticView): Markup {
  const lang = language === guide.contentLocale ? {} : { lang: language };
  const href = verifiedAddress(url);
  return href ? element('a', { href, ...lang }, title) : element('span', lang, title);
}

/**
 * «folkehelseloven § 5», as a link to Lovdata.
 *
 * @internal
 */
export function provisionLink({ id, url }: Provision, { guide, words }: StaticView): Markup {
  return lovdataLink(url, provisionName(guide, id, words));
}

/**
 * A link to Lovdata, or the text alone when the address leads anywhere else.
 *
 * @internal
 */
export function lovdataLink(url: string, text: string): Markup {
  const href = lovdataAddress(url);
  return href ? element('a', { href }, text) : element('span', {}, text);
}
