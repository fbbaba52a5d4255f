import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RUNS } from '../arbitrary.test.js';
import { emptyProgress } from '../progress.js';
import { foreignJson, storableProgress } from '../storable-progress.test.js';
import { everything } from './contract-sample.js';
import { formatStored, parseStored } from './stored-progress.js';

const TIMES = {
  since: '2026-01-01T00:00:00.000Z',
  savedAt: '2026-05-04T12:00:00.000Z',
  expires: '2027-05-04T12:00:00.000Z',
};
const TEXT = formatStored({ ...TIMES, progress: everything() });
const edited = (part: object) => JSON.stringify({ ...(JSON.parse(TEXT) as object), ...part });

function problemOf(text: string) {
  const stored = parseStored(text);
  return stored.ok ? undefined : stored.problem;
}

test('what was stored comes back as it was', () => {
  assert.deepEqual(parseStored(TEXT), { ok: true, value: { ...TIMES, progress: everything() } });
});

test('a later schema is newer, whatever else it holds', () => {
  assert.deepEqual(problemOf(edited({ schema: 2, progress: 'packed' })), { code: 'newer' });
});

for (const [name, text] of [
  ['an empty text', ''],
  ['no JSON', 'true, false'],
  ['half of it', TEXT.slice(0, TEXT.length / 2)],
  ['JSON of another program', '{"theme":"dark"}'],
  ['a later schema of another program', '{"format":"theirs","schema":2}'],
  ['a list', '[]'],
  ['null', 'null'],
  ['a schema of text', edited({ schema: '2' })],
  ['a field more', edited({ theme: 'dark' })],
  ['an expiry that is no moment', edited({ expires: 'aldri' })],
  ['progress with one wrong value', edited({ progress: { ...emptyProgress(), tasks: { a: 1 } } })],
  [
    'an unsafe key',
    edited({ progress: { ...emptyProgress(), tasks: { KEY: {} } } }).replace('KEY', '__proto__'),
  ],
  ['a million levels', '['.repeat(1_000_000)],
] as const) {
  test(`${name} is unreadable`, () => {
    assert.deepEqual(problemOf(text), { code: 'unreadable' });
  });
}

test('any progress that can be kept comes back as it was', () => {
  fc.assert(
    fc.property(storableProgress, (progress) => {
      assert.deepEqual(parseStored(formatStored({ ...TIMES, progress })), {
        ok: true,
        value: { ...TIMES, progress },
      });
    }),
    RUNS,
  );
});

test('any text, and any JSON, is read or refused, never thrown at', () => {
  const json = foreignJson.map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), json, fc.json()), (text) => {
      assert.deepEqual(parseStored(text), { ok: false, problem: { code: 'unreadable' } });
    }),
    RUNS,
  );
});

test('stored progress in which one field is any JSON is read or refused, and no prototype is touched', () => {
  const key = fc.constantFrom('format', 'schema', 'since', 'savedAt', 'expires', 'progress');
  fc.assert(
    fc.property(key, foreignJson, (field, raw) => {
      parseStored(edited({ [field]: raw }));
      assert.deepEqual(Object.keys(Object.prototype), []);
    }),
    RUNS,
  );
});
