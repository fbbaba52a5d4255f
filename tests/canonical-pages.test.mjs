// The pages of widgets on a real server, as people open them: directly, without script, and in frames of other hosts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { WIDGET_NAMES, WIDGET_TAGS } from '../packages/embed/dist/address/widget-name.js';
import { serveHost } from './host-server.mjs';
import { serveSite, watchPage, watchStorage } from './served-page.mjs';

const PHASES = ['alle', 'gjennomforing'];
const WIDTHS = [320, 1280];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site;
let host;

before(async () => {
  site = await serveSite();
  host = await serveHost();
});

after(async () => {
  host?.close();
  await site?.close();
});

const addressOf = (widget, phase = 'gjennomforing', locale = 'nb') =>
  `${site.address}w/${widget}/${phase}/${locale}/`;

/** Waits until the widget of a page, or of a frame, is drawn. */
const isDrawn = (frame, widget) =>
  frame.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.textContent.includes('Husbanken'),
    { polling: 50 },
    WIDGET_TAGS[widget],
  );

async function open(address, widget, { width = 1280, prepare } = {}) {
  const page = await site.browser.newPage();
  const seen = watchPage(page);
  await page.setViewport({ width, height: 900 });
  if (prepare) await page.evaluateOnNewDocument(prepare);
  await watchStorage(page);
  await page.goto(address, { waitUntil: 'networkidle0' });
  await isDrawn(page, widget);
  return { page, seen };
}

/** From the first paint on, how far things have moved. */
function noteShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
}

const painted = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** The headings a screen reader meets, also inside widgets. */
const headingsOf = (page) =>
  page.evaluate(() => {
    const within = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(/^h[1-6]$/.test(element.localName) && element.checkVisibility() ? [element.localName] : []),
        ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ]);
    return within(document);
  });

for (const widget of WIDGET_NAMES) {
  for (const width of WIDTHS) {
    test(`${widget} at ${width} px: nothing moves when the script comes, nothing sticks out, one h1`, async () => {
      for (const phase of PHASES) {
        const { page, seen } = await open(addressOf(widget, phase), widget, { width, prepare: noteShifts });
        await painted(page);
        assert.deepEqual(await page.evaluate(() => globalThis.shifts), [], `${phase}: CLS`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, phase);
        assert.equal((await headingsOf(page)).filter((level) => level === 'h1').length, 1, phase);
        assert.deepEqual([seen.errors, seen.console], [[], []], phase);
        await page.close();
      }
    });
  }

  test(`${widget}: axe finds nothing, with and without script`, async () => {
    const drawn = await openForAxe(addressOf(widget));
    await isDrawn(drawn, widget);
    assert.deepEqual(await violations(drawn), [], 'drawn');
    const sent = await openForAxe(addressOf(widget), { script: false });
    assert.deepEqual(await violations(sent), [], 'as it was sent');
  });
}

for (const path of ['eksempel/', 'w/sjekliste/9/nb', '']) {
  test(`axe finds nothing at /${path}`, async () => {
    assert.deepEqual(await violations(await openForAxe(site.address + path)), []);
  });
}

async function openForAxe(address, { script = true } = {}) {
  const page = await site.browser.newPage();
  await page.setBypassCSP(true); // axe is put into the page
  await page.setRequestInterception(!script);
  page.on('request', (request) => {
    if (!script) return request.url().endsWith('omr.js') ? request.abort() : request.continue();
  });
  await page.goto(address, { waitUntil: 'networkidle0' });
  return page;
}

/** What axe finds. Closes the page. */
async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => (await globalThis.axe.run()).violations);
  await page.close();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

test('a page asks for its script, its style and its icon, and touches nothing but our own key', async () => {
  const { page, seen } = await open(addressOf('sjekkliste'), 'sjekkliste');
  const asked = seen.requests
    // The icon of a date field is the browser's own, and comes from nowhere.
    .filter((url) => !url.startsWith('data:image/svg+xml'))
    .map((url) => (url.startsWith(site.address) ? url.slice(site.address.length) : url))
    // Not every browser without a window asks for it.
    .filter((name) => name !== 'ikon.svg');
  assert.deepEqual(asked.sort(), [
    'i-ramme.js',
    'omr.js',
    'side.css',
    'side.js',
    'w/sjekkliste/gjennomforing/nb/',
  ]);
  assert.deepEqual(await page.evaluate(() => globalThis.touched), ['getItem omr.progress/1/default']);
  await page.close();
});

