import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Progress } from '../progress.js';
import { changed, noteOf } from './contract-sample.js';
import { browser } from './fake-browser.test.js';

const note = changed(noteOf('a', 'x'), 1);
const other = changed(noteOf('b', 'y'), 2);
const kept = (progress: Progress | undefined) => ({ ok: true, progress });

/** A browser in which something was kept on 4 May 2026, at noon. */
async function keptInMay() {
  const { state, tab, ...rest } = browser();
  const store = tab();
  await store.save(note);
  return { state, tab, store, ...rest };
}

test('progress is there for twelve months', async () => {
  const { state, tab } = await keptInMay();
  state.now = '2027-05-04T11:59:59.999Z';
  assert.deepEqual(await tab().load(), kept(note));
});

test('after twelve months it counts as nothing, and the first load removes it', async () => {
  const { state, tab, items } = await keptInMay();
  state.now = '2027-05-04T12:00:00.000Z';
  assert.deepEqual(await tab().load(), kept(undefined));
  assert.equal(items.size, 0);
});

test('each save gives twelve months more', async () => {
  const { state, tab, store } = await keptInMay();
  state.now = '2026-12-01T12:00:00.000Z';
  await store.save(note);
  state.now = '2027-11-30T12:00:00.000Z';
  assert.deepEqual(await tab().load(), kept(note));
});

test('what has expired is not merged into what is saved next', async () => {
  const { state, tab } = await keptInMay();
  state.now = '2028-01-01T00:00:00.000Z';
  assert.deepEqual(await tab().save(other), kept(other));
  assert.deepEqual(await tab().load(), kept(other));
});

test('a tab that stayed open past the expiry still keeps what it has', async () => {
  const { state, store, tab } = await keptInMay();
  state.now = '2028-01-01T00:00:00.000Z';
  assert.deepEqual(await store.save(note), kept(note));
  assert.deepEqual(await tab().load(), kept(note));
});

test('what has expired is removed by a clear', async () => {
  const { state, tab, items } = await keptInMay();
  state.now = '2028-01-01T00:00:00.000Z';
  await tab().clear();
  assert.equal(items.size, 0);
});

test('a clock that has gone backwards finds everything', async () => {
  const { state, tab } = await keptInMay();
  state.now = '2000-01-01T00:00:00.000Z';
  assert.deepEqual(await tab().load(), kept(note));
});

test('a save by a clock that has gone backwards does not bring the expiry nearer', async () => {
  const { state, tab } = await keptInMay();
  state.now = '2000-01-01T00:00:00.000Z';
  await tab().save(other);
  state.now = '2027-05-04T11:00:00.000Z';
  const { tasks } = ((await tab().load()) as { progress: Progress }).progress;
  assert.deepEqual(Object.keys(tasks), ['a', 'b']);
});

test('a clock that tells no time is a problem when saving, and nothing is written', async () => {
  const { state, tab, text } = await keptInMay();
  const before = text();
  state.now = 'i går';
  assert.deepEqual(await tab().save(other), { ok: false, problem: { code: 'blocked' } });
  assert.equal(text(), before);
});
