import type { ProgressStore, SaveOptions, StoreResult } from '../progress-store.js';
import type { Progress } from '../progress.js';
import { planSave } from './plan-save.js';

/** What memory stores keep progress in. Two stores with the same place are as two tabs of a browser. */
export interface MemoryPlace {
  progress: Progress | undefined;
  readonly listeners: Set<{
    readonly owner: ProgressStore;
    readonly hear: (progress: Progress | undefined) => void;
  }>;
}

export function memoryPlace(): MemoryPlace {
  return { progress: undefined, listeners: new Set() };
}

/** Keeps progress for as long as the page is open. Leaves no trace, and has no problems. */
export function memoryStore(place: MemoryPlace = memoryPlace()): ProgressStore {
  /** Whether something was kept here, as far as this store knows. */
  let known = false;

  const kept = (): StoreResult => ({ ok: true, progress: place.progress });

  function save(progress: Progress, { anew = false }: SaveOptions): StoreResult {
    const plan = planSave(kept(), progress, known && place.progress === undefined && !anew);
    if (plan.answer) return plan.answer;
    put(plan.write);
    return kept();
  }

  function put(progress: Progress | undefined): void {
    known = true;
    place.progress = progress;
    // A copy, since one may begin to listen while others are told.
    for (const { owner, hear } of [...place.listeners]) if (owner !== store) hear(progress);
  }

  const store: ProgressStore = {
    load() {
      known ||= place.progress !== undefined;
      return Promise.resolve(kept());
    },
    save: (progress, options = {}) => Promise.resolve(save(progress, options)),
    clear() {
      put(undefined);
      return Promise.resolve(kept());
    },
    subscribe(listener) {
      const entry = { owner: store, hear: listener };
      place.listeners.add(entry);
      return () => place.listeners.delete(entry);
    },
  };
  return store;
}