test('without script, all of the widget is there to read, and the other languages to go to', async () => {
  const page = await site.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(addressOf('sjekkliste'), { waitUntil: 'load' });
  assert.match(
    await page.$eval('h1', (heading) => heading.textContent),
    /^Sjekkliste for fase.4: Gjennomføring$/,
  );
  assert.equal((await page.$$('omr-checklist li details')).length, 9);
  await Promise.all([page.waitForNavigation(), page.click('nav [hreflang=nn]')]);
  assert.equal(page.url(), addressOf('sjekkliste', 'gjennomforing', 'nn'));
  await page.close();
});

/** Puts a page of ours into a frame on another host. */
async function framed(
  attributes,
  { address = addressOf('sjekkliste'), headers = {}, context = site.browser } = {},
) {
  const page = await context.newPage();
  const seen = watchPage(page);
  await page.goto(
    host.show(`<iframe src="${address}" ${attributes} width="800" height="640" title="x"></iframe>`, headers),
    {
      waitUntil: 'networkidle0',
    },
  );
  const frame = await (await page.$('iframe')).contentFrame();
  return { page, seen, frame };
}

test('works in a frame of another host, as the widget alone', async () => {
  const { page, seen, frame } = await framed('');
  await isDrawn(frame, 'sjekkliste');
  assert.equal(await frame.$eval('nav', (nav) => nav.checkVisibility()), false);
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await page.close();
});

test('works in a sandbox that lets script run: says that nothing can be stored, and offers the team file', async () => {
  const { page, seen, frame } = await framed('sandbox="allow-scripts"');
  await isDrawn(frame, 'sjekkliste');
  assert.equal(await frame.evaluate(() => globalThis.origin), 'null');
  const text = await frame.$eval('omr-checklist >>> .keeping', (panel) =>
    panel.textContent.replace(/\s+/g, ' '),
  );
  assert.match(text, /Nettleseren lar oss ikke lagre på denne enheten\./);
  assert.ok(await frame.$('omr-checklist >>> .team-file'));
  await frame.$eval('omr-checklist >>> li input[type=checkbox]', (box) => box.click());
  assert.match(await frame.$eval('omr-checklist >>> .summary', (summary) => summary.textContent), /1 av 9/);
  assert.deepEqual(seen.errors, []);
  await page.close();
});

test('is read in a sandbox that lets nothing run, and its links stay in the frame', async () => {
  const { page, frame } = await framed('sandbox');
  assert.match(await frame.$eval('omr-checklist', (widget) => widget.innerText), /Ledelse og styring/);
  await Promise.all([frame.waitForNavigation(), frame.click('nav [hreflang=en]')]);
  assert.match(await frame.$eval('h1', (heading) => heading.textContent), /^Checklist/);
  await page.close();
});

test('works in a frame of a page that isolates itself', async () => {
  const { page, seen, frame } = await framed('', {
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  });
  await isDrawn(frame, 'sjekkliste');
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await page.close();
});

test('every link of a page leads to a page, which can be framed too', async () => {
  const { page, frame } = await framed('');
  const links = await frame.$$eval('nav a[href]', (all) => all.map(({ href }) => href));
  for (const link of links) {
    const { status, headers } = await fetch(link);
    assert.equal(status, 200, link);
    assert.match(headers.get('content-security-policy'), /frame-ancestors \*/, link);
  }
  await page.close();
});

test('an address with a mistake ends, in a frame, at a page that names the right one', async () => {
  const { page, frame } = await framed('', { address: `${site.address}w/sjekliste/4/nb` });
  assert.match(
    await frame.$eval('main', (main) => main.innerText),
    /Nærmeste riktige adresse: w\/sjekkliste\/gjennomforing\/nb/,
  );
  await Promise.all([frame.waitForNavigation(), frame.click('.nearest a')]);
  await isDrawn(frame, 'sjekkliste');
  await page.close();
});

test('404.html finds out the same in the browser, where the server does not', async () => {
  const page = await site.browser.newPage();
  const seen = watchPage(page);
  await page.setRequestInterception(true);
  const body = readFileSync(new URL('../packages/embed/dist/site/404.html', import.meta.url), 'utf8');
  // A static host.
  page.on('request', (request) =>
    request.url().includes('/w/')
      ? request.respond({ status: 404, contentType: 'text/html', body })
      : request.continue(),
  );
  const script = encodeURIComponent('<img src=x onerror=alert(1)>');
  await page.goto(`${site.address}w/${script}/4/nb`, { waitUntil: 'networkidle0' });
  const text = await page.$eval('#funn', (found) => found.innerText);
  assert.match(text, /Veiviseren har ikke noe som heter «<img src=x onerror=alert\(1\)>»/);
  assert.equal(await page.$('#funn img'), null);
  assert.match(await page.$eval('.nearest a', ({ href }) => href), /w\/veiviser\/gjennomforing\/nb\/$/);
  assert.deepEqual(seen.errors, []);
  await page.close();
});
