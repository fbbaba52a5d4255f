import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeProgress } from '../merge-progress.js';
import type { Progress } from '../progress.js';
import { changed, noteOf } from './contract-sample.js';
import { browser, KEY } from './fake-browser.test.js';
import { webStorageStore } from './web-storage-store.js';

const note = changed(noteOf('a', 'x'), 1);
const other = changed(noteOf('b', 'y'), 2);
const both = mergeProgress(note, other);
const kept = (progress: Progress | undefined) => ({ ok: true, progress });

/** Two tabs, of which the first has cleared and kept something anew, a minute after the second loaded. */
async function keptAnew() {
  const { state, tab, ...rest } = browser();
  const [one, two] = [tab(), tab()];
  await one.save(note);
  await two.load();
  await one.clear();
  state.now = '2026-05-04T12:01:00.000Z';
  await one.save(other, { anew: true });
  return { state, tab, one, two, ...rest };
}

test('a save does not put what was cleared into what another tab has kept anew', async () => {
  const { two, tab } = await keptAnew();
  assert.deepEqual(await two.save(note), kept(undefined));
  assert.deepEqual(await tab().load(), kept(other));
});

test('once a tab has loaded what was kept anew, it saves to it', async () => {
  const { two } = await keptAnew();
  await two.load();
  assert.deepEqual(await two.save(note), kept(both));
});

test('a save that is told «anew» merges into what another tab has kept anew', async () => {
  const { two } = await keptAnew();
  assert.deepEqual(await two.save(note, { anew: true }), kept(both));
});

test('a tab that has only heard of what is kept does not bring it back after a clear', async () => {
  const { tab } = browser();
  const [one, two] = [tab(), tab()];
  two.subscribe(() => undefined);
  await one.save(note);
  await one.clear();
  assert.deepEqual(await two.save(note), kept(undefined));
});

test('what the user removes with the tools of the browser is not brought back', async () => {
  const { tab, items } = browser();
  const store = tab();
  await store.save(note);
  items.clear();
  assert.deepEqual(await store.save(note), kept(undefined));
  assert.equal(items.size, 0);
});

test('an event of another key is not heard', () => {
  const { tab, tell } = browser();
  const heard: unknown[] = [];
  tab().subscribe((progress) => heard.push(progress));
  tell('theirs');
  assert.deepEqual(heard, []);
});

test('an event of all keys is heard: the storage was emptied', async () => {
  const { tab, tell, items } = browser();
  await tab().save(note);
  const heard: unknown[] = [];
  tab().subscribe((progress) => heard.push(progress));
  items.clear();
  tell(null);
  assert.deepEqual(heard, [undefined]);
});

for (const [name, spoil] of [
  ['unreadable', (items: Map<string, string>) => void items.set(KEY, '{')],
  ['blocked', (_: unknown, state: { fail: Error | undefined }) => void (state.fail = new Error('blocked'))],
] as const) {
  test(`what is ${name} is not told as progress, nor as a clear`, () => {
    const { tab, tell, items, state } = browser();
    const heard: unknown[] = [];
    tab().subscribe((progress) => heard.push(progress));
    spoil(items, state);
    tell(KEY);
    assert.deepEqual(heard, []);
  });
}

test('a storage that throws something odd while others are heard is not told', () => {
  const { tab, tell } = browser();
  const odd: unknown = null;
  const getItem = () => {
    throw odd;
  };
  tab({}, { getItem }).subscribe(() => assert.fail('told'));
  assert.doesNotThrow(() => tell(KEY));
});

test('a page that gave no way of hearing can subscribe, and stop', () => {
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const store = webStorageStore(storage, KEY, { now: () => '2026-05-04T12:00:00.000Z' });
  const stop = store.subscribe(() => undefined);
  assert.doesNotThrow(stop);
});
