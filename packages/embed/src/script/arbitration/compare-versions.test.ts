import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareVersions } from './compare-versions.js';

/** Each is older than the next; the middle is the order that semver.org gives as its example. */
const OLDEST_FIRST = [
  'none',
  '0.1.0',
  '0.2.0',
  '0.10.0',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  '1.0.0',
  '1.0.1',
  '10.0.0',
];

test('every version is newer than all before it, and older than all after it', () => {
  OLDEST_FIRST.forEach((version, index) => {
    OLDEST_FIRST.forEach((other, otherIndex) => {
      assert.equal(
        Math.sign(compareVersions(version, other)),
        Math.sign(index - otherIndex),
        `${version}, ${other}`,
      );
    });
  });
});

test('what follows a plus sign does not count', () => {
  assert.equal(compareVersions('1.0.0+a', '1.0.0+b'), 0);
});

test('any two texts are compared, and the same turned around', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.stringMatching(/^\d\.\d\.\d(-[a-c1.]{1,4})?$/), (a, b) => {
      assert.equal(Math.sign(compareVersions(a, b)), -Math.sign(compareVersions(b, a)));
    }),
    { numRuns: 1000, seed: 5 },
  );
});
