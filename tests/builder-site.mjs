// The builder on a server of its own: the built site under a sub-path, with the strictest policy its page can live
// under. What the build has not written yet is written here: the page itself, and pages of widgets to preview.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { readAddress } from '../packages/embed/dist/address/read-address.js';
import { WIDGET_TAGS } from '../packages/embed/dist/address/widget-name.js';
import { builderPage } from '../packages/embed/dist/builder/index-page.js';
import { browserArgs, findBrowser } from './browser.mjs';
import { site } from './served-page.mjs';

const { version } = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../packages/embed/package.json'), 'utf8'),
);

/** Where the site lies on the server. */
const FOLDER = '/felles/veiviser/';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Of the script as it was built. */
export const integrity = `sha384-${createHash('sha384')
  .update(readFileSync(path.join(site, 'omr.js')))
  .digest('base64')}`;

export { version };

function indexPage() {
  const file = path.join(site, 'index.html');
  const built = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return built.includes('<omr-builder>') ? built : builderPage({ version, integrity });
}

/** A page with one widget, for a site where pages of widgets are not built. */
function widgetPage(pathname) {
  const reading = readAddress(pathname);
  if (reading.type !== 'known') return undefined;
  const { widget, phase, locale } = reading;
  const tag = WIDGET_TAGS[widget];
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${widget}</title>
<meta name="viewport" content="width=device-width"></head>
<body><main><${tag} phase="${phase}" lang="${locale}"></${tag}></main>
<script type="module" src="${FOLDER}omr.js"></script></body></html>`;
}

/** Starts the server and the browser. `close` ends both. */
export async function serveBuilder() {
  const files = sirv(site, { dev: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    response.setHeader('Content-Security-Policy', POLICY);
    if (!pathname.startsWith(FOLDER)) return void response.writeHead(404).end();
    const inside = pathname.slice(FOLDER.length);
    const html = (text) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(text);
    if (inside === '') return void html(indexPage());
    request.url = `/${inside}`;
    files(request, response, () => {
      const page = widgetPage(inside);
      if (page === undefined) response.writeHead(404).end();
      else html(page);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { path: executablePath, origin } = await findBrowser();
  const browser = await puppeteer.launch({
    executablePath,
    args: browserArgs,
    headless: origin === 'bundled' ? 'shell' : true,
  });
  const address = `http://127.0.0.1:${server.address().port}${FOLDER}`;
  return {
    browser,
    address,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
