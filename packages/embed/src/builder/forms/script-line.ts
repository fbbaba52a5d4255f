import { escapeHtml } from '@omradesatsing/core';
import type { EmbedSite } from './embed-form.js';

/** The script in this very version, with the sum that lets a browser refuse a file that has been tampered with. */
export function versionedScriptLine({ folder, version, integrity }: EmbedSite): string {
  const source = escapeHtml(`${folder}v${version}/omr.js`);
  return `<script type="module" src="${source}" integrity="${escapeHtml(integrity)}" crossorigin="anonymous"></script>`;
}

/** The one line for the template of a whole web site. */
export function siteScriptLine(site: EmbedSite): string {
  return versionedScriptLine(site);
}

/** The newest script of the same major version. It moves, so it can have no sum. */
export function movingScriptLine({ folder, version }: EmbedSite): string {
  const major = version.split('.')[0] ?? version;
  return `<script type="module" src="${escapeHtml(`${folder}v${major}/omr.js`)}"></script>`;
}
