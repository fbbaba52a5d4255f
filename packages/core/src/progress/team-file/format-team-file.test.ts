import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROGRESS_LIMITS } from '../progress-limits.js';
import { emptyProgress } from '../progress.js';
import { changed, everything, noteOf } from '../store/contract-sample.js';
import { formatTeamFile } from './format-team-file.js';
import { TEAM_FILE_NAME_LIMIT } from './team-file.js';

const ABOUT = {
  title: 'Løkkeområdet',
  municipality: 'Østre Vik',
  guideVersion: '1.2.0',
  savedAt: '2026-11-23T10:00:00.000Z',
};
const progress = changed(noteOf('a', 'x'), 1);

test('the file says what it is, and of what project', () => {
  const fields = JSON.parse(formatTeamFile({ ...ABOUT, progress })) as Record<string, unknown>;
  assert.deepEqual(Object.keys(fields).slice(-2), ['progress', 'checksum']);
  assert.match(String(fields['checksum']), /^[0-9a-f]{8}$/);
  assert.deepEqual(Object.fromEntries(Object.entries(fields).slice(0, -2)), {
    format: 'omradesatsing-teamfil',
    schema: 1,
    ...ABOUT,
    includes: { notes: false, names: false },
  });
});

test('the file can be read by people: one field on each line, and a line break at the end', () => {
  const lines = formatTeamFile({ ...ABOUT, progress }).split('\n');
  assert.equal(lines[1], '  "format": "omradesatsing-teamfil",');
  assert.equal(lines.at(-1), '');
});

test('notes and names go along only when they are asked for', () => {
  const plain = formatTeamFile({ ...ABOUT, progress: everything() });
  const whole = formatTeamFile({ ...ABOUT, progress: everything(), include: { notes: true, names: true } });
  assert.ok(!plain.includes('Folkemøte') && !plain.includes('kari'));
  assert.ok(whole.includes('Folkemøte') && whole.includes('kari'));
});

test('names can go along without notes, and notes without names', () => {
  const named = formatTeamFile({ ...ABOUT, progress: everything(), include: { names: true } });
  const noted = formatTeamFile({ ...ABOUT, progress: everything(), include: { notes: true } });
  assert.ok(!named.includes('Folkemøte') && named.includes('kari'));
  assert.ok(noted.includes('Folkemøte') && !noted.includes('kari'));
});

test('the same content gives the same text, however it was put together', () => {
  const [a, b] = [changed(noteOf('a', 'x'), 1), changed(noteOf('b', 'x'), 2)];
  const tasks = [
    { ...a.tasks, ...b.tasks },
    { ...b.tasks, ...a.tasks },
  ].map((all) =>
    formatTeamFile({ ...ABOUT, progress: { ...emptyProgress(), tasks: all }, include: { notes: true } }),
  );
  assert.equal(tasks[0], tasks[1]);
});

for (const [name, part] of [
  [
    'a note longer than the limit',
    { progress: changed(noteOf('a', 'x'.repeat(PROGRESS_LIMITS.note + 1)), 1) },
  ],
  ['a task under an unsafe id', { progress: changed(noteOf('__proto__', 'x'), 1) }],
  ['a title longer than the limit', { title: 'x'.repeat(TEAM_FILE_NAME_LIMIT + 1) }],
  ['a moment that is none', { savedAt: 'i går' }],
] as const) {
  test(`${name} throws, since the file could not be opened again`, () => {
    const content = { ...ABOUT, progress, include: { notes: true }, ...part };
    assert.throws(() => formatTeamFile(content), RangeError);
  });
}
