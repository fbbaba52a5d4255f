// Pages that a server draws with Lit's renderer, and the scripts that take them over: what tests of both share.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import nodeResolve from '@rollup/plugin-node-resolve';
import { applyChange, emptyProgress, loadGuide } from '@omradesatsing/core';
import { html, unsafeStatic } from 'lit/static-html.js';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';
import { prepare } from '../docs/examples/draw-page.mjs';
import { browserArgs, findBrowser } from './browser.mjs';
import { TAGS } from './elements.mjs';

/** Settings, and a word in the page's own text. */
const WITHOUT_TEXT = ['omr-workspace', 'omr-term'];
/** Those with something to read. */
export const WIDGETS = TAGS.filter((tag) => !WITHOUT_TEXT.includes(tag));

export const guide = await loadGuide('nb');
export const [doneTask, openTask, begunTask] = guide.tasks;

/** A team that has begun. */
export const progress = [
  { type: 'status', task: doneTask.id, status: 'done' },
  { type: 'status', task: begunTask.id, status: 'in-progress' },
  { type: 'note', task: doneTask.id, note: 'Ring velforeningen' },
  { type: 'responsible', task: doneTask.id, role: 'Prosjektleder' },
].reduce(
  (before, change) => applyChange(before, change, { at: '2026-12-01T08:00:00.000Z', by: 'test' }),
  emptyProgress(),
);

/** Every widget, each with something to read until it works. */
export const every = () =>
  html`${WIDGETS.map((tag) => html`<${unsafeStatic(tag)}><p>Reserve</p></${unsafeStatic(tag)}>`)}`;

await prepare(['nb', 'nn']);

/** A whole page of what a server has drawn. */
export const pageOf = (drawn, { lang = 'nb' } = {}) => `<!DOCTYPE html>
<html lang="${lang}">
  <head><meta charset="utf-8" /><title>x</title><link rel="icon" href="data:," /></head>
  <body>
    ${drawn}
  </body>
</html>
`;

const HYDRATION = "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';";
const takeOver = readFileSync(new URL('../docs/examples/take-over.mjs', import.meta.url), 'utf8');

const SCRIPTS = {
  '/hydrating.js': takeOver,
  '/without-hydration.js': takeOver.replace(HYDRATION, ''),
  // The guide comes when it comes.
  '/hydrating-late.js': `${HYDRATION} await import('@omradesatsing/elements/define/all.js');`,
};

/** Bundles the scripts as a site would, from what the packages ship. Gives code by address. */
async function bundled() {
  const built = await rollup({
    input: Object.fromEntries(Object.keys(SCRIPTS).map((address) => [address.slice(1, -3), address])),
    plugins: [
      {
        name: 'scripts',
        resolveId: (id) => (id in SCRIPTS ? import.meta.dirname + id : null),
        load: (id) => SCRIPTS[id.slice(import.meta.dirname.length)] ?? null,
      },
      nodeResolve({ exportConditions: ['production', 'browser'] }),
    ],
    preserveEntrySignatures: false,
  });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  return new Map(output.map(({ fileName, code }) => [`/${fileName}`, code]));
}

/** Starts a server and a browser. `show` opens a page that the server has drawn. `close` ends both. */
export async function serveDrawings() {
  const scripts = await bundled();
  let page = { drawn: '', policy: '' };
  const server = createServer((request, response) => {
    const code = scripts.get(request.url);
    response.setHeader('content-type', code ? 'text/javascript' : 'text/html');
    if (page.policy) response.setHeader('content-security-policy', page.policy);
    response.end(code ?? page.drawn);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { path: executablePath, origin } = await findBrowser();
  const browser = await puppeteer.launch({
    executablePath,
    args: browserArgs,
    headless: origin === 'bundled' ? 'shell' : true,
  });
  return {
    show: async (tab, drawn, { hash = '', policy = '' } = {}) => {
      page = { drawn, policy };
      await tab.goto(`http://127.0.0.1:${server.address().port}/${hash}`, { waitUntil: 'load' });
    },
    newPage: () => browser.newPage(),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

export const keyOf = (task) => task.id.replace('/', '--');

export const text = (page, selector) =>
  page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());
