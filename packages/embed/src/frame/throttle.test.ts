import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { GAP, throttled } from './throttle.logic.js';

/** What came of calls after the given waits, each with its number: when, and which was the last call by then. */
function run(waits: readonly number[]): { at: number; last: number }[] {
  const due: { at: number; act: () => void }[] = [];
  const acts: { at: number; last: number }[] = [];
  let now = 0;
  let last = -1;
  const call = throttled(
    () => acts.push({ at: now, last }),
    (act, wait) => due.push({ at: now + wait, act }),
  );
  const passTo = (until: number) => {
    for (let next = due.shift(); next; next = due.shift()) {
      if (next.at > until) {
        due.unshift(next);
        break;
      }
      now = next.at;
      next.act();
    }
    now = until;
  };
  for (const [number, wait] of waits.entries()) {
    passTo(now + wait);
    last = number;
    call();
  }
  passTo(now + 10 * GAP);
  return acts;
}

const waits = fc.array(fc.integer({ min: 0, max: 3 * GAP }), { minLength: 1, maxLength: 200 });
const SEED = { seed: 25, numRuns: 500 };

test('the first call acts at once', () => {
  assert.deepEqual(run([7]), [{ at: 7, last: 0 }]);
});

test('the last call is never lost', () => {
  fc.assert(
    fc.property(waits, (some) => assert.equal(run(some).at(-1)?.last, some.length - 1)),
    SEED,
  );
});

test('however often it is called, it acts at most ten times in any second', () => {
  fc.assert(
    fc.property(waits, (some) => {
      const acts = run(some);
      for (const { at } of acts)
        assert.ok(acts.filter((act) => act.at >= at && act.at < at + 1000).length <= 10);
    }),
    SEED,
  );
});

test('a thousand calls at once are two', () => {
  assert.deepEqual(
    run(Array.from({ length: 1000 }, () => 0)).map(({ at }) => at),
    [0, GAP],
  );
});

test('what throws once is asked again', () => {
  let calls = 0;
  const later: (() => void)[] = [];
  const call = throttled(
    () => {
      calls += 1;
      if (calls === 1) throw new Error('a page that patches what we use');
    },
    (act) => later.push(act),
  );
  assert.throws(call);
  later.shift()?.();
  call();
  assert.equal(calls, 2);
});
