import type { EmbedSite } from './embed-form.js';

/** One line a web site adds to its Content-Security-Policy. */
export interface CspLine {
  /** The directive to add the source to. */
  readonly directive: 'script-src' | 'frame-src' | 'trusted-types';
  readonly source: string;
}

/**
 * What a strict page must allow: `script-src` for the script, `frame-src` for frames, and `trusted-types` where the page
 * requires Trusted Types. Styles need nothing, and nothing connects.
 */
export function cspLines(site: EmbedSite): readonly CspLine[] {
  const source = cspSource(site.folder);
  return [
    { directive: 'script-src', source },
    { directive: 'frame-src', source },
    { directive: 'trusted-types', source: 'omr' },
  ];
}

/** As it is written in a policy: `script-src https://vert.no/omr/`. */
export function formatCspLine({ directive, source }: CspLine): string {
  return `${directive} ${source}`;
}

/** The folder and all below it. At the root of a host that is the host itself. */
function cspSource(folder: string): string {
  const { origin, pathname } = new URL(folder);
  // Either sign would end the directive or begin another source.
  const path = pathname.replaceAll(';', '%3B').replaceAll(',', '%2C');
  return path === '/' ? origin : `${origin}${path}`;
}
