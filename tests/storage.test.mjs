// What is kept on a reader's device, and what is not: the served page, real storage, real tabs, real files.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { serveSite, watchPage, watchStorage } from './served-page.mjs';

let site;

before(async () => {
  site = await serveSite();
});

after(() => site?.close());

const KEY = 'omr.progress/1/default';
const BOX = 'omr-checklist >>> li input[type=checkbox]';
const KEEP = 'omr-checklist >>> #keep';

/** A browser of its own, so that nothing is kept from other tests. Tabs opened with `tab` share what it keeps. */
async function browserOfOneReader({ prepare } = {}) {
  const context = await site.browser.createBrowserContext();
  const tab = async () => {
    const page = await context.newPage();
    const seen = watchPage(page);
    await watchStorage(page);
    if (prepare) await page.evaluateOnNewDocument(prepare);
    await page.goto(site.address, { waitUntil: 'networkidle0' });
    await page.waitForSelector(BOX);
    return { page, seen };
  };
  return { tab, close: () => context.close() };
}

const kept = (page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const panelText = (page) =>
  page.$eval('omr-checklist >>> .keeping', (panel) => panel.textContent.replace(/\s+/g, ' '));
const panelSays = (page, words) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('omr-checklist')
        .shadowRoot.querySelector('.keeping')
        ?.textContent.replace(/\s+/g, ' ')
        .includes(wanted),
    {},
    words,
  );
const isTicked = (page) => page.$eval(BOX, (box) => box.checked);
const becomesTicked = (page) =>
  page.waitForFunction(
    () => document.querySelector('omr-checklist').shadowRoot.querySelector('li input[type=checkbox]').checked,
  );
/** The keeping panel may be far down the page: act on the control itself, as a keyboard user would. */
const press = async (page, selector) => {
  await (await page.$(selector)).focus();
  await page.keyboard.press('Space');
};
const pressButton = async (page, name) => {
  const buttons = await page.$$('omr-checklist >>> .keeping button');
  for (const button of buttons) {
    if ((await button.evaluate((element) => element.textContent.trim())) !== name) continue;
    await button.focus();
    await page.keyboard.press('Enter');
    return;
  }
  assert.fail(`No button «${name}»`);
};
const openTeamFile = (page) => page.$eval('omr-checklist >>> .team-file', (details) => (details.open = true));
const task = 'Avklar hvilken kunnskap dere trenger';

test('a whole visit without asking for it leaves nothing on the device, and reads our own key once at most', async () => {
  const reader = await browserOfOneReader();
  const { page, seen } = await reader.tab();
  await page.click(BOX);
  await page.$$eval('omr-checklist >>> li details', (rows) => rows.forEach((row) => (row.open = true)));
  await page.type('omr-checklist >>> textarea', 'Spør Kari');
  await page.select('omr-checklist >>> li select', 'in-progress');
  await page.click('omr-phase-navigator >>> li:nth-child(3) a');
  await page.click(BOX);
  await page.type('omr-resource-list >>> #query', 'medvirkning');
  await page.click('omr-legal-panel >>> summary');
  await page.select('#sprak', 'en');
  await page.waitForSelector('omr-checklist >>> .base[lang=en]');
  await openTeamFile(page);
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  const touched = await page.evaluate(() => globalThis.touched);
  assert.ok(touched.length <= 1, touched.join());
  assert.deepEqual(
    touched.filter((use) => use !== `getItem ${KEY}`),
    [],
  );
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
  assert.deepEqual(seen.errors, []);
  await reader.close();
});

test('storage.json names the key that is used, and no other', async () => {
  const promise = JSON.parse(
    readFileSync(new URL('../packages/embed/dist/site/storage.json', import.meta.url)),
  );
  assert.deepEqual(
    promise.items.map(({ name, type }) => `${type} ${name.replace('{workspace}', 'default')}`),
    [`localStorage ${KEY}`],
  );
  assert.deepEqual(promise.cookies, []);
});

test('the first tick says that it will not last', async () => {
  const reader = await browserOfOneReader();
  const { page } = await reader.tab();
  assert.ok(!(await panelText(page)).includes('blir borte'));
  await page.click(BOX);
  await panelSays(page, 'Avkryssingene blir borte når dere lukker siden.');
  await reader.close();
});

test('what a reader asks to have kept is there on the next visit', async () => {
  const reader = await browserOfOneReader();
  const { page } = await reader.tab();
  await page.click(BOX);
  await press(page, KEEP);
  await panelSays(page, 'huskes på denne enheten til');
  await page.reload({ waitUntil: 'networkidle0' });
  await becomesTicked(page);
  assert.equal(await page.$eval(KEEP, (box) => box.checked), true);
  await reader.close();
});

test('a tick just before the page is left is kept', async () => {
  const reader = await browserOfOneReader();
  const { page } = await reader.tab();
  await press(page, KEEP);
  await panelSays(page, 'huskes på denne enheten til');
  await page.click(BOX);
  await page.goto('about:blank');
  await page.goto(site.address, { waitUntil: 'networkidle0' });
  await becomesTicked(page);
  await reader.close();
});

