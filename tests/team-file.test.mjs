// The team file, from one reader to another: really downloaded, really chosen.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import {
  browserOfOneReader,
  BOX,
  panelText,
  panelSays,
  isTicked,
  becomesTicked,
  pressButton,
  openTeamFile,
  task,
} from './one-reader.mjs';
import { serveSite } from './served-page.mjs';

let site;

before(async () => {
  site = await serveSite();
});

after(() => site?.close());

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
  const [first, second] = [await browserOfOneReader(site), await browserOfOneReader(site)];
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
    const reader = await browserOfOneReader(site);
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
  const reader = await browserOfOneReader(site);
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
