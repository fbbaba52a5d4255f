// A site built with a municipality's local layer: what it says is there before any script, and after.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { buildSite } from '../packages/embed/dist/cli/build-site.js';
import { serveHost } from './host-server.mjs';
import { serveSite, watchPage } from './served-page.mjs';

const LAYER = {
  schema: 1,
  names: { municipality: 'Nordvik kommune', project: 'Fjellbyløftet' },
  add: {
    tasks: [
      {
        id: 'lokal/gatefest',
        phase: 'gjennomforing',
        group: 'gjennomforing/kommuniser-og-vaer-til-stede',
        title: 'Arranger gatefest',
      },
    ],
  },
  hide: { phases: ['videreforing'] },
};

let folder;
let site;
let host;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-with-layer-'));
  const layer = path.join(folder, 'lag.json');
  writeFileSync(layer, JSON.stringify(LAYER));
  await buildSite({
    assets: path.resolve(import.meta.dirname, '../packages/embed/dist/assets'),
    version: '0.1.0',
    base: new URL('https://deres-vert/'),
    out: path.join(folder, 'site'),
    layer,
  });
  site = await serveSite(path.join(folder, 'site'));
  host = await serveHost();
});

after(async () => {
  host?.close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

const isDrawn = (frame) =>
  frame.waitForFunction(
    () => document.querySelector('omr-checklist')?.shadowRoot?.textContent.includes('Husbanken'),
    { polling: 50 },
  );
const drawnText = (frame) => frame.$eval('omr-checklist >>> .base', ({ textContent }) => textContent);
const address = (phase) => `${site.address}w/sjekkliste/${phase}/nb/`;

test('the municipality’s own task is there without script', async () => {
  const page = await site.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address('gjennomforing'));
  assert.match(await page.$eval('main', (main) => main.innerText), /Arranger gatefest/);
  await page.close();
});

test('the widget has it too, and nothing has moved on the way', async () => {
  const page = await site.browser.newPage();
  const seen = watchPage(page);
  await page.evaluateOnNewDocument(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address('gjennomforing'), { waitUntil: 'networkidle0' });
  await isDrawn(page);
  assert.match(await drawnText(page), /Arranger gatefest/);
  assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await page.close();
});

test('the layer comes also into a sandbox, to which our own host is another', async () => {
  const page = await site.browser.newPage();
  await page.goto(
    host.show(`<iframe src="${address('gjennomforing')}" sandbox="allow-scripts" title="x"></iframe>`),
    { waitUntil: 'networkidle0' },
  );
  const frame = await (await page.$('iframe')).contentFrame();
  await isDrawn(frame);
  assert.match(await drawnText(frame), /Arranger gatefest/);
  await page.close();
});

test('a phase the municipality has hidden is told of, before the script and after', async () => {
  const page = await site.browser.newPage();
  const seen = watchPage(page);
  await page.goto(address('videreforing'), { waitUntil: 'networkidle0' });
  assert.match(
    await page.$eval('main', ({ textContent }) => textContent),
    /Kommunen har ikke med denne fasen/,
  );
  assert.match(await drawnText(page), /Kommunen har ikke med denne fasen/);
  assert.equal(await page.$eval('h1', ({ textContent }) => textContent), 'Sjekkliste: Videreføring');
  assert.deepEqual(seen.errors, []);
  await page.close();
});