test('notes are kept only when the reader chooses that too', async () => {
  const reader = await browserOfOneReader();
  const { page } = await reader.tab();
  await press(page, KEEP);
  await panelSays(page, 'huskes på denne enheten til');
  await page.$eval('omr-checklist >>> li details', (row) => (row.open = true));
  await page.type('omr-checklist >>> textarea', 'Spør Kari');
  await page.keyboard.press('Tab');
  await page.click(BOX);
  await page.waitForFunction((key) => localStorage.getItem(key)?.includes('"done"'), {}, KEY);
  assert.ok(!(await kept(page)).includes('Kari'));
  await press(page, 'omr-checklist >>> #keep-notes');
  await page.waitForFunction((key) => localStorage.getItem(key)?.includes('Spør Kari'), {}, KEY);
  await reader.close();
});

test('to delete leaves zero bytes, and can be taken back while the page is open', async () => {
  const reader = await browserOfOneReader();
  const { page } = await reader.tab();
  await page.click(BOX);
  await press(page, KEEP);
  await panelSays(page, 'huskes på denne enheten til');
  await pressButton(page, 'Slett det som er lagret');
  await panelSays(page, 'er slettet');
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  assert.equal(await isTicked(page), true);
  await pressButton(page, 'Angre slettingen');
  await panelSays(page, 'huskes på denne enheten til');
  assert.ok((await kept(page)).includes('"done"'));
  await reader.close();
});

test('two tabs that tick at the same time lose nothing', async () => {
  const reader = await browserOfOneReader();
  const { page: one } = await reader.tab();
  await press(one, KEEP);
  await panelSays(one, 'huskes på denne enheten til');
  const { page: other } = await reader.tab();
  await panelSays(other, 'huskes på denne enheten til');
  const boxes = 6;
  const tick = (page, first) =>
    page.$$eval(
      BOX,
      (all, from, count) => all.slice(0, count).forEach((box, i) => i % 2 === from && box.click()),
      first,
      boxes,
    );
  await Promise.all([tick(one, 0), tick(other, 1)]);
  for (const page of [one, other]) {
    await page.waitForFunction(
      (count) =>
        [...document.querySelector('omr-checklist').shadowRoot.querySelectorAll('li input[type=checkbox]')]
          .slice(0, count)
          .every((box) => box.checked),
      {},
      boxes,
    );
  }
  await one.waitForFunction(
    (key, count) => localStorage.getItem(key).split('"done"').length - 1 === count,
    {},
    KEY,
    boxes,
  );
  await reader.close();
});

test('what one tab deletes, another does not bring back', async () => {
  const reader = await browserOfOneReader();
  const { page: one } = await reader.tab();
  await press(one, KEEP);
  await panelSays(one, 'huskes på denne enheten til');
  const { page: other } = await reader.tab();
  await panelSays(other, 'huskes på denne enheten til');
  await pressButton(one, 'Slett det som er lagret');
  await panelSays(other, 'ble slettet i en annen fane');
  await other.click(BOX);
  await other.evaluate(() => dispatchEvent(new Event('pagehide')));
  assert.equal(await kept(one), null);
  await reader.close();
});

test('a browser that blocks storage is told of, and the team file still works', async () => {
  const reader = await browserOfOneReader({
    prepare: () =>
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('Access is denied', 'SecurityError');
        },
      }),
  });
  const { page, seen } = await reader.tab();
  await panelSays(page, 'Nettleseren lar oss ikke lagre på denne enheten.');
  await page.click(BOX);
  assert.equal(await isTicked(page), true);
  assert.ok(await page.$('omr-checklist >>> .team-file'));
  assert.deepEqual(seen.errors, []);
  await reader.close();
});

test('a storage that is full keeps what it had, and says so', async () => {
  const reader = await browserOfOneReader();
  const { page } = await reader.tab();
  await press(page, KEEP);
  await panelSays(page, 'huskes på denne enheten til');
  const before = await kept(page);
  await page.evaluate(() => {
    // Fills the quota, down to the last bytes.
    for (let size = 1 << 22; size >= 1; size >>= 1) {
      try {
        for (let i = 0; ; i += 1) localStorage.setItem(`fill-${size}-${i}`, 'x'.repeat(size));
      } catch {
        // full at this size
      }
    }
  });
  await page.click(BOX);
  await panelSays(page, 'Nettleseren har ikke plass til mer.');
  assert.equal(await kept(page), before);
  assert.equal(await isTicked(page), true);
  await reader.close();
});

