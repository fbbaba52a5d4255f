import { formatAddress, type WidgetAddress } from '../address/widget-address.js';
import { markup } from './markup.js';
import { pageTitle } from './page-text.js';
import type { Edition, Site } from './site.js';

/** In pixels; where the page can, the height follows the content. */
const WIDTH = 600;
const HEIGHT = 640;

export function oembedAddress(address: WidgetAddress, { base }: Site): string {
  return new URL(`${formatAddress(address)}/oembed.json`, base).href;
}

/**
 * The answer of oEmbed for an address: a file, since it is the same for all who ask. The `html` is what WordPress takes
 * from sites it does not know: a quote with a link, and a frame, which it shuts in a sandbox.
 */
export function oembed(address: WidgetAddress, edition: Edition, { base }: Site): string {
  const url = new URL(formatAddress(address), base).href;
  const { text: title } = pageTitle(address, edition);
  const { html } =
    markup`<blockquote class="wp-embedded-content"><a href="${url}">${title}</a></blockquote><iframe class="wp-embedded-content" src="${url}" title="${title}" width="${String(WIDTH)}" height="${String(HEIGHT)}" loading="lazy"></iframe>`;
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: edition.whole.title,
    provider_url: base.href,
    title,
    width: WIDTH,
    height: HEIGHT,
    html,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
