import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyProgress } from '../progress.js';
import { changed, everything, noteOf } from '../store/contract-sample.js';
import { checksum } from './checksum.js';
import { formatTeamFile } from './format-team-file.js';
import { parseTeamFile, type ParseTeamFileOptions } from './parse-team-file.js';

const ABOUT = {
  title: 'Løkkeområdet',
  municipality: 'Østre Vik',
  guideVersion: '1.2.0',
  savedAt: '2026-11-23T10:00:00.000Z',
};
const ALL = { notes: true, names: true };
const TEXT = formatTeamFile({ ...ABOUT, progress: everything(), include: ALL });

type Json = Record<string, unknown>;
const FIELDS = Object.fromEntries(
  Object.entries(JSON.parse(TEXT) as Json).filter(([key]) => key !== 'checksum'),
);

const edited = (part: Json): Json => ({ ...FIELDS, ...part });
const unsigned = (part: Json) => JSON.stringify(edited(part));
const signed = (part: Json) => JSON.stringify({ ...edited(part), checksum: checksum(edited(part)) });

function problemOf(text: string, options?: ParseTeamFileOptions) {
  const parsed = parseTeamFile(text, options);
  return parsed.ok ? undefined : parsed.problem;
}

function valueOf(text: string, options?: ParseTeamFileOptions) {
  const parsed = parseTeamFile(text, options);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

test('what was saved with notes and names comes back as it was', () => {
  assert.deepEqual(valueOf(TEXT), { ...ABOUT, includes: ALL, progress: everything() });
});

test('a file says what it was saved without', () => {
  assert.deepEqual(valueOf(formatTeamFile({ ...ABOUT, progress: everything() })).includes, {
    notes: false,
    names: false,
  });
});

for (const [name, text] of [
  ['a byte order mark in front', `\ufeff${TEXT}`],
  ['line breaks of Windows', TEXT.replaceAll('\n', '\r\n')],
  ['no white space', JSON.stringify(JSON.parse(TEXT))],
  [
    'its keys in another order',
    JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(TEXT) as Json).reverse())),
  ],
  ['a checksum that was taken out', unsigned({})],
  ['white space around it', `\n\n ${TEXT} \n`],
] as const) {
  test(`a file with ${name} is opened`, () => {
    assert.deepEqual(valueOf(text).progress, everything());
  });
}

test('a file edited by hand without a checksum is taken as it is', () => {
  assert.equal(valueOf(unsigned({ title: 'Nytt navn' })).title, 'Nytt navn');
});

test('HTML is text', () => {
  const title = '<img src=x onerror=alert(1)>';
  assert.equal(valueOf(unsigned({ title })).title, title);
});

test('control characters are taken out', () => {
  assert.equal(valueOf(unsigned({ title: 'a\u0000\u001b[31mb' })).title, 'a[31mb');
});

test('ids of today take the place of old ones', () => {
  const progress = { ...changed({ type: 'answer', question: 'hvor', answer: 'her' }, 1) };
  const { answers } = valueOf(formatTeamFile({ ...ABOUT, progress }), {
    redirects: [{ kind: 'question', from: 'hvor', to: 'hvem' }],
  }).progress;
  assert.deepEqual(Object.keys(answers), ['hvem']);
});

for (const text of ['', ' \r\n\t', '\ufeff', '\ufeff\n']) {
  test(`${JSON.stringify(text)} is empty`, () => {
    assert.deepEqual(problemOf(text), { code: 'empty' });
  });
}

for (const text of [
  '<!doctype html><p>Logg inn',
  'PK\u0003\u0004',
  'tittel;status',
  '{ tittel: 1 }',
  '{"a":1}}',
  '[1,',
  '{"a":1} og mer',
  'NaN',
]) {
  test(`${JSON.stringify(text)} is not JSON`, () => {
    assert.deepEqual(problemOf(text), { code: 'not-json' });
  });
}

for (const share of [0.01, 0.1, 0.5, 0.9, 0.999]) {
  test(`a file of which ${share * 100} % has come is cut off`, () => {
    assert.deepEqual(problemOf(TEXT.slice(0, Math.floor(TEXT.length * share))), { code: 'truncated' });
  });
}

test('a file cut after its first character is cut off', () => {
  assert.deepEqual(problemOf('{'), { code: 'truncated' });
});

for (const text of [
  'null',
  '1',
  '"omradesatsing-teamfil"',
  '[]',
  '{}',
  '{"format":"omradesatsing-lokalt-lag"}',
  '[{"format":"omradesatsing-teamfil"}]',
]) {
  test(`${text} is something else than a team file`, () => {
    assert.deepEqual(problemOf(text), { code: 'not-a-team-file' });
  });
}