for (const [name, value, words] of [
  ['damaged', '{"format":"omradesatsing-prog', 'som vi ikke kan lese'],
  ['something else', '"hei"', 'som vi ikke kan lese'],
  ['newer', '{"format":"omradesatsing-progress","schema":99}', 'laget med en nyere utgave'],
]) {
  test(`what is kept and is ${name} is left as it is, and told of`, async () => {
    const reader = await browserOfOneReader();
    const { page } = await reader.tab();
    await page.evaluate((key, text) => localStorage.setItem(key, text), KEY, value);
    await page.reload({ waitUntil: 'networkidle0' });
    await panelSays(page, words);
    await page.click(BOX);
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    assert.equal(await kept(page), value);
    await reader.close();
  });
}

/** Downloads the team file for real, and gives its text. */
async function downloaded(page) {
  const folder = mkdtempSync(path.join(tmpdir(), 'teamfil-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
    browserContextId: page.browserContext().id,
  });
  const finished = new Promise((resolve) =>
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
  );
  await pressButton(page, 'Last ned teamfil');
  await finished;
  const [file] = readdirSync(folder);
  const text = readFileSync(path.join(folder, file), 'utf8');
  rmSync(folder, { recursive: true });
  return { file, text };
}

async function takeIn(page, text, name = 'teamfil.json') {
  const folder = mkdtempSync(path.join(tmpdir(), 'teamfil-'));
  const file = path.join(folder, name);
  writeFileSync(file, text);
  await (await page.$('omr-checklist >>> #team-file')).uploadFile(file);
  return () => rmSync(folder, { recursive: true });
}

test('a team file goes from one reader to another, is shown before it is merged, and can be taken back', async () => {
  const [first, second] = [await browserOfOneReader(), await browserOfOneReader()];
  const { page: sender } = await first.tab();
  await sender.click(BOX);
  await openTeamFile(sender);
  const { file, text } = await downloaded(sender);
  assert.match(file, /^teamfil-omradesatsing-\d{4}-\d\d-\d\d\.json$/);
  const { page: receiver } = await second.tab();
  await openTeamFile(receiver);
  const done = await takeIn(receiver, text);
  await panelSays(receiver, '1 opplysning er ny');
  assert.ok((await panelText(receiver)).includes(task));
  assert.equal(await isTicked(receiver), false);
  await pressButton(receiver, 'Slå sammen');
  await becomesTicked(receiver);
  await pressButton(receiver, 'Angre hentingen');
  await panelSays(receiver, 'Alt er som det var');
  assert.equal(await isTicked(receiver), false);
  done();
  await first.close();
  await second.close();
});

for (const [name, text, words] of [
  ['a picture', '\u0089PNG\r\n', 'Dette er ikke en teamfil.'],
  ['empty', '', 'Fila er tom.'],
  [
    'cut in the middle',
    '{"format":"omradesatsing-teamfil","schema":1,"progress":{"tasks":{',
    'Fila stopper midt i.',
  ],
  ['other JSON', '{"name":"x","version":"1.0.0"}', 'Dette er en annen slags fil.'],
  ['newer', '{"format":"omradesatsing-teamfil","schema":99}', 'laget med en nyere utgave'],
]) {
  test(`a team file that is ${name} is refused in words, and changes nothing`, async () => {
    const reader = await browserOfOneReader();
    const { page, seen } = await reader.tab();
    await page.click(BOX);
    await openTeamFile(page);
    const done = await takeIn(page, text);
    await panelSays(page, words);
    await panelSays(page, 'Ingenting her er endret.');
    assert.equal(await isTicked(page), true);
    assert.deepEqual(seen.errors, []);
    done();
    await reader.close();
  });
}

test('script and HTML in every text of a team file are shown as text', async () => {
  const reader = await browserOfOneReader();
  const { page, seen } = await reader.tab();
  const attack = '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>';
  const stamped = (value) => ({ value, at: '2026-01-01T00:00:00.000Z', by: attack });
  const id = 'kunnskapsgrunnlag/avklar-kunnskapsbehov';
  const text = JSON.stringify({
    format: 'omradesatsing-teamfil',
    schema: 1,
    guideVersion: '0.1.0',
    title: attack,
    municipality: attack,
    savedAt: '2026-01-01T00:00:00.000Z',
    includes: { notes: true, names: true },
    progress: {
      tasks: {
        [id]: {
          status: stamped({ status: 'not-applicable', reason: attack }),
          note: stamped(attack),
          responsible: stamped(attack),
        },
        [attack]: { note: stamped(attack) },
      },
      criteria: {},
      answers: { hvem: stamped(attack) },
      decisions: {
        x: stamped({ title: attack, date: '', body: attack, caseNumber: attack, note: attack }),
      },
      participation: {},
      conflicts: [],
    },
  });
  await openTeamFile(page);
  const done = await takeIn(page, text);
  await panelSays(page, attack);
  await pressButton(page, 'Slå sammen');
  await panelSays(page, 'Teamfila er slått sammen');
  assert.equal(await page.evaluate(() => globalThis.hit), undefined);
  assert.equal(await page.$('omr-checklist >>> img'), null);
  assert.deepEqual(seen.errors, []);
  done();
  await reader.close();
});
