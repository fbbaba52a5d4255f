// @ts-check
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { loadGuide } from '@omradesatsing/core';
import { forgetWorkspaces, pageWorkspace, prepareLocale, provideGuide } from '@omradesatsing/elements';
import '@omradesatsing/elements/define/all.js';

/** @import { Locale, Progress } from '@omradesatsing/core' */

// Else the elements know neither their language nor the workspace around them.
LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));

/**
 * Brings content and words, once for the whole process. A server draws once, so they must be there before.
 *
 * @param {readonly Locale[]} locales
 */
export async function prepare(locales) {
  for (const locale of locales) {
    provideGuide(await loadGuide(locale));
    await prepareLocale(locale);
  }
}

/**
 * Draws one page, in one go: the next one must not see its progress.
 *
 * @param {unknown} template Made with Lit's `html`.
 * @param {Progress} [progress]
 * @returns {string} HTML, with the progress for the script that takes it over.
 */
export function drawPage(template, progress) {
  forgetWorkspaces();
  if (progress) pageWorkspace('default').merge(progress);
  const drawn = collectResultSync(render(template));
  const data = JSON.stringify(progress ?? null).replaceAll('<', '\\u003c');
  return `${drawn}\n<script type="application/json" id="progress">${data}</script>\n`;
}
