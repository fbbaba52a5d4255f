// `npm run pictures`: takes the pictures of docs/redaktor/ of the builder as it is. Build first; a browser is found as the
// tests find one. No test compares them: fonts differ from machine to machine.
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { serveSite } from '../tests/served-page.mjs';

const folder = path.join(import.meta.dirname, 'redaktor/bilder');
/** Shown on the pictures as the host a municipality would have, so that nobody copies an address of a test. */
const HOST = 'omradesatsing.kommune.example';

/** A port nobody uses: the browser must be told of it before the server can say which it got. */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

const port = await freePort();
const site = await serveSite(undefined, [`--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${port}`], port);
const page = await site.browser.newPage();

/** A picture of the page from one element to the end of another, or of one alone. */
async function take(name, from, to = from, margin = 12) {
  const first = await (await page.waitForSelector(from)).boundingBox();
  const last = await (await page.waitForSelector(to)).boundingBox();
  const alone = from === to;
  const top = Math.max(first.y - margin, 0);
  await page.screenshot({
    path: path.join(folder, name),
    clip: {
      x: alone ? first.x - margin : 0,
      y: top,
      width: alone ? first.width + 2 * margin : page.viewport().width,
      height: last.y + last.height + margin - top,
    },
  });
}

/** Opens the builder with what has been chosen. */
async function open(chosen) {
  await page.setViewport({ width: 1200, height: 1000 });
  await page.goto('about:blank');
  await page.goto(`http://${HOST}/#${chosen}`, { waitUntil: 'networkidle0' });
}

mkdirSync(folder, { recursive: true });
await open('cms=other&form=link&vis=w/sjekkliste/gjennomforing/nb&lang=nb');
await take('bygger.png', 'omr-builder', 'omr-builder >>> omr-builder-preview');
await open('cms=wordpress&form=address&vis=w/sjekkliste/gjennomforing/nb&lang=nb');
await take('kopier.png', 'omr-builder >>> omr-builder-copy');
await page.$$eval('omr-builder >>> omr-builder-lines >>> details', (all) =>
  all.slice(0, 3).forEach((one) => (one.open = true)),
);
await take('drift.png', 'omr-builder >>> omr-builder-lines');
await site.close();