test('a file of a later schema is newer, whatever else it holds and however it counts', () => {
  const text = JSON.stringify({ ...edited({ schema: 2, risks: [] }), checksum: 'sha256:…' });
  assert.deepEqual(problemOf(text), { code: 'newer', schema: 2 });
});

test('a file in which something was changed is damaged', () => {
  assert.deepEqual(problemOf(TEXT.replace('prosjektleder', 'prosjektledar')), { code: 'damaged' });
});

test('a file that was saved in the wrong character set is damaged', () => {
  const garbled = Buffer.from(TEXT, 'utf8').toString('latin1');
  assert.deepEqual(problemOf(garbled), { code: 'damaged' });
});

test('a checksum that is no text is damage', () => {
  assert.deepEqual(problemOf(JSON.stringify({ ...FIELDS, checksum: null })), { code: 'damaged' });
});

for (const [name, part, pointer] of [
  ['no title', { title: undefined }, '/title'],
  ['a title too long', { title: 'x'.repeat(201) }, '/title'],
  ['a municipality that is a number', { municipality: 301 }, '/municipality'],
  ['no schema', { schema: undefined }, '/schema'],
  ['schema 0', { schema: 0 }, '/schema'],
  ['a schema that is text', { schema: '1' }, '/schema'],
  ['a field more', { comment: 'x' }, '/comment'],
  ['a day for a moment', { savedAt: '2026-11-23' }, '/savedAt'],
  ['no word of what it includes', { includes: {} }, '/includes/notes'],
  ['«yes» for what it includes', { includes: { notes: 'yes', names: true } }, '/includes/notes'],
  ['progress that is a list', { progress: [] }, '/progress'],
  [
    'a wrong value far in',
    { progress: { ...emptyProgress(), tasks: { 'f/a': { note: 1 } } } },
    '/progress/tasks/f~1a/note',
  ],
] as const) {
  test(`a file with ${name} is refused, and the pointer tells where`, () => {
    assert.deepEqual(problemOf(signed(part)), { code: 'invalid', pointer });
  });
}

for (const key of ['__proto__', 'constructor', 'prototype']) {
  test(`«${key}» as the key of anything is refused`, () => {
    const text = unsigned({ progress: { ...emptyProgress(), tasks: { KEY: {} } } });
    assert.deepEqual(problemOf(text.replace('KEY', key)), {
      code: 'unsafe-key',
      pointer: `/progress/tasks/${key}`,
    });
    assert.deepEqual(problemOf(unsigned({ KEY: { polluted: true } }).replace('KEY', key)), {
      code: 'unsafe-key',
      pointer: `/${key}`,
    });
  });
}

test('a text of as many bytes as allowed is read, and one more is not', () => {
  const bytes = Buffer.from(TEXT).length;
  assert.ok(bytes > TEXT.length);
  assert.equal(problemOf(TEXT, { maxBytes: bytes }), undefined);
  assert.deepEqual(problemOf(TEXT, { maxBytes: bytes - 1 }), { code: 'too-large', maxBytes: bytes - 1 });
});

test('fifty million characters are too many', () => {
  assert.deepEqual(problemOf('"'.padEnd(50_000_000, 'x')), { code: 'too-large', maxBytes: 5_000_000 });
});

for (const [name, text] of [
  ['lists', '['.repeat(1_000_000)],
  ['objects', '{"a":'.repeat(900_000)],
  [
    'closed lists in a team file',
    unsigned({ progress: 'X' }).replace('"X"', '['.repeat(1_000_000) + ']'.repeat(1_000_000)),
  ],
] as const) {
  test(`a million levels of ${name} are too deep`, () => {
    assert.deepEqual(problemOf(text), { code: 'too-deep' });
  });
}

test('a million tasks are too many', () => {
  const tasks = Array.from({ length: 1_000_000 }, (_, index) => `"${index.toString(36)}":0`).join(',');
  const text = unsigned({ progress: { ...emptyProgress(), tasks: 'X' } }).replace('"X"', `{${tasks}}`);
  assert.deepEqual(problemOf(text), { code: 'too-large', maxBytes: 5_000_000 });
  assert.deepEqual(problemOf(text, { maxBytes: Infinity }), { code: 'too-many', pointer: '/progress/tasks' });
});

test('a file with a single note is opened, however many line breaks the note has', () => {
  const progress = changed(noteOf('a', '\n'.repeat(10_000)), 1);
  assert.deepEqual(valueOf(formatTeamFile({ ...ABOUT, progress, include: ALL })).progress, progress);
});
