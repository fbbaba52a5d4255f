// The contract is worth something only if it bites: here are stores that each do one thing wrong.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyProgress, type Progress } from '../progress.js';
import type { ProgressStore, StoreResult } from '../progress-store.js';
import { inTurn } from './in-turn.js';
import { memoryPlace, memoryStore, type MemoryPlace } from './memory-store.js';
import { progressStoreContract, type StoreUnderTest } from './progress-store-contract.js';

type Store = Omit<ProgressStore, 'subscribe'> & Partial<Pick<ProgressStore, 'subscribe'>>;

const BROKEN: StoreResult = { ok: false, problem: { code: 'blocked' } };
const ok = (progress?: Progress): StoreResult => ({ ok: true, progress });

/** Runs the contract, and answers the names of what the stores fall short of. */
async function shortcomings(makePlace: () => StoreUnderTest) {
  const runs: { readonly name: string; readonly run: () => Promise<void> }[] = [];
  progressStoreContract((name, run) => runs.push({ name, run }), makePlace);
  const failed: string[] = [];
  for (const { name, run } of runs) await run().catch(() => failed.push(name));
  return { all: runs.map(({ name }) => name), failed };
}

/** A place whose stores are right, but for what `spoil` makes of them. It can be broken as a disk can. */
function place(
  spoil: (store: ProgressStore, kept: MemoryPlace) => Partial<Store> = () => ({}),
): StoreUnderTest {
  const kept = memoryPlace();
  let broken = false;
  const open = (): ProgressStore => {
    const right = memoryStore(kept);
    const whole = (run: () => Promise<StoreResult>) => (broken ? Promise.resolve(BROKEN) : run());
    const guarded: ProgressStore = {
      load: () => whole(() => right.load()),
      save: (progress, options) => whole(() => right.save(progress, options)),
      clear: () => whole(() => right.clear()),
      subscribe: (listener) => right.subscribe(listener),
    };
    return { ...guarded, ...spoil(guarded, kept) };
  };
  return { open, heard: () => Promise.resolve(), setBroken: (next) => void (broken = next) };
}

