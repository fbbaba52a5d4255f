// What is kept on a reader's device, and what is not: the served page, real storage, real tabs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import {
  browserOfOneReader,
  KEY,
  BOX,
  KEEP,
  kept,
  panelText,
  panelSays,
  POLLING,
  isTicked,
  becomesTicked,
  press,
  pressButton,
  openTeamFile,
} from './one-reader.mjs';
import { serveSite } from './served-page.mjs';

let site;

before(async () => {
  site = await serveSite();
});

after(() => site?.close());

test('a whole visit without asking for it leaves nothing on the device, and reads our own key once at most', async () => {
  const reader = await browserOfOneReader(site);
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
  await page.waitForFunction(
    () => document.querySelector('omr-checklist').shadowRoot.querySelector('.base').lang === 'en',
    POLLING,
  );
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
  const reader = await browserOfOneReader(site);
  const { page } = await reader.tab();
  assert.ok(!(await panelText(page)).includes('blir borte'));
  await page.click(BOX);
  await panelSays(page, 'Avkryssingene blir borte når dere lukker siden.');
  await reader.close();
});

test('what a reader asks to have kept is there on the next visit', async () => {
  const reader = await browserOfOneReader(site);
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
  const reader = await browserOfOneReader(site);
  const { page } = await reader.tab();
  await press(page, KEEP);
  await panelSays(page, 'huskes på denne enheten til');
  await page.click(BOX);
  await page.goto('about:blank');
  await page.goto(site.example, { waitUntil: 'networkidle0' });
  await becomesTicked(page);
  await reader.close();
});

test('notes are kept only when the reader chooses that too', async () => {
  const reader = await browserOfOneReader(site);
  const { page } = await reader.tab();
  await press(page, KEEP);
  await panelSays(page, 'huskes på denne enheten til');
  await page.$eval('omr-checklist >>> li details', (row) => (row.open = true));
  await page.type('omr-checklist >>> textarea', 'Spør Kari');
  await page.keyboard.press('Tab');
  await page.click(BOX);
  await page.waitForFunction((key) => localStorage.getItem(key)?.includes('"done"'), POLLING, KEY);
  assert.ok(!(await kept(page)).includes('Kari'));
  await press(page, 'omr-checklist >>> #keep-notes');
  await page.waitForFunction((key) => localStorage.getItem(key)?.includes('Spør Kari'), POLLING, KEY);
  await reader.close();
});

test('to delete leaves zero bytes, and can be taken back while the page is open', async () => {
  const reader = await browserOfOneReader(site);
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
  const reader = await browserOfOneReader(site);
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
      POLLING,
      boxes,
    );
  }
  await one.waitForFunction(
    (key, count) => localStorage.getItem(key).split('"done"').length - 1 === count,
    POLLING,
    KEY,
    boxes,
  );
  await reader.close();
});

test('what one tab deletes, another does not bring back', async () => {
  const reader = await browserOfOneReader(site);
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
  const reader = await browserOfOneReader(site, {
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
  const reader = await browserOfOneReader(site);
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
    const reader = await browserOfOneReader(site);
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
