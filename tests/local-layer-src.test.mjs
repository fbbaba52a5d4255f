// A local layer that is late, or on a host that does not let pages read it: real servers, and the page as it is read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { serveSite } from './served-page.mjs';

const LAYER = readFileSync(new URL('../packages/core/examples/lokalt-lag.json', import.meta.url), 'utf8');
const OWN_TASK = 'Hent tall om Fjellbyen';
const WITHOUT = 'Kommunens eget innhold kan ikke vises nå. Veiviseren vises uten det.';

let site;
let page;
let host;

/** A server that answers as told. `close` ends it, and what it has not answered. */
async function serve(answer) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

before(async () => {
  site = await serveSite();
  host = await serve((request, response) => {
    if (request.url === '/taus.json') return; // never answers
    const open = request.url === '/apent.json' ? { 'Access-Control-Allow-Origin': '*' } : {};
    response.writeHead(200, { 'Content-Type': 'application/json', ...open }).end(LAYER);
  });
  page = await serve((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(
      `<!DOCTYPE html><html lang="nb"><head><title>x</title><link rel="icon" href="data:,"></head><body>
      <omr-workspace src="${host.address}${request.url.slice(1)}">
        <omr-checklist phase="1"><p>Oppgavene</p></omr-checklist>
      </omr-workspace></body></html>`,
    );
  });
});

after(async () => {
  await site?.close();
  host?.close();
  page?.close();
});

/** A page of the municipality's, with the script and the layer from two other hosts. */
async function show(file, { prepare } = {}) {
  const tab = await site.browser.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  if (prepare) await tab.evaluateOnNewDocument(prepare);
  await tab.goto(`${page.address}${file}`);
  await tab.evaluate(() => {
    globalThis.told = [];
    addEventListener('omr-error', ({ failure }) => globalThis.told.push(failure.code));
  });
  await tab.addScriptTag({ type: 'module', url: `${site.address}omr.js` });
  return { tab, errors };
}

const isDrawn = (tab) =>
  tab.waitForFunction(() =>
    document.querySelector('omr-checklist').shadowRoot?.textContent.includes('Kilde:'),
  );
const shadowText = (tab, tag) =>
  tab.$eval(tag, ({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' '));
const told = (tab) => tab.evaluate(() => globalThis.told);
const showsFallback = (tab) => tab.$eval('omr-checklist > p', (fallback) => fallback.checkVisibility());

test('another host that lets pages read its layer is as good as one’s own', async () => {
  const { tab, errors } = await show('apent.json');
  await isDrawn(tab);
  assert.ok((await shadowText(tab, 'omr-checklist')).includes(OWN_TASK));
  assert.deepEqual([await told(tab), errors], [[], []]);
  await tab.close();
});

test('another host that does not is told of once, and the guide is shown without the layer', async () => {
  const { tab, errors } = await show('lukket.json');
  await isDrawn(tab);
  assert.ok(!(await shadowText(tab, 'omr-checklist')).includes(OWN_TASK));
  assert.ok((await shadowText(tab, 'omr-workspace')).includes(WITHOUT));
  assert.deepEqual([await told(tab), errors], [['unreachable'], []]);
  await tab.close();
});

test('while a host is silent, what stands between the tags is shown; then the guide, with a message', async () => {
  const { tab, errors } = await show('taus.json', {
    // The page's patience is over when the test says so.
    prepare: () => {
      const { setTimeout } = globalThis;
      globalThis.setTimeout = (act, delay, ...rest) => {
        if (delay < 10_000) return setTimeout(act, delay, ...rest);
        globalThis.losePatience = act;
        return 0;
      };
    },
  });
  await tab.waitForFunction(() => globalThis.losePatience);
  assert.equal(await showsFallback(tab), true);
  assert.deepEqual(await told(tab), []);
  await tab.evaluate(() => globalThis.losePatience());
  await isDrawn(tab);
  assert.equal(await showsFallback(tab), false);
  assert.ok((await shadowText(tab, 'omr-workspace')).includes(WITHOUT));
  assert.deepEqual([await told(tab), errors], [['timeout'], []]);
  await tab.close();
});
