// A municipality's site and the site of the widgets, each on a server of its own, and a browser: what tests of frames
// need. Where the site's folder, of which this is a copy, has no page to put in a frame, a minimal one is written.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadExportWords, loadGuide, toStaticHtml } from '@omradesatsing/core';
import { serveSite, site } from '../served-page.mjs';

/** The address of the page that most tests show in a frame. */
export const CHECKLIST = 'w/sjekkliste/gjennomforing/nb/';

/** The folder of the version that is built. */
export const VERSION = 'v0.1.0';

const guide = await loadGuide('nb');
const words = await loadExportWords('nb');

const canonical = (attributes, up, scripts) => `<!doctype html><html lang="nb"><head><meta charset="utf-8">
<title>Sjekkliste</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="${up}ikon.svg"><link rel="stylesheet" href="${up}page.css"></head>
<body><main><omr-checklist phase="gjennomforing" ${attributes}>${toStaticHtml(guide, {
  widget: 'checklist',
  phase: 'gjennomforing',
  words,
})}</omr-checklist></main>
${scripts.map((name) => `<script type="module" src="${up}${name}"></script>`).join('')}</body></html>`;

/** What is in the site's folder beside the built files. */
const FILES = {
  'page.css': 'body { margin: 0 } main { padding: 1px 8px }',
  [`${CHECKLIST}index.html`]: canonical('lang="nb"', '../../../../', ['omr.js', 'side.js']),
  // The language is left to the page around.
  'anywhere/index.html': canonical('', '../', ['omr.js', 'side.js']),
  // As high as its frame, and a margin more.
  'high/index.html': canonical('', '../', ['side.js']).replace('page.css', 'high.css'),
  'high.css': 'body { margin: 16px; min-height: 100vh } omr-checklist { display: none }',
  // Says what the test tells it to, and keeps what it hears.
  'puppet/index.html':
    '<!doctype html><title>x</title><link rel="icon" href="../ikon.svg"><script src="puppet.js"></script>',
  'puppet/puppet.js': `var heard = [];
addEventListener('message', (event) => heard.push(event.data));
function say(message) { parent.postMessage(message, '*'); }`,
};

const policyFor = (widgets) =>
  `default-src 'self'; style-src 'self'; script-src 'self' ${widgets}; frame-src 'self' ${widgets} http://127.0.0.1:*; require-trusted-types-for 'script'`;

/** Starts all of it. `close` ends it. */
export async function startSites() {
  const folder = mkdtempSync(path.join(tmpdir(), 'omr-frames-'));
  cpSync(site, folder, { recursive: true });
  mkdirSync(path.join(folder, VERSION), { recursive: true });
  for (const file of readdirSync(site).filter((name) => /^omr.*\.js$/.test(name)))
    cpSync(path.join(site, file), path.join(folder, VERSION, file));
  for (const [file, text] of Object.entries(FILES)) {
    if (existsSync(path.join(folder, file))) continue; // the real page is better than ours
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const widgets = await serveSite(folder);
  const pages = new Map();
  const municipality = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    const { type = 'text/html', body = '', policy = '' } = pages.get(pathname) ?? {};
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.setHeader('Content-Security-Policy', policy);
    response.end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => municipality.once('listening', resolve));
  // Another name of the same machine, so that the two are sites apart and not only origins.
  const host = `http://localhost:${municipality.address().port}/`;
  return {
    ...widgets,
    folder,
    host,
    /**
     * Puts a page on the municipality's site: under a policy that lets in the widgets' site and nothing inline, unless
     * told otherwise.
     */
    put(name, html, { css = '', policy = policyFor(new URL(widgets.address).origin) } = {}) {
      pages.set(`/${name}.css`, { type: 'text/css', body: css });
      pages.set(`/${name}`, {
        body: `<!doctype html><html lang="nn"><head><title>Kommunen</title><link rel="icon" href="/favicon.ico">
<link rel="stylesheet" href="/${name}.css"></head><body>${html}</body></html>`,
        policy,
      });
      return `${host}${name}`;
    },
    async close() {
      await widgets.close();
      municipality.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
