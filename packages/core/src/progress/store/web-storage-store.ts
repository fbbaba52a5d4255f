import type { ProgressStore, SaveOptions, StoreLock, StoreProblem, StoreResult } from '../progress-store.js';
import type { Progress } from '../progress.js';
import { planSave } from './plan-save.js';
import { formatStored, parseStored, type StoredProgress } from './stored-progress.js';

/**
 * What is used of the browser's `Storage`. Where storage is blocked, to ask for `localStorage` throws already: hand in
 * an object that asks each time, `{ getItem: (key) => localStorage.getItem(key), … }`, and it becomes a problem.
 */
export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface WebStorageOptions {
  /** The time now, ISO 8601. */
  readonly now: () => string;
  /**
   * Keeps tabs from writing at once: `(run) => navigator.locks.request(key, run)`. Without it each save reads, merges
   * and writes in one go, which is safe in one tab.
   */
  readonly lock?: StoreLock;
  /**
   * Listens for `storage` events, and answers how to stop. The listener takes the key of the event, `null` for all.
   */
  readonly onExternal?: (listener: (key: string | null) => void) => () => void;
}

/**
 * Keeps progress under one key of a browser's storage, for twelve months from when it was last saved.
 *
 * - Nothing is written before something is saved. Progress that has expired counts as nothing, and is removed by the first
 *   load: a reader was told how long it is kept.
 * - A clock that has gone backwards brings no expiry nearer.
 * - What stands under the key and is damaged, newer or not ours is a problem, and is never overwritten. `clear` removes
 *   it all the same, since that is what someone has asked for.
 * - What was cleared and then kept anew by another tab is not what this store knows: it is `load` that takes it in.
 */
export function webStorageStore(
  storage: StorageLike,
  key: string,
  { now, lock = (run) => run(), onExternal }: WebStorageOptions,
): ProgressStore {
  /** The `since` of what was kept, as far as this store knows. Empty when it has cleared it. */
  let known: string | undefined;

  function look(): Found {
    const text = storage.getItem(key);
    if (text === null) return { ok: true, there: false, value: undefined };
    const stored = parseStored(text);
    if (!stored.ok) return stored;
    const expired = Date.parse(now()) >= Date.parse(stored.value.expires);
    return { ok: true, there: true, value: expired ? undefined : stored.value };
  }

  function load(): StoreResult {
    const found = look();
    if (!found.ok) return found;
    if (found.value) known = found.value.since;
    else if (found.there) storage.removeItem(key);
    return { ok: true, progress: found.value?.progress };
  }

  function save(progress: Progress, { anew = false }: SaveOptions): StoreResult {
    const found = look();
    if (!found.ok) return found;
    const { there, value } = found;
    const gone = value ? value.since !== known : !there;
    const plan = planSave(
      { ok: true, progress: value?.progress },
      progress,
      known !== undefined && gone && !anew,
    );
    if (plan.answer) return plan.answer;
    const savedAt = new Date(now()).toISOString();
    const since = value?.since ?? savedAt;
    const expires = expiry(savedAt, value?.expires);
    const text = formatStored({ since, savedAt, expires, progress: plan.write });
    storage.setItem(key, text);
    // Some browsers and extensions take what they are given, and keep nothing.
    if (storage.getItem(key) !== text) return { ok: false, problem: { code: 'blocked' } };
    known = since;
    return { ok: true, progress: plan.write };
  }

  function clear(): StoreResult {
    storage.removeItem(key);
    if (storage.getItem(key) !== null) return { ok: false, problem: { code: 'blocked' } };
    known = '';
    return { ok: true, progress: undefined };
  }

  return {
    load: () => safely((run) => run(), load),
    save: (progress, options = {}) => safely(lock, () => save(progress, options)),
    clear: () => safely(lock, clear),
    subscribe(listener) {
      const stop = onExternal?.((changed) => {
        if (changed !== null && changed !== key) return;
        const found = attempt(look);
        if (!found.ok) return;
        known ??= found.value?.since;
        listener(found.value?.progress);
      });
      return () => stop?.();
    },
  };
}

/** What a look under the key found. An expired value is no value, but is still there. */
type Found =
  | { readonly ok: true; readonly there: boolean; readonly value: StoredProgress | undefined }
  | { readonly ok: false; readonly problem: StoreProblem };

/** Runs at once when the lock does: a page that is going away has no time to wait. */
async function safely(lock: StoreLock, run: () => StoreResult): Promise<StoreResult> {
  try {
    return await lock(() => Promise.resolve(attempt(run)));
  } catch {
    return { ok: false, problem: { code: 'blocked' } };
  }
}

/** Any touch of a browser's storage may throw. */
function attempt<T>(run: () => T): T | { readonly ok: false; readonly problem: StoreProblem } {
  try {
    return run();
  } catch (error) {
    const full = error instanceof Error && /quota/i.test(error.name);
    return { ok: false, problem: { code: full ? 'full' : 'blocked' } };
  }
}

/** Twelve months from now, and never before what it was. */
function expiry(savedAt: string, before = ''): string {
  const date = new Date(savedAt);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  const after = date.toISOString();
  return after > before ? after : before;
}
