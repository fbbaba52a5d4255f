import { readFragment, type FragmentReading } from '../../address/look.js';
import { readAddress } from '../../address/read-address.js';
import { configurationOf, type Configuration } from './configuration.logic.js';

/** An address of the site the script came from, and what it asks of the script. */
export interface SiteAddress {
  readonly configuration: Configuration;
  readonly asks: FragmentReading['type'];
}

/**
 * The folder of the site that a script lies in: `https://host/omr.js`, `https://host/v1/omr.js` and
 * `https://host/v1.2.3/omr.js` are of `https://host/`.
 */
export function folderOf(script: string): URL {
  const folder = new URL('.', script);
  folder.pathname = folder.pathname.replace(/\/v\d+(?:\.\d+\.\d+(?:[-+][\w.+-]+)?)?\/$/, '/');
  return folder;
}

/**
 * Reads an absolute address. Only what lies below the folder counts, on the very same host; `http` and `https` are the
 * same to it, since editors paste either. A query is passed over: systems add their own.
 *
 * @returns `undefined` for every other address, and for one in which something is unknown.
 */
export function readSiteAddress(address: string, folder: URL): SiteAddress | undefined {
  const path = pathBelow(address, folder);
  if (!path) return undefined;
  return siteAddress(path.path, path.fragment);
}

/** Reads `sjekkliste/gjennomforing`, with or without language and fragment: an address without its host and folder. */
export function readShortAddress(text: string): SiteAddress | undefined {
  const [path = '', fragment = ''] = text.trim().split('#', 2);
  return siteAddress(`w/${path}`, fragment);
}

/** Tells whether an address is that of the script itself, in any version. */
export function isScriptAddress(address: string, folder: URL): boolean {
  return /^(?:v[\w.+-]+\/)?omr\.js$/.test(pathBelow(address, folder)?.path ?? '');
}

function siteAddress(path: string, fragment: string): SiteAddress | undefined {
  const address = readAddress(path);
  if (address.type !== 'known') return undefined;
  const asked = readFragment(fragment);
  return {
    configuration: configurationOf(address, asked.type === 'widget' ? asked.look : {}),
    asks: asked.type,
  };
}

function pathBelow(address: string, folder: URL): { path: string; fragment: string } | undefined {
  const url = parseUrl(address);
  if (!url || !isSameSite(url, folder) || !url.pathname.startsWith(folder.pathname)) return undefined;
  return { path: url.pathname.slice(folder.pathname.length), fragment: url.hash };
}

function isSameSite(url: URL, folder: URL): boolean {
  const isWeb = (one: URL) => one.protocol === 'https:' || one.protocol === 'http:';
  if (url.username !== '' || url.password !== '') return false;
  return url.host === folder.host && (url.protocol === folder.protocol || (isWeb(url) && isWeb(folder)));
}

/** Longer than any address of ours, with room for what people add. What is longer is not read. */
const LONGEST = 1000;

function parseUrl(address: string): URL | undefined {
  if (address.length > LONGEST) return undefined;
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
