// The deployable folder on a real server, opened in a real browser: what tests of whole pages share.
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { siteServer } from '../packages/embed/dist/cli/site-server.js';
import { browserArgs, findBrowser } from './browser.mjs';

export const site = path.resolve(import.meta.dirname, '../packages/embed/dist/site');

/**
 * Starts the server and the browser. `close` ends both. `folder` is what is served: the deployable folder unless told.
 * `args` are further flags for the browser.
 */
export async function serveSite(folder = site, args = [], port = 0) {
  const server = siteServer(folder).listen(port, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { path: executablePath, origin } = await findBrowser();
  const browser = await puppeteer.launch({
    executablePath,
    args: [...browserArgs, ...args],
    headless: origin === 'bundled' ? 'shell' : true,
  });
  const address = `http://127.0.0.1:${server.address().port}/`;
  return {
    browser,
    address,
    /** The page with every widget. */
    example: `${address}eksempel/`,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** From now on the page notes each use of anything a browser can keep data in, in `globalThis.touched`. */
export const watchStorage = (page) =>
  page.evaluateOnNewDocument(() => {
    globalThis.touched = [];
    const watch = (owner, names) => {
      for (const name of names) {
        const original = owner[name];
        owner[name] = function (...args) {
          globalThis.touched.push(`${name} ${String(args[0])}`);
          return original.apply(this, args);
        };
      }
    };
    watch(Storage.prototype, ['getItem', 'setItem', 'removeItem', 'clear', 'key']);
    watch(IDBFactory.prototype, ['open', 'deleteDatabase', 'databases']);
    if (globalThis.CacheStorage) watch(CacheStorage.prototype, ['open', 'has', 'match', 'keys', 'delete']);
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(document, 'cookie', {
      get() {
        globalThis.touched.push('cookie read');
        return cookie.get.call(document);
      },
      set(value) {
        globalThis.touched.push(`cookie ${value}`);
        cookie.set.call(document, value);
      },
    });
    document.addEventListener('securitypolicyviolation', (event) =>
      globalThis.touched.push(event.violatedDirective),
    );
  });

/** Notes what a visitor would never see, but an auditor would. */
export function watchPage(page) {
  const seen = { console: [], errors: [], requests: [] };
  page.on('console', (message) => seen.console.push(message.text()));
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('request', (request) => seen.requests.push(request.url()));
  return seen;
}
