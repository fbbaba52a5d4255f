import { webStorageStore } from '@omradesatsing/core';
import { today } from '../internal/today.js';
import { createKeeping, type Keeping, type KeepingNeeds } from './keeping.js';

/** A save waits this long for the next change. In milliseconds. */
const PAUSE = 400;

/** The one key that a workspace is kept under. `storage.json` of the deployable folder says the same. */
export const storageKey = (name: string): string => `omr.progress/1/${name}`;

/**
 * Keeps a workspace in the browser's own storage. Touches it only when {@link Keeping} is asked to: a browser that
 * blocks storage throws already when it is looked at.
 */
export function browserKeeping(
  name: string,
  page: Pick<KeepingNeeds, 'progress' | 'merge' | 'notify'>,
): Keeping {
  const key = storageKey(name);
  let leaving = false;
  const store = webStorageStore(
    {
      getItem: (item) => localStorage.getItem(item),
      setItem: (item, value) => localStorage.setItem(item, value),
      removeItem: (item) => localStorage.removeItem(item),
    },
    key,
    {
      now: () => new Date().toISOString(),
      // A page that is going away has no time to wait for a lock; storage is written in one go all the same.
      lock: (run) => (leaving || !navigator.locks ? run() : navigator.locks.request(key, run)),
      onExternal(listener) {
        const hear = (event: StorageEvent) => listener(event.key);
        addEventListener('storage', hear);
        return () => removeEventListener('storage', hear);
      },
    },
  );
  const keeping = createKeeping({
    store,
    today,
    schedule(run) {
      const timer = setTimeout(run, PAUSE);
      return () => clearTimeout(timer);
    },
    ...page,
  });
  const flush = () => {
    leaving = true;
    keeping.flush();
    leaving = false;
  };
  if (typeof document !== 'undefined') {
    addEventListener('pagehide', flush);
    // A phone often takes a page away with no other word than this.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') flush();
    });
  }
  return keeping;
}
