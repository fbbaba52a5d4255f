import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoreResult } from '../progress-store.js';
import { inTurn } from './in-turn.js';

const DONE: StoreResult = { ok: true, progress: undefined };

test('the next one begins when the one before has ended, and not earlier', async () => {
  const lock = inTurn();
  const events: string[] = [];
  let finishFirst = () => {};
  const first = lock(async () => {
    events.push('first begins');
    await new Promise<void>((resolve) => (finishFirst = resolve));
    events.push('first ends');
    return DONE;
  });
  const second = lock(() => {
    events.push('second begins');
    return Promise.resolve(DONE);
  });
  await Promise.resolve();
  finishFirst();
  await Promise.all([first, second]);
  assert.deepEqual(events, ['first begins', 'first ends', 'second begins']);
});

test('one that fails does not stop the next', async () => {
  const lock = inTurn();
  const failing = lock(() => Promise.reject(new Error('no')));
  await assert.rejects(failing, /no/);
  assert.deepEqual(await lock(() => Promise.resolve(DONE)), DONE);
});
