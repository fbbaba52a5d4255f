import { canonicalJson } from '../canonical-json.js';
import { mergeProgress } from '../merge-progress.js';
import { PROGRESS_LIMITS } from '../progress-limits.js';
import type { ProgressStore, StoreResult } from '../progress-store.js';
import { emptyProgress, taskRecord, type Progress } from '../progress.js';
import { changed, everything, noteOf } from './contract-sample.js';

/** A place where nothing is kept yet, for one test. */
export interface StoreUnderTest {
  /** A store over this place. Each is as another tab or another computer. */
  readonly open: () => ProgressStore;
  /** Resolves when every store has heard what others have done. Left out where stores cannot hear. */
  readonly heard?: () => Promise<void>;
  /** Makes every access to the place fail, or work again. Left out where nothing can fail. */
  readonly setBroken?: (broken: boolean) => void;
}

/** `test` of a test runner, or anything like it. What `run` rejects with tells how the store falls short. */
export type ContractTest = (name: string, run: () => Promise<void>) => unknown;

/**
 * What is asked of every {@link ProgressStore}, as tests for any runner:
 * `progressStoreContract(test, () => { const server = newServer(); return { open: () => myStore(server) }; })`.
 *
 * @param makePlace Called once in each test, for a new place where nothing is kept.
 */
export function progressStoreContract(
  test: ContractTest,
  makePlace: () => StoreUnderTest | Promise<StoreUnderTest>,
): void {
  for (const [name, run] of Object.entries({ ...keeping, ...merging, ...clearing, ...hearing, ...failing })) {
    test(name, async () => run(await makePlace()));
  }
}

type Cases = Readonly<Record<string, (place: StoreUnderTest) => Promise<void>>>;

const first = () => changed(noteOf('a', 'one'), 1);
const second = () => changed(noteOf('b', 'two'), 2);
const both = () => mergeProgress(first(), second());

const keeping: Cases = {
  async 'nothing is kept at first'({ open }) {
    same(await open().load(), kept(undefined));
  },
  async 'to load twice is to load once'({ open }) {
    await open().load();
    same(await open().load(), kept(undefined));
  },
  async 'a save answers with what is kept'({ open }) {
    same(await open().save(everything()), kept(everything()));
  },
  async 'what was saved is loaded again, everything of it'({ open }) {
    const store = open();
    await store.save(everything());
    same(await store.load(), kept(everything()));
  },
  async 'what was saved is loaded by another store'({ open }) {
    await open().save(everything());
    same(await open().load(), kept(everything()));
  },
  async 'progress in which nothing is set can be kept'({ open }) {
    const store = open();
    await store.save(emptyProgress());
    same(await store.load(), kept(emptyProgress()));
  },
  async 'a save leaves the progress it is given as it was'({ open }) {
    const store = open();
    const given = freeze(everything());
    await store.save(first());
    await store.save(given);
    same(given, everything());
  },
};

const merging: Cases = {
  async 'a store that has not loaded what another saved does not lose it'({ open }) {
    const [one, other] = [open(), open()];
    await one.load();
    await other.load();
    await one.save(first());
    same(await other.save(second()), kept(both()));
    same(await one.load(), kept(both()));
  },
  async 'two stores that save at once lose nothing'({ open }) {
    await Promise.all([open().save(first()), open().save(second())]);
    same(await open().load(), kept(both()));
  },
  async 'one store that is asked to save many times at once loses nothing'({ open }) {
    const store = open();
    const parts = Array.from({ length: 10 }, (_, index) => changed(noteOf(`task-${index}`, 'x'), index));
    await Promise.all(parts.map((part) => store.save(part)));
    same(await store.load(), kept(parts.reduce((all, part) => mergeProgress(all, part))));
  },
  async 'an older value that is saved later does not win, and is not kept on'({ open }) {
    const [older, newer] = [changed(noteOf('a', 'old'), 1), changed(noteOf('a', 'new'), 2)];
    await open().save(newer);
    same(await open().save(older), kept(newer));
    const { progress } = okay(await open().load());
    same(taskRecord(progress ?? emptyProgress(), 'a').note?.value, 'new');
    same(
      progress?.conflicts.map(({ lost }) => lost.value),
      [],
    );
  },
};

