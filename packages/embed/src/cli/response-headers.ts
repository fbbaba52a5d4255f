import { formatPolicy } from '../promises/csp.js';

/**
 * The policy of our own pages: nothing but files of their own. Any page may show them in a frame, also those with a
 * message: a link inside a frame must not end at a page the browser refuses to show.
 */
export const PAGE_POLICY = formatPolicy({
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'frame-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ['*'],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['omr'],
});

const FOREVER = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time: by its ETag, which costs little. */
const ASK = 'no-cache';

/**
 * The headers of an answer, whatever it holds. Every file may be used from other hosts: a page in a sandbox has no
 * origin, so that to it our own host is another.
 *
 * @param pathname Of what was asked for, from the root of the site.
 */
export function headersFor(pathname: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': PAGE_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // So that a page which isolates itself can have ours in a frame.
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cache-Control': isFixedAddress(pathname) ? FOREVER : ASK,
  };
}

/** Below `v1.2.3/`: what lies there never changes. */
function isFixedAddress(pathname: string): boolean {
  return /^\/v\d+\.\d+\.\d+[^/]*\/[^/]+$/.test(pathname);
}
