import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frameHeight, HIGHEST, LOWEST, STEP } from './height.logic.js';

const SEED = { seed: 25, numRuns: 1000 };

test('a height is never less than asked for, by less than a step, within the bounds', () => {
  fc.assert(
    fc.property(fc.double({ min: LOWEST, max: HIGHEST - STEP, noNaN: true }), (height) => {
      const given = frameHeight(height) ?? 0;
      assert.ok(given >= height && given - STEP < height && given % STEP === 0);
    }),
    SEED,
  );
});

test('content as high as its frame asks for no more: rounding cannot make a frame grow', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (height) => {
      const given = frameHeight(height);
      assert.equal(frameHeight(given), given);
    }),
    SEED,
  );
});

for (const [asked, given] of [
  [1e9, HIGHEST],
  [Infinity, HIGHEST],
  [HIGHEST + 1, HIGHEST],
  [0, LOWEST],
  [-0, LOWEST],
  [5e-324, LOWEST],
] as const) {
  test(`${asked} gives ${given}`, () => assert.equal(frameHeight(asked), given));
}

test('what is no height is none', () => {
  const none = fc.oneof(
    fc.constantFrom(
      -1,
      NaN,
      -Infinity,
      '640',
      '',
      null,
      undefined,
      true,
      [640],
      { valueOf: () => 640 },
      640n,
    ),
    fc.double({ max: -1e-300, noNaN: true }),
    fc.anything().filter((value) => typeof value !== 'number'),
  );
  fc.assert(
    fc.property(none, (height) => assert.equal(frameHeight(height), undefined)),
    SEED,
  );
});
