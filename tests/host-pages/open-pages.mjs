// The host pages on a real server, beside the deployable folder as on a site that has it at /.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveSite, site as siteFolder, watchPage } from '../served-page.mjs';

export const hostPagesFolder = import.meta.dirname;

export const HOST_PAGES = readdirSync(hostPagesFolder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''));

/** Starts server and browser. `open` gives a page when all its widgets are drawn; `close` ends everything. */
export async function serveHostPages() {
  const folder = mkdtempSync(path.join(tmpdir(), 'host-pages-'));
  cpSync(siteFolder, folder, { recursive: true });
  cpSync(hostPagesFolder, path.join(folder, 'host-pages'), { recursive: true });
  const site = await serveSite(folder);
  return {
    open: (name, width = 1024) => open(site, name, width),
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function open(site, name, width) {
  const page = await site.browser.newPage();
  const seen = watchPage(page);
  await page.setViewport({ width, height: 800 });
  await page.goto(`${site.address}host-pages/${name}.html`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main > *, omr-term')].every(
      (element) =>
        !element.localName.startsWith('omr-') || element.shadowRoot?.querySelector('.base :is(p, ol, ul)'),
    ),
  );
  assert.deepEqual([seen.errors, seen.console], [[], []], 'something went wrong, or against the policy');
  return page;
}
