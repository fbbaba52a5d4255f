// The built Storybook on a server of its own, opened in a real browser: what its tests and its screenshots share.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { browserArgs, findBrowser } from '../tests/browser.mjs';

const folder = path.resolve(import.meta.dirname, '../storybook-static');

/** Every story of the built Storybook: id, title and name. */
export function allStories() {
  const { entries } = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'));
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/** Every page of words, those made from the manifest too. */
export function allPages() {
  const { entries } = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'));
  return Object.values(entries).filter(({ type }) => type === 'docs');
}

/** Starts the server and the browser. `close` ends both. */
export async function serveStorybook() {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) =>
    files(request, response, () => response.writeHead(404).end()),
  ).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { path: executablePath, origin } = await findBrowser();
  const browser = await puppeteer.launch({
    executablePath,
    args: browserArgs,
    headless: origin === 'bundled' ? 'shell' : true,
  });
  return {
    browser,
    address: `http://127.0.0.1:${server.address().port}/`,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/**
 * Opens a story in a page, and waits until it is drawn, its play function is done and axe has looked at it.
 * `status` is what Storybook says, `success` or `error`; `reports` is what axe found.
 */
export async function openStory(page, address, { id, globals = {} }) {
  const chosen = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  await open(page, `${address}iframe.html?viewMode=story&id=${id}&globals=${chosen.join(';')}`);
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const finished = ({ status, reporters }) => resolve({ status, reports: reporters });
        const failed = (event) =>
          resolve({ status: 'error', reports: [], reason: event?.message ?? String(event) });
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        const endings = {
          playFunctionThrewException: failed,
          storyThrewException: failed,
          storyErrored: failed,
          storyMissing: failed,
          storyFinished: finished,
        };
        for (const [event, ended] of Object.entries(endings)) {
          // It may have ended before anyone could listen.
          const last = channel.last(event);
          if (last) ended(last[0]);
          channel.once(event, ended);
        }
      }),
  );
}

/** Opens a page of words, and waits until it is laid out. */
export async function openPage(page, address, { id }) {
  await open(page, `${address}iframe.html?viewMode=docs&id=${id}`);
  const words = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        const count = () =>
          resolve(document.getElementById('storybook-docs').textContent.split(/\s+/).length);
        if (channel.last('docsRendered')) count();
        else channel.once('docsRendered', count);
      }),
  );
  return { words };
}

async function open(page, address) {
  await page.goto(address);
  await page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__ !== undefined);
}
