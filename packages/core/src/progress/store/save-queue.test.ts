import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyProgress, taskRecord, type Progress } from '../progress.js';
import type { ProgressStore, StoreResult } from '../progress-store.js';
import { changed, noteOf } from './contract-sample.js';
import { saveQueue } from './save-queue.js';

const numbered = (number: number) => changed(noteOf('a', String(number)), number);
const numberOf = (progress: Progress) => Number(taskRecord(progress, 'a').note?.value);
const FULL: StoreResult = { ok: false, problem: { code: 'full' } };

/** A queue over a store that answers when it is told to, with a scheduler that is wound by hand. */
function bench() {
  const saves: number[] = [];
  const results: StoreResult[] = [];
  const answers: ((result: StoreResult) => void)[] = [];
  const timers = new Set<() => void>();
  const store: ProgressStore = {
    load: () => Promise.resolve({ ok: true, progress: undefined }),
    save: (progress) => {
      saves.push(numberOf(progress));
      return new Promise((resolve) => answers.push(resolve));
    },
    clear: () => Promise.resolve({ ok: true, progress: undefined }),
    subscribe: () => () => undefined,
  };
  const queue = saveQueue(store, {
    schedule: (run) => {
      timers.add(run);
      return () => timers.delete(run);
    },
    onResult: (result) => results.push(result),
  });
  const fire = () => {
    const due = [...timers];
    timers.clear();
    due.forEach((run) => run());
  };
  /** Answers the oldest save that waits for an answer, and lets the queue take note of it. */
  const answer = async (result: StoreResult = { ok: true, progress: emptyProgress() }) => {
    answers.shift()?.(result);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, saves, results, timers, fire, answer };
}

test('nothing is saved before its time', () => {
  const { queue, saves, timers } = bench();
  queue.add(numbered(1));
  assert.deepEqual([saves, timers.size], [[], 1]);
});

test('of what comes close together, the last is saved, once', () => {
  const { queue, saves, timers, fire } = bench();
  [1, 2, 3].forEach((number) => queue.add(numbered(number)));
  assert.equal(timers.size, 1);
  fire();
  assert.deepEqual(saves, [3]);
});

test('there is never more than one save under way, and the last state is saved after it', async () => {
  const { queue, saves, fire, answer } = bench();
  queue.add(numbered(1));
  fire();
  queue.add(numbered(2));
  fire();
  queue.add(numbered(3));
  fire();
  assert.deepEqual(saves, [1]);
  await answer();
  assert.deepEqual(saves, [1, 3]);
});

test('flush saves at once, before it returns', () => {
  const { queue, saves, timers } = bench();
  queue.add(numbered(1));
  void queue.flush();
  assert.deepEqual([saves, timers.size], [[1], 0]);
});

test('flush resolves when all that was asked for is saved, and not before', async () => {
  const { queue, saves, fire, answer } = bench();
  let flushed = false;
  queue.add(numbered(1));
  fire();
  queue.add(numbered(2));
  const flush = queue.flush().then(() => (flushed = true));
  await answer();
  assert.deepEqual([saves, flushed], [[1, 2], false]);
  await answer();
  await flush;
  assert.equal(flushed, true);
});

test('flush with nothing to save resolves, and saves nothing', async () => {
  const { queue, saves } = bench();
  await queue.flush();
  assert.deepEqual(saves, []);
});

test('after all is saved a late timer saves nothing', async () => {
  const { queue, saves, fire, answer } = bench();
  queue.add(numbered(1));
  fire();
  queue.add(numbered(2));
  await answer();
  await answer();
  fire();
  assert.deepEqual(saves, [1, 2]);
});

test('every result is told, problems too', async () => {
  const { queue, results, fire, answer } = bench();
  queue.add(numbered(1));
  fire();
  await answer(FULL);
  assert.deepEqual(results, [FULL]);
});

test('what could not be saved is not tried again by itself', async () => {
  const { queue, saves, timers, fire, answer } = bench();
  queue.add(numbered(1));
  fire();
  await answer(FULL);
  assert.deepEqual([saves, timers.size], [[1], 0]);
});

test('what could not be saved is tried again by flush, which resolves when that fails too', async () => {
  const { queue, saves, fire, answer } = bench();
  queue.add(numbered(1));
  fire();
  await answer(FULL);
  const flush = queue.flush();
  await answer(FULL);
  await flush;
  assert.deepEqual(saves, [1, 1]);
});

test('what came while a save failed is saved in its place', async () => {
  const { queue, saves, fire, answer } = bench();
  queue.add(numbered(1));
  fire();
  queue.add(numbered(2));
  fire();
  await answer(FULL);
  await answer();
  await queue.flush();
  assert.deepEqual(saves, [1, 2]);
});

test('what is dropped is not saved', async () => {
  const { queue, saves, timers } = bench();
  queue.add(numbered(1));
  queue.drop();
  await queue.flush();
  assert.deepEqual([saves, timers.size], [[], 0]);
});

test('what was dropped while its save failed is not tried again', async () => {
  const { queue, saves, fire, answer } = bench();
  queue.add(numbered(1));
  fire();
  queue.drop();
  await answer(FULL);
  await queue.flush();
  assert.deepEqual(saves, [1]);
});

test('after a drop, what is added is saved', () => {
  const { queue, saves, fire } = bench();
  queue.add(numbered(1));
  queue.drop();
  queue.add(numbered(2));
  fire();
  assert.deepEqual(saves, [2]);
});
