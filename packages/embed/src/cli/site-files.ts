import { allAddresses, formatAddress } from '../address/widget-address.js';
import { builderPage } from '../builder/index-page.js';
import { canonicalPage } from '../pages/canonical-page.js';
import { examplePage } from '../pages/example-page.js';
import { notFoundPage } from '../pages/not-found-page.js';
import { oembed } from '../pages/oembed.js';
import type { Editions, Site } from '../pages/site.js';
import { cspPromise } from '../promises/csp.js';
import { integrity } from '../promises/integrity.js';
import { privacyPromise } from '../promises/privacy.js';

/** Text by path below the folder of the site. */
export type SiteFiles = Readonly<Record<string, string>>;

/**
 * Every page of the site.
 *
 * @param sum Of the script, for what the builder hands out: `sha384-…`.
 */
export function pageFiles(editions: Editions, site: Site, sum: string): SiteFiles {
  const widgets = allAddresses().flatMap((address): [string, string][] => {
    const edition = editions[address.locale];
    const folder = formatAddress(address);
    return [
      [`${folder}/index.html`, canonicalPage(address, edition, site)],
      [`${folder}/oembed.json`, oembed(address, edition, site)],
    ];
  });
  return {
    'index.html': builderPage({ version: site.version, integrity: sum }),
    'eksempel/index.html': examplePage(editions.nb, site),
    '404.html': notFoundPage(site.base.pathname),
    ...Object.fromEntries(widgets),
  };
}

/**
 * What the site promises, for machines. `storage.json` is written by hand.
 *
 * @param scripts The bytes of every script in the folder, by path.
 */
export function promiseFiles(
  { base, version }: Site,
  scripts: Readonly<Record<string, Uint8Array>>,
): SiteFiles {
  return {
    'csp.json': json(cspPromise(base.origin)),
    'integrity.json': json(integrity(version, scripts)),
    'privacy.json': json(privacyPromise()),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
