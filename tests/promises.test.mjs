// What the site promises in csp.json, integrity.json and privacy.json, held against what a browser sees.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { buildSite } from '../packages/embed/dist/cli/build-site.js';
import { serveHost } from './host-server.mjs';
import { serveSite, site as siteFolder, watchPage, watchStorage } from './served-page.mjs';

const root = path.resolve(import.meta.dirname, '..');
const promise = (name) => JSON.parse(readFileSync(path.join(siteFolder, `${name}.json`), 'utf8'));
const csp = promise('csp');
const integrity = promise('integrity');
const privacy = promise('privacy');
const scripts = readdirSync(siteFolder).filter((name) => /^omr\..*js$/.test(name));
const [current] = Object.keys(integrity.files).filter((name) => name === `v${integrity.version}/omr.js`);

let folder;
let site;
let host;

before(async () => {
  // With a local layer: the very bytes of the script are the same.
  folder = mkdtempSync(path.join(tmpdir(), 'promises-'));
  await buildSite({
    assets: path.join(root, 'packages/embed/dist/assets'),
    version: integrity.version,
    base: new URL('https://deres-vert/'),
    out: path.join(folder, 'site'),
    layer: path.join(root, 'packages/core/examples/lokalt-lag.json'),
  });
  site = await serveSite(path.join(folder, 'site'));
  host = await serveHost();
});

after(async () => {
  host?.close();
  await site?.close();
  rmSync(folder, { recursive: true });
});

test('integrity.json has every script of the version, and its hash is that of the bytes', () => {
  assert.deepEqual(
    Object.keys(integrity.files),
    scripts.map((name) => `v${integrity.version}/${name}`).sort(),
  );
  for (const [name, hash] of Object.entries(integrity.files)) {
    const bytes = readFileSync(path.join(siteFolder, name));
    assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, name);
  }
});

test('the script at the root, and under its major version, is the current one', () => {
  const [major] = integrity.version.split('.');
  for (const name of scripts) {
    const bytes = readFileSync(path.join(siteFolder, `v${integrity.version}`, name));
    for (const place of ['', `v${major}`])
      assert.ok(bytes.equals(readFileSync(path.join(siteFolder, place, name))));
  }
});

/** The line of csp.json for a form, for the host that the test has. */
const lineFor = (form) => csp.forms[form].line.replaceAll(csp.host, new URL(site.address).origin);
const withoutTrustedTypes = (line) =>
  line
    .split('; ')
    .filter((directive) => !directive.includes('trusted-types'))
    .join('; ');

const element = (content, attributes = '') =>
  `<script type="module" src="${site.address}${current}" integrity="${integrity.files[current]}" crossorigin="anonymous"></script>
   <div id="around"${attributes}>${content}</div>`;
const CHECKLIST = '<omr-checklist phase="gjennomforing"><a href="#">Sjekkliste</a></omr-checklist>';

/** Opens a page of another host with nothing allowed but what is said. */
async function open(body, line) {
  const page = await site.browser.newPage();
  const seen = watchPage(page);
  await watchStorage(page);
  await page.goto(
    host.show(body, { 'content-security-policy': `default-src 'none'; img-src 'self'; ${line}` }),
    {
      waitUntil: 'networkidle0',
    },
  );
  return { page, seen };
}

const appears = (page, selector) =>
  page.waitForFunction(
    (inner) => document.querySelector('omr-checklist').shadowRoot?.querySelector(inner) !== null,
    { polling: 50 },
    selector,
  );

/** What a reader does, with the words of another language fetched on the way. */
async function use(page) {
  await appears(page, 'li');
  await page.click('omr-checklist >>> li input[type=checkbox]');
  await page.$eval('omr-checklist >>> li details', (row) => (row.open = true));
  await page.type('omr-checklist >>> textarea', 'Spør velforeningen');
  await page.select('omr-checklist >>> li select', 'in-progress');
  await page.$eval('#around', (around) => (around.lang = 'nn'));
  await appears(page, '.base[lang=nn]');
}

