import type { ProgressStore, StoreResult } from '../progress-store.js';
import type { Progress } from '../progress.js';

export interface SaveQueueOptions {
  /**
   * Runs something a little later, once, and answers how to call it off. Core has no clock:
   * `(run) => { const id = setTimeout(run, 500); return () => clearTimeout(id); }`.
   */
  readonly schedule: (run: () => void) => () => void;
  /** Hears how each save went. */
  readonly onResult?: (result: StoreResult) => void;
}

/** Saves that are gathered, so that a store is not written to at every keystroke. */
export interface SaveQueue {
  /** Asks for this to be saved soon, instead of what was waiting. */
  add(progress: Progress): void;
  /**
   * Saves what is waiting at once: when the page is hidden, or before another page is opened. A store that writes
   * without waiting has then written before this returns, unless a save was under way.
   *
   * @returns When all that was asked for has been saved, or has been tried.
   */
  flush(): Promise<void>;
  /** Gives up what is waiting: progress has been cleared. What is under way goes on; see `ProgressStore.save`. */
  drop(): void;
}

/**
 * Gathers saves to a store: the last one asked for is what is written, and there is never more than one under way. What
 * could not be saved is not tried again by itself, but by the next `add` or `flush`.
 */
export function saveQueue(store: ProgressStore, { schedule, onResult }: SaveQueueOptions): SaveQueue {
  let waiting: Progress | undefined;
  let drops = 0;
  let callOff: (() => void) | undefined;
  let underWay: Promise<void> | undefined;

  async function saveAll(): Promise<void> {
    while (waiting !== undefined) {
      const progress: Progress = waiting;
      const dropsBefore = drops;
      waiting = undefined;
      const result = await store.save(progress);
      const isLast = waiting === undefined && drops === dropsBefore;
      if (!result.ok && isLast) waiting = progress;
      onResult?.(result);
      if (!result.ok && isLast) break;
    }
    underWay = undefined;
  }

  function flush(): Promise<void> {
    callOff?.();
    callOff = undefined;
    // What is under way takes along what has come to wait meanwhile.
    underWay ??= waiting === undefined ? undefined : saveAll();
    return underWay ?? Promise.resolve();
  }

  return {
    add(progress) {
      waiting = progress;
      callOff?.();
      callOff = schedule(() => void flush());
    },
    flush,
    drop() {
      waiting = undefined;
      drops += 1;
      callOff?.();
      callOff = undefined;
    },
  };
}
