import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RUNS } from '../arbitrary.test.js';
import { plainText } from '../foreign/plain-text.js';
import { mergeProgress } from '../merge-progress.js';
import type { Progress } from '../progress.js';
import { foreignJson, storableProgress } from '../storable-progress.test.js';
import { formatTeamFile, type TeamFileContent } from './format-team-file.js';
import { mergeTeamFile } from './merge-team-file.js';
import { parseTeamFile } from './parse-team-file.js';
import { withhold } from './withhold.js';

const name = fc.string({ unit: 'binary', maxLength: 20 }).map(plainText);
const savedAt = fc.constant('2026-11-23T10:00:00.000Z');
const parts = fc.record({ notes: fc.boolean(), names: fc.boolean() }, { noNullPrototype: true });

function contentOf(progress: fc.Arbitrary<Progress>, include = parts): fc.Arbitrary<TeamFileContent> {
  return fc.record({
    progress,
    title: name,
    municipality: name,
    guideVersion: fc.constant('1.0.0'),
    savedAt,
    include,
  });
}

/** What opening a file comes to. Whatever it is, no prototype has been touched. */
function open(text: string) {
  const parsed = parseTeamFile(text);
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.equal(Object.getPrototypeOf(Object.prototype), null);
  return parsed;
}

test('a file with everything is opened as it was saved', () => {
  const everything = contentOf(storableProgress, fc.constant({ notes: true, names: true }));
  fc.assert(
    fc.property(everything, ({ include: includes, ...content }) => {
      const text = formatTeamFile({ ...content, include: { notes: true, names: true } });
      assert.deepEqual(open(text), { ok: true, value: { ...content, includes } });
    }),
    RUNS,
  );
});

test('a file without notes or names is opened as what was left', () => {
  fc.assert(
    fc.property(contentOf(storableProgress), parts, (content, include) => {
      const parsed = open(formatTeamFile({ ...content, include }));
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.value.progress, withhold(content.progress, include));
    }),
    RUNS,
  );
});

test('our own file, saved in any way, changes no value when it comes back', () => {
  fc.assert(
    fc.property(storableProgress, parts, (progress, includes) => {
      const current = mergeProgress(progress, progress);
      const { conflicts: before, ...values } = current;
      const { conflicts: after, ...same } = mergeTeamFile(current, {
        includes,
        progress: withhold(current, includes),
      });
      assert.deepEqual(same, values);
      assert.equal(after.length, before.length);
    }),
    RUNS,
  );
});

test('any text at all is opened or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      assert.ok(!open(text).ok);
    }),
    RUNS,
  );
});

test('any JSON is opened or refused, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        foreignJson.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        assert.ok(!open(text).ok);
      },
    ),
    RUNS,
  );
});

test('a file in which one field is any JSON, with a checksum or none, is opened or refused', () => {
  fc.assert(
    fc.property(
      contentOf(storableProgress),
      fc.nat(8),
      fc.boolean(),
      foreignJson,
      (content, nth, signed, raw) => {
        const fields = Object.entries(JSON.parse(formatTeamFile(content)) as object);
        const [key] = fields[nth] ?? [''];
        const changed = fields.flatMap(([name, value]) =>
          name === key ? [[name, raw]] : name === 'checksum' && !signed ? [] : [[name, value]],
        );
        const parsed = open(JSON.stringify(Object.fromEntries(changed)));
        assert.ok(parsed.ok || parsed.problem.code !== 'not-json');
      },
    ),
    RUNS,
  );
});

/** What a bad disk, a mail program or a slip of the hand makes of one place in a file. */
const slip = fc.record({
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  remove: fc.nat(2),
  insert: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 1 }),
    fc.constantFrom('"', '\\', '{', '}', ',', ':', '0', '9', ' ', '\n', 'e', '-', '\u0000', '\ufffd'),
  ),
});

test('a file with a slip anywhere is refused, or has the same progress', () => {
  let refused = 0;
  fc.assert(
    fc.property(contentOf(storableProgress), slip, (content, { place, remove, insert }) => {
      const text = formatTeamFile(content);
      const index = Math.floor(place * text.length);
      const parsed = open(text.slice(0, index) + insert + text.slice(index + remove));
      if (parsed.ok)
        assert.deepEqual(
          parsed.value.progress,
          withhold(content.progress, { notes: false, names: false, ...content.include }),
        );
      else refused += 1;
    }),
    { ...RUNS, numRuns: 5000 },
  );
  assert.ok(refused > 2000, `only ${refused} were refused`);
});

test('every character of a file is watched: changed, one by one, it is refused or has the same progress', () => {
  const [content] = fc.sample(contentOf(storableProgress), { ...RUNS, numRuns: 1 });
  assert.ok(content);
  const text = formatTeamFile(content);
  const whole = parseTeamFile(text);
  assert.ok(whole.ok);
  for (let index = 0; index < text.length; index += 1) {
    for (const character of ['x', '"', ' ']) {
      const parsed = open(text.slice(0, index) + character + text.slice(index + 1));
      assert.ok(!parsed.ok || JSON.stringify(parsed.value) === JSON.stringify(whole.value), `at ${index}`);
    }
  }
});