for (const [name, lineOf] of [
  ['as csp.json has it', (form) => lineFor(form)],
  ['but for Trusted Types', (form) => withoutTrustedTypes(lineFor(form))],
]) {
  test(`a page with the policy ${name} runs the elements without one violation`, async () => {
    const { page, seen } = await open(element(CHECKLIST), lineOf('element'));
    await use(page);
    assert.deepEqual(await page.evaluate(() => globalThis.touched), ['getItem omr.progress/1/default']);
    assert.deepEqual([seen.errors, seen.console], [[], []]);
    await page.close();
  });

  test(`a page with the policy ${name} shows a local layer without one violation`, async () => {
    const body = element(`<omr-workspace src="${site.address}lokalt-lag.json">${CHECKLIST}</omr-workspace>`);
    const { page, seen } = await open(body, lineOf('element-with-local-layer'));
    await use(page);
    assert.match(await page.$eval('omr-checklist >>> .base', (base) => base.textContent), /gatefest/i);
    assert.deepEqual([seen.errors, seen.console], [[], []]);
    await page.close();
  });
}

test('a page with the policy for frames shows a page of ours in one', async () => {
  const frame = `<iframe src="${site.address}w/sjekkliste/gjennomforing/nb" title="x"></iframe>`;
  const { page, seen } = await open(frame, lineFor('frame'));
  const inner = await (await page.$('iframe')).contentFrame();
  await inner.waitForFunction(
    () => document.querySelector('omr-checklist')?.shadowRoot?.querySelector('li'),
    {
      polling: 50,
    },
  );
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await page.close();
});

test('the policy for frames is needed: without it the frame is blocked', async () => {
  const { page, seen } = await open(
    `<iframe src="${site.address}w/ordliste/alle/nb/" title="x"></iframe>`,
    '',
  );
  assert.match(seen.console.join(), /frame-src|default-src/);
  await page.close();
});

test('where only the one file is let through, another language gives bokmål, with a notice', async () => {
  const line = `script-src ${site.address}${current}`;
  const { page } = await open(element(CHECKLIST, ' lang="nn"'), line);
  await appears(page, '.notice');
  assert.match(
    await page.$eval('omr-checklist >>> .notice', (notice) => notice.textContent),
    /Innholdet er på bokmål/,
  );
  await page.close();
});

test('a layer that may not be fetched is told of, and the guide is shown without it', async () => {
  const body = element(`<omr-workspace src="${site.address}lokalt-lag.json">${CHECKLIST}</omr-workspace>`);
  const { page } = await open(body, withoutTrustedTypes(lineFor('element')));
  await appears(page, 'li');
  assert.match(
    await page.$eval('omr-workspace >>> .base', (base) => base.textContent),
    /Kommunens eget innhold kan ikke vises/,
  );
  await page.close();
});

test('on load a page asks us for the script alone, and no cookie goes with it', async () => {
  const page = await site.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  const cookies = [];
  session.on('Network.requestWillBeSentExtraInfo', ({ associatedCookies, headers }) => {
    if (new URL(site.address).host === (headers.Host ?? headers[':authority']))
      cookies.push(...associatedCookies.filter(({ blockedReasons }) => blockedReasons.length === 0));
  });
  const seen = watchPage(page);
  await page.goto(host.show(element(CHECKLIST), { 'set-cookie': 'sesjon=hemmelig' }), {
    waitUntil: 'networkidle0',
  });
  await appears(page, 'li');
  assert.deepEqual(
    seen.requests.filter((url) => url.startsWith(site.address)).map((url) => url.slice(site.address.length)),
    privacy.requests.onLoad.map((name) => `v${integrity.version}/${name}`),
  );
  assert.deepEqual(cookies, []);
  await page.close();
});

test('privacy.json names every file a page may come to ask for', () => {
  const { onLoad, whenAskedFor } = privacy.requests;
  const named = [...onLoad, ...whenAskedFor.map(({ file }) => file)];
  assert.deepEqual(named.sort(), scripts.filter((name) => name !== 'omr.ramme.js').sort());
});

test('privacy.json names every event, and the tests that keep the promises are there', () => {
  const manifest = JSON.parse(
    readFileSync(path.join(root, 'packages/elements/custom-elements.json'), 'utf8'),
  );
  const events = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .flatMap(({ events = [] }) => events.map(({ name }) => name));
  assert.deepEqual([...new Set(events)].sort(), [...privacy.events.names].sort());
  const named = JSON.stringify(privacy).match(/tests\/[\w.-]+/g);
  for (const file of named) assert.ok(existsSync(path.join(root, file)), file);
});

test('the exceptions of csp.json are the scripts beside the one, and no more', () => {
  const files = csp.exceptions.flatMap((exception) => exception.files);
  assert.deepEqual([...files, 'omr.js'].sort(), scripts.filter((name) => name !== 'omr.ramme.js').sort());
});