const clearing: Cases = {
  async 'after a clear nothing is kept'({ open }) {
    const store = open();
    await store.save(first());
    same(await store.clear(), kept(undefined));
    same(await store.load(), kept(undefined));
    same(await open().load(), kept(undefined));
  },
  async 'to clear where nothing is kept is no problem'({ open }) {
    same(await open().clear(), kept(undefined));
  },
  async 'a save does not bring back what the same store has cleared'({ open }) {
    const store = open();
    await store.save(first());
    await store.clear();
    same(await store.save(first()), kept(undefined));
    same(await open().load(), kept(undefined));
  },
  async 'a save does not bring back what another store has cleared'({ open }) {
    const [one, other] = [open(), open()];
    await one.save(first());
    await other.load();
    await one.clear();
    same(await other.save(second()), kept(undefined));
    same(await open().load(), kept(undefined));
  },
  async 'a store that has only saved, never loaded, respects a clear too'({ open }) {
    const [one, other] = [open(), open()];
    await one.save(first());
    await other.clear();
    same(await one.save(first()), kept(undefined));
  },
  async 'a save that is told «anew» writes after a clear, and then saves go on'({ open }) {
    const store = open();
    await store.save(first());
    await store.clear();
    same(await store.save(first(), { anew: true }), kept(first()));
    same(await store.save(second()), kept(both()));
    same(await open().load(), kept(both()));
  },
  async 'a save that is told «anew» where something is kept merges as any other'({ open }) {
    await open().save(first());
    same(await open().save(second(), { anew: true }), kept(both()));
  },
};

const hearing: Cases = {
  async 'hears what others save'({ open, heard }) {
    const news = listen(open());
    await open().save(first());
    if (heard) same(await news.after(heard), [canonicalJson(first())]);
  },
  async 'hears of a clear'({ open, heard }) {
    const [one, other] = [open(), open()];
    await one.save(first());
    const news = listen(other);
    await one.clear();
    if (heard) same(await news.after(heard), ['undefined']);
  },
  async 'does not hear itself'({ open, heard }) {
    const store = open();
    const news = listen(store);
    await store.save(first());
    await store.clear();
    same(await news.after(heard), []);
  },
  async 'hears no more once it has stopped listening, and can stop twice'({ open, heard }) {
    const news = listen(open());
    news.stop();
    news.stop();
    await open().save(first());
    same(await news.after(heard), []);
  },
};

const failing: Cases = {
  async 'what cannot be read again is refused with a pointer, and changes nothing'({ open }) {
    const store = open();
    await store.save(first());
    const tooLong = changed(noteOf('b', 'x'.repeat(PROGRESS_LIMITS.note + 1)), 2);
    const problem = { code: 'invalid', pointer: '/tasks/b/note/value' };
    same(await store.save(tooLong), { ok: false, problem });
    same(await store.load(), kept(first()));
  },
  async 'a place that fails is a problem, never a rejection, and nothing is lost'({ open, setBroken }) {
    const store = open();
    await store.save(first());
    if (!setBroken) return;
    setBroken(true);
    for (const result of [await store.load(), await store.save(second()), await store.clear()]) {
      if (result.ok) throw new Error('A place that fails was answered with «ok».');
    }
    setBroken(false);
    same(await store.load(), kept(first()));
    same(await store.save(second()), kept(both()));
  },
};

function listen(store: ProgressStore) {
  const heard: string[] = [];
  const stop = store.subscribe((progress) => heard.push(progress ? canonicalJson(progress) : 'undefined'));
  const after = async (wait?: () => Promise<void>) => {
    await wait?.();
    stop();
    return heard;
  };
  return { stop, after };
}

function kept(progress: Progress | undefined): StoreResult {
  return { ok: true, progress };
}

function okay(result: StoreResult): Extract<StoreResult, { ok: true }> {
  if (!result.ok) throw new Error(`The store answered with the problem «${result.problem.code}».`);
  return result;
}

/** By content: the order of keys is the store's own matter. */
function same(actual: unknown, expected: unknown): void {
  const [found, wanted] = [canonicalJson(actual), canonicalJson(expected)];
  if (found !== wanted)
    throw new Error(`The store answered\n  ${found}\nwhere the contract says\n  ${wanted}`);
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
