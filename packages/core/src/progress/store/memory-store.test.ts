import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, noteOf } from './contract-sample.js';
import { memoryPlace, memoryStore } from './memory-store.js';
import { progressStoreContract } from './progress-store-contract.js';

progressStoreContract(test, () => {
  const place = memoryPlace();
  return { open: () => memoryStore(place), heard: () => Promise.resolve() };
});

test('two stores that were given no place share nothing', async () => {
  const [one, other] = [memoryStore(), memoryStore()];
  await one.save(changed(noteOf('a', 'x'), 1));
  assert.deepEqual(await other.load(), { ok: true, progress: undefined });
});

test('one that begins to listen while others are told is not told', async () => {
  const place = memoryPlace();
  const heard: string[] = [];
  memoryStore(place).subscribe(() => {
    heard.push('first');
    memoryStore(place).subscribe(() => heard.push('second'));
  });
  await memoryStore(place).save(changed(noteOf('a', 'x'), 1));
  assert.deepEqual(heard, ['first']);
});