/** The stores, by what is wrong with them, and one thing in the contract that finds it. */
const FAULTY: readonly (readonly [string, string, () => StoreUnderTest])[] = [
  [
    'says that an empty place has empty progress',
    'nothing is kept at first',
    () => place((store) => ({ load: async () => orEmpty(await store.load()) })),
  ],
  [
    'leaves something behind when it is looked at',
    'to load twice is to load once',
    () =>
      place((store, kept) => ({
        load: async () => {
          const before = await store.load();
          kept.progress ??= emptyProgress();
          return before;
        },
      })),
  ],
  [
    'answers a save with nothing',
    'a save answers with what is kept',
    () => place((store) => ({ save: async (...given) => (await store.save(...given), ok()) })),
  ],
  [
    'keeps nothing',
    'what was saved is loaded again, everything of it',
    () => place(() => ({ save: (progress) => Promise.resolve(ok(progress)) })),
  ],
  [
    'forgets tasks that the guide does not know',
    'what was saved is loaded again, everything of it',
    () =>
      place((store) => ({
        load: async () => {
          const result = await store.load();
          if (!result.ok || !result.progress) return result;
          const { 'no/such/task': _, ...tasks } = result.progress.tasks;
          return ok({ ...result.progress, tasks: _ ? tasks : result.progress.tasks });
        },
      })),
  ],
  [
    'shares nothing with others',
    'what was saved is loaded by another store',
    () => ({ open: () => memoryStore() }),
  ],
  [
    'takes empty progress for none',
    'progress in which nothing is set can be kept',
    () =>
      place((store) => ({
        load: async () => {
          const result = await store.load();
          return result.ok && result.progress && Object.keys(result.progress.tasks).length === 0
            ? ok()
            : result;
        },
      })),
  ],
  [
    'changes what it is given',
    'a save leaves the progress it is given as it was',
    () =>
      place((store) => ({
        save: (progress, options) => store.save(Object.assign(progress, { savedAt: '' }), options),
      })),
  ],
  [
    'writes over what others saved',
    'a store that has not loaded what another saved does not lose it',
    () => place((_, kept) => ({ save: (progress) => Promise.resolve(ok((kept.progress = progress))) })),
  ],
  ['waits between reading and writing', 'two stores that save at once lose nothing', () => racing(false)],
  [
    'does not wait for itself',
    'one store that is asked to save many times at once loses nothing',
    () => racing(false),
  ],
  [
    'lets the last save win',
    'an older value that is saved later does not win, and is not kept on',
    () =>
      place((_, kept) => ({
        save: (progress) =>
          Promise.resolve(
            ok((kept.progress = { ...progress, tasks: { ...kept.progress?.tasks, ...progress.tasks } })),
          ),
      })),
  ],
  [
    'does not clear',
    'after a clear nothing is kept',
    () => place(() => ({ clear: () => Promise.resolve(ok()) })),
  ],
  [
    'has a problem with clearing nothing',
    'to clear where nothing is kept is no problem',
    () =>
      place((store, kept) => ({ clear: () => (kept.progress ? store.clear() : Promise.resolve(BROKEN)) })),
  ],
  [
    'brings back what it has cleared itself',
    'a save does not bring back what the same store has cleared',
    () => place((store) => ({ save: (progress) => store.save(progress, { anew: true }) })),
  ],
  [
    'brings back what others have cleared',
    'a save does not bring back what another store has cleared',
    () => place((store) => ({ save: (progress) => store.save(progress, { anew: true }) })),
  ],
  [
    'knows only what it has loaded',
    'a store that has only saved, never loaded, respects a clear too',
    () => place((_, kept) => ({ save: (progress, options) => memoryStore(kept).save(progress, options) })),
  ],
  [
    'does not listen to «anew»',
    'a save that is told «anew» writes after a clear, and then saves go on',
    () => place((store) => ({ save: (progress) => store.save(progress) })),
  ],
  [
    'takes «anew» for «instead»',
    'a save that is told «anew» where something is kept merges as any other',
    () =>
      place((store, kept) => ({
        save: (progress, options) => {
          if (options?.anew) kept.progress = undefined;
          return store.save(progress, options);
        },
      })),
  ],
  ['is deaf', 'hears what others save', () => place(() => ({ subscribe: () => () => undefined }))],
  [
    'does not hear of a clear',
    'hears of a clear',
    () =>
      place((store) => ({
        subscribe: (listener) => store.subscribe((progress) => progress && listener(progress)),
      })),
  ],
  [
    'hears itself',
    'does not hear itself',
    () =>
      place((store, kept) => ({
        subscribe: (listener) => {
          // Listens as another store would.
          const stop = memoryStore(kept).subscribe(listener);
          return () => (stop(), store.subscribe(() => undefined)());
        },
      })),
  ],
  [
    'cannot stop listening',
    'hears no more once it has stopped listening, and can stop twice',
    () => place((store) => ({ subscribe: (listener) => (store.subscribe(listener), () => undefined) })),
  ],
  [
    'keeps what it cannot read again',
    'what cannot be read again is refused with a pointer, and changes nothing',
    () => place((_, kept) => ({ save: (progress) => Promise.resolve(ok((kept.progress = progress))) })),
  ],
  [
    'rejects when the place fails',
    'a place that fails is a problem, never a rejection, and nothing is lost',
    () =>
      place((store) => ({
        load: async () => {
          const result = await store.load();
          return result.ok ? result : assert.fail('no');
        },
      })),
  ],
  [
    'says that all is well when the place fails',
    'a place that fails is a problem, never a rejection, and nothing is lost',
    () => place((store) => ({ clear: async () => (await store.clear(), ok()) })),
  ],
];

function orEmpty(result: StoreResult): StoreResult {
  return result.ok ? ok(result.progress ?? emptyProgress()) : result;
}

/** Stores that look, wait, and then write. With a lock they would be right. */
function racing(locked: boolean): StoreUnderTest {
  const kept = memoryPlace();
  const lock = locked ? inTurn() : (run: () => Promise<StoreResult>) => run();
  const open = (): ProgressStore => {
    const store = memoryStore(kept);
    const save = async (...given: Parameters<ProgressStore['save']>) => {
      const before = kept.progress;
      await Promise.resolve();
      kept.progress = before;
      return store.save(...given);
    };
    return { ...store, save: (...given) => lock(() => save(...given)) };
  };
  return { open };
}

test('a store that is right falls short of nothing', async () => {
  assert.deepEqual((await shortcomings(() => place())).failed, []);
});

test('a store that looks, waits and writes is right when it has a lock', async () => {
  assert.deepEqual((await shortcomings(() => racing(true))).failed, []);
});

test('a store that cannot hear and cannot fail is not asked to', async () => {
  const silent = () => {
    const kept = memoryPlace();
    return { open: () => ({ ...memoryStore(kept), subscribe: () => () => undefined }) };
  };
  assert.deepEqual((await shortcomings(silent)).failed, []);
});

for (const [fault, found, makePlace] of FAULTY) {
  test(`a store that ${fault} is found out`, async () => {
    assert.ok((await shortcomings(makePlace)).failed.includes(found), found);
  });
}

test('there is no line in the contract that no faulty store breaks', async () => {
  const { all } = await shortcomings(() => place());
  const broken = FAULTY.map(([, found]) => found);
  assert.deepEqual(
    all.filter((name) => !broken.includes(name)),
    [],
  );
});
