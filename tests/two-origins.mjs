// A municipality's page on one server and the folder with the script on another: what tests of the script share.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { siteServer } from '../packages/embed/dist/cli/site-server.js';
import { browserArgs, findBrowser } from './browser.mjs';
import { site, watchPage, watchStorage } from './served-page.mjs';

/** The version of the build. */
export const { version: VERSION } = JSON.parse(
  readFileSync(new URL('../packages/embed/package.json', import.meta.url), 'utf8'),
);

/** The script as it is built. */
export const scriptCode = () => readFileSync(path.join(site, 'omr.js'), 'utf8');

/** The same script, in another version. */
export const scriptInVersion = (version) => scriptCode().replaceAll(`"${VERSION}"`, `"${version}"`);

async function listening(server) {
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${server.address().port}/`;
}

/** Starts both servers and a browser. `close` ends all three. */
export async function serveTwoOrigins() {
  /** Files of the script host that are in no folder. */
  const files = new Map();
  const folder = siteServer(site);
  const scripts = createServer((request, response) => {
    const file = files.get(request.url);
    if (file === undefined) {
      // The versioned folder holds the same files.
      request.url = request.url.replace(`/v${VERSION}/`, '/');
      folder.emit('request', request, response);
      return;
    }
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', 'text/javascript').end(file);
  });
  const pages = new Map();
  const hosts = createServer((request, response) => {
    const page = pages.get(request.url) ?? { text: '', headers: {} };
    for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
    response.setHeader('Content-Type', page.type ?? 'text/html; charset=utf-8').end(page.text);
  });
  const [scriptHost, host] = [await listening(scripts), await listening(hosts)];
  const { path: executablePath, origin } = await findBrowser();
  const browser = await puppeteer.launch({
    executablePath,
    args: browserArgs,
    headless: origin === 'bundled' ? 'shell' : true,
  });
  let count = 0;

  /** Puts a file on the host of the page. */
  const putFile = (name, text, type = 'text/javascript') =>
    pages.set(`/${name}`, { text, type, headers: {} });

  /**
   * Opens a page of the municipality's.
   *
   * @param body What stands in it, before the scripts.
   * @param scripts Lines at the end of it; the script unless told.
   */
  async function open(
    body,
    { scripts: lines = SCRIPT, head = '', headers = {}, lang = 'nb', ready = true, context } = {},
  ) {
    count += 1;
    const place = `/side-${count}`;
    const text = `<!doctype html><html lang="${lang}"><head><title>Kommune</title>${head}</head><body>${body}\n${lines}</body></html>`;
    pages.set(place, { text, headers });
    const page = await (context ?? browser).newPage();
    const seen = watchPage(page);
    await watchStorage(page);
    await page.goto(host.slice(0, -1) + place, { waitUntil: 'load' });
    if (ready) await page.waitForFunction(() => customElements.get('omr-guide') !== undefined);
    return { page, seen };
  }

  const SCRIPT = `<script type="module" src="${scriptHost}omr.js"></script>`;
  return {
    browser,
    scriptHost,
    host,
    files,
    putFile,
    open,
    script: SCRIPT,
    /** The canonical address of a widget. */
    address: (short) => `${scriptHost}w/${short}`,
    close: async () => {
      await browser.close();
      scripts.close();
      hosts.close();
    },
  };
}

/** Waits until the script has looked at all that stands on the page: it takes what comes last last. */
export async function settled(page) {
  await page.evaluate(() => {
    const last = document.createElement('div');
    last.id = 'last';
    last.dataset.omr = 'aktorer/videreforing';
    document.body.append(last);
  });
  await page.waitForFunction(() => document.querySelector('#last > omr-actor-list') !== null);
  await page.evaluate(() => document.querySelector('#last').remove());
}
