import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Progress } from '../progress.js';
import { changed, everything, noteOf } from './contract-sample.js';
import { browser, KEY } from './fake-browser.test.js';
import { progressStoreContract } from './progress-store-contract.js';

const note = changed(noteOf('a', 'x'), 1);
const other = changed(noteOf('b', 'y'), 2);

const quota = () => Object.assign(new Error('full'), { name: 'QuotaExceededError' });
const problem = (code: string) => ({ ok: false, problem: { code } });
const kept = (progress: Progress | undefined) => ({ ok: true, progress });
const nothing = kept(undefined);

progressStoreContract(test, () => {
  const { tab, state } = browser();
  return {
    open: () => tab(),
    heard: () => Promise.resolve(),
    setBroken: (broken) => void (state.fail = broken ? new Error('blocked') : undefined),
  };
});

test('one key is written, and it is ours', async () => {
  const { items, tab } = browser({ theirs: 'x' });
  await tab().save(everything());
  assert.deepEqual([...items.keys()], ['theirs', KEY]);
});

test('to load writes nothing', async () => {
  const { state, tab } = browser();
  await tab().load();
  await tab().save(note);
  state.writes = 0;
  await tab().load();
  assert.equal(state.writes, 0);
});

test('after a clear no byte is left, and other keys are', async () => {
  const { items, tab } = browser({ theirs: 'x' });
  await tab().save(note);
  await tab().clear();
  assert.deepEqual([...items], [['theirs', 'x']]);
});

for (const [name, text, code] of [
  ['of another program', '{"theme":"dark"}', 'unreadable'],
  ['cut off', '{"format":"omradesatsing-progress","sch', 'unreadable'],
  ['newer', '{"format":"omradesatsing-progress","schema":2}', 'newer'],
] as const) {
  test(`what is kept and is ${name} is a problem, and is never written over`, async () => {
    const { state, tab, text: textKept } = browser({ [KEY]: text });
    const store = tab();
    assert.deepEqual(await store.load(), problem(code));
    assert.deepEqual(await store.save(note), problem(code));
    assert.deepEqual(await store.save(note, { anew: true }), problem(code));
    assert.deepEqual([textKept(), state.writes], [text, 0]);
  });

  test(`what is kept and is ${name} can be cleared`, async () => {
    const { items, tab } = browser({ [KEY]: text });
    assert.deepEqual(await tab().clear(), nothing);
    assert.equal(items.size, 0);
  });
}

for (const [name, error, code] of [
  ['has no room', quota(), 'full'],
  [
    'has no room, as Firefox says it',
    Object.assign(new Error(), { name: 'NS_ERROR_DOM_QUOTA_REACHED' }),
    'full',
  ],
  ['is blocked', Object.assign(new Error(), { name: 'SecurityError' }), 'blocked'],
] as const) {
  test(`a storage that ${name} says so, and what was kept is still there`, async () => {
    const { tab } = browser();
    await tab().save(note);
    const full = tab({}, { setItem: () => assert.fail(error) });
    assert.deepEqual(await full.save(other), problem(code));
    assert.deepEqual(await tab().load(), kept(note));
  });
}

test('a storage that only reads is a problem when it is to be cleared', async () => {
  const { tab } = browser({ [KEY]: 'x' });
  assert.deepEqual(await tab({}, { removeItem: () => undefined }).clear(), problem('blocked'));
});

test('a storage that takes what it is given and keeps nothing is a problem', async () => {
  const { tab } = browser();
  assert.deepEqual(await tab({}, { setItem: () => undefined }).save(note), problem('blocked'));
});

for (const thrown of ['text', null, undefined] as readonly unknown[]) {
  test(`a storage that throws ${String(thrown)} is a problem too`, async () => {
    const { tab } = browser();
    const getItem = () => {
      throw thrown;
    };
    assert.deepEqual(await tab({}, { getItem }).load(), problem('blocked'));
  });
}

test('a lock that is refused is a problem', async () => {
  const { tab } = browser();
  assert.deepEqual(await tab({ lock: () => Promise.reject(new Error()) }).save(note), problem('blocked'));
});

test('save and clear wait for the lock, and load does not', async () => {
  const { tab } = browser();
  const taken: string[] = [];
  const store = tab({ lock: (run) => (taken.push('lock'), run()) });
  await store.load();
  assert.equal(taken.length, 0);
  await store.save(note);
  await store.clear();
  assert.equal(taken.length, 2);
});

test('without a lock it is written before save returns, for a page that is going away', () => {
  const { tab, text } = browser();
  void tab({ lock: (run) => run() }).save(note);
  assert.match(text() ?? '', /"x"/);
});
