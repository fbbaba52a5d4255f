import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RUNS } from './arbitrary.test.js';
import { parseProgress } from './parse-progress.js';
import { foreignJson, storableProgress } from './storable-progress.test.js';

test('progress that can be kept is read as it is', () => {
  fc.assert(
    fc.property(storableProgress, (progress) => {
      assert.deepEqual(parseProgress(progress), { ok: true, value: progress });
    }),
    RUNS,
  );
});

test('whatever JavaScript can make is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withMap: true }), (raw) => {
      assert.ok(!parseProgress(raw).ok);
    }),
    RUNS,
  );
});

/** A copy in which what stands at the end of a path is another. Each step picks one of the keys there are. */
function replaced(value: unknown, [step, ...steps]: readonly number[], by: unknown): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const key = step === undefined ? undefined : keys[step % keys.length];
  if (key === undefined) return by;
  const entries = Object.entries(value as object).map(([name, part]): [string, unknown] => [
    name,
    name === key ? replaced(part, steps, by) : part,
  ]);
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

test('progress in which anything, at any depth, is any JSON is read or refused, never thrown at', () => {
  const refused = new Set<string>();
  const steps = fc.array(fc.nat(50), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(storableProgress, steps, foreignJson, (progress, path, raw) => {
      const parsed = parseProgress(replaced(progress, path, raw));
      if (!parsed.ok) refused.add(parsed.problem.pointer.replace(/^\/\w+\/.*\//, '…/'));
    }),
    RUNS,
  );
  // Faults were found in every field there is, so the runs went all the way down.
  for (const field of [
    'value',
    'at',
    'by',
    'status',
    'reason',
    'score',
    'state',
    'note',
    'title',
    'date',
    'path',
    'lost',
  ]) {
    assert.ok(refused.has(`…/${field}`), field);
  }
});
