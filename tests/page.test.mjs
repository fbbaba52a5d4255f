// The example page, with every widget, used as a visitor would: real server, real browser, real keys.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serveSite, watchPage, watchStorage } from './served-page.mjs';

let site;

before(async () => {
  site = await serveSite();
});

after(() => site?.close());

/** Opens the page, and waits until its widgets work. */
async function open({ width = 1280, hash = '' } = {}) {
  const page = await site.browser.newPage();
  const seen = watchPage(page);
  await watchStorage(page);
  await page.setViewport({ width, height: 900 });
  await page.goto(site.example + hash, { waitUntil: 'networkidle0' });
  await page.waitForSelector('omr-checklist >>> li input[type=checkbox]');
  return { page, seen };
}

/** Waits for something in a widget. `waitForSelector` does not notice what happens in a shadow root. */
const appears = (page, widget, selector) =>
  page.waitForFunction(
    (host, inner) => document.querySelector(host).shadowRoot.querySelector(inner) !== null,
    {},
    widget,
    selector,
  );

const disappears = (page, widget, selector) =>
  page.waitForFunction(
    (host, inner) => document.querySelector(host).shadowRoot.querySelector(inner) === null,
    {},
    widget,
    selector,
  );

const text = (page, selector) =>
  page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());

test('shows the five phases, the tasks, the resources and the law of phase 1', async () => {
  const { page } = await open();
  assert.equal((await page.$$('omr-phase-navigator >>> a')).length, 5);
  assert.match(await text(page, 'omr-checklist >>> h2'), /fase.1: Kunnskapsgrunnlag/);
  assert.equal((await page.$$('omr-checklist >>> li input[type=checkbox]')).length, 15);
  assert.match(await text(page, 'omr-resource-list >>> .count'), /^Viser 14 av 29 ressurser$/);
  assert.equal((await page.$$('omr-legal-panel >>> summary')).length, 7);
  await page.close();
});

test('a tick in the checklist changes the words of the navigator', async () => {
  const { page } = await open();
  assert.equal(await text(page, 'omr-phase-navigator >>> [aria-current] .progress'), 'Ikke startet');
  await page.click('omr-checklist >>> li input[type=checkbox]');
  assert.equal(
    await text(page, 'omr-phase-navigator >>> [aria-current] .progress'),
    '1 av 15 oppgaver er ferdig',
  );
  await page.close();
});

test('with the keyboard alone: choose phase 4, tick its first task, go back', async () => {
  const { page } = await open();
  const active = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return `${element?.localName} ${element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''}`;
    });
  const tabUntil = async (wanted) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (wanted.test(await active())) return;
    }
    assert.fail(`Tab never reached ${wanted}`);
  };
  await tabUntil(/Fase.4/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash === '#fase-gjennomforing');
  assert.match(await text(page, 'omr-checklist >>> h2'), /fase.4: Gjennomføring/);
  await tabUntil(/^input/); // the filter
  await tabUntil(/^input/);
  await page.keyboard.press('Space');
  assert.match(await text(page, 'omr-checklist >>> .summary'), /1 av 9 oppgaver er ferdig/);
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => location.hash === '');
  await appears(page, 'omr-phase-navigator', 'li:first-child [aria-current]');
  assert.match(await text(page, 'omr-checklist >>> h2'), /fase.1: Kunnskapsgrunnlag/);
  await page.close();
});

test('an address with a phase opens that phase', async () => {
  const { page } = await open({ hash: '#fase-videreforing' });
  assert.match(await text(page, 'omr-checklist >>> h2'), /fase.5: Videreføring/);
  await page.close();
});

test('keeps to itself: no foreign request, nothing stored and one key looked for, no warning, under a strict policy', async () => {
  const { page, seen } = await open();
  await page.click('omr-checklist >>> li input[type=checkbox]');
  await page.type('omr-resource-list >>> #query', 'medvirkning');
  await page.click('omr-legal-panel >>> summary');
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.console, []);
  assert.deepEqual(
    // The icon of a date field is the browser's own, and comes from nowhere.
    seen.requests.filter((url) => !url.startsWith(site.address) && !url.startsWith('data:image/svg+xml')),
    [],
  );
  assert.deepEqual(await page.evaluate(() => globalThis.touched), ['getItem omr.progress/1/default']);
  await page.close();
});

test('another language is fetched when it is chosen, and only then', async () => {
  const { page, seen } = await open();
  const files = () =>
    seen.requests.map((url) => url.slice(site.address.length)).filter((file) => /^omr\..*js$/.test(file));
  assert.deepEqual(files(), ['omr.js']);
  await page.click('omr-checklist >>> li input[type=checkbox]');
  await page.select('#sprak', 'nn');
  await appears(page, 'omr-checklist', '.base[lang=nn]');
  assert.match(await text(page, 'omr-checklist >>> .summary'), /1 av 15 oppgåver er ferdig/);
  await page.select('#sprak', 'se');
  await appears(page, 'omr-checklist', '.base[lang=se]');
  assert.equal(await text(page, 'omr-checklist >>> .notice'), 'Teaksta lea dárogillii.');
  assert.deepEqual(files(), ['omr.js', 'omr.nn.js', 'omr.se.js']);
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.console, []);
  await page.close();
});

test('a language whose words are blocked gives bokmål, and says so', async () => {
  const { page, seen } = await open();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('omr.en.js') ? request.abort() : request.continue(),
  );
  await page.select('#sprak', 'en');
  await appears(page, 'omr-checklist', '.notice');
  assert.equal(await text(page, 'omr-checklist >>> .notice'), 'Innholdet er på bokmål.');
  assert.match(await text(page, 'omr-checklist >>> h2'), /Kunnskapsgrunnlag/);
  assert.deepEqual(seen.errors, []);
  await page.select('#sprak', 'nb');
  await disappears(page, 'omr-checklist', '.notice');
  await page.close();
});

for (const width of [320, 768, 1440]) {
  test(`nothing sticks out sideways at ${width} px, also with every row open`, async () => {
    const { page } = await open({ width });
    await page.evaluate(() => {
      for (const widget of document.querySelectorAll('omr-checklist, omr-legal-panel'))
        for (const details of widget.shadowRoot.querySelectorAll('details')) details.open = true;
    });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    await page.close();
  });
}
