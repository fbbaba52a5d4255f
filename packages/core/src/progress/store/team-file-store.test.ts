import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyProgress } from '../progress.js';
import { formatTeamFile } from '../team-file/format-team-file.js';
import { changed, everything, noteOf } from './contract-sample.js';
import { inTurn } from './in-turn.js';
import { progressStoreContract } from './progress-store-contract.js';
import { teamFileStore } from './team-file-store.js';

const ABOUT = {
  title: 'Løkkeområdet',
  municipality: 'Østre Vik',
  guideVersion: '1.2.0',
  savedAt: '2026-11-23T10:00:00.000Z',
};
const note = changed(noteOf('a', 'x'), 1);

/** A shared disk with one file on it. */
function disk(text = '') {
  const file = { text, writes: 0, broken: false };
  const lock = inTurn();
  const work = async <T>(run: () => T): Promise<T> => {
    await Promise.resolve();
    if (file.broken) throw new Error('The disk is gone.');
    return run();
  };
  const open = () =>
    teamFileStore({
      read: () => work(() => file.text),
      write: (next) => work(() => void ((file.text = next), (file.writes += 1))),
      about: () => ABOUT,
      lock,
    });
  return { file, open, setBroken: (broken: boolean) => void (file.broken = broken) };
}

progressStoreContract(test, () => disk());

test('the file is a team file with notes and names', async () => {
  const { file, open } = disk();
  await open().save(everything());
  assert.equal(
    file.text,
    formatTeamFile({ ...ABOUT, progress: everything(), include: { notes: true, names: true } }),
  );
});

test('after a clear the file is empty', async () => {
  const { file, open } = disk();
  await open().save(note);
  await open().clear();
  assert.equal(file.text, '');
});

for (const [name, text, code] of [
  ['not a team file', '{"theme":"dark"}', 'unreadable'],
  [
    'damaged',
    formatTeamFile({ ...ABOUT, progress: emptyProgress() }).replace('Østre', 'Vestre'),
    'unreadable',
  ],
  ['newer', '{"format":"omradesatsing-teamfil","schema":2}', 'newer'],
] as const) {
  test(`a file that is ${name} is a problem, and is left as it is`, async () => {
    const { file, open } = disk(text);
    assert.deepEqual(await open().load(), { ok: false, problem: { code } });
    assert.deepEqual(await open().save(note, { anew: true }), { ok: false, problem: { code } });
    assert.deepEqual(file, { text, writes: 0, broken: false });
  });
}

test('a file that was saved without notes does not empty ours', async () => {
  const { open } = disk(formatTeamFile({ ...ABOUT, progress: everything() }));
  const saved = await open().save(everything());
  assert.ok(saved.ok);
  assert.deepEqual(saved.progress?.criteria, everything().criteria);
});

test('what is said of the project that no file can hold is a problem, not a rejection', async () => {
  const { file } = disk();
  const store = teamFileStore({
    read: () => Promise.resolve(file.text),
    write: () => Promise.resolve(),
    about: () => ({ ...ABOUT, savedAt: 'i går' }),
  });
  assert.deepEqual(await store.save(note), { ok: false, problem: { code: 'unreachable' } });
});
