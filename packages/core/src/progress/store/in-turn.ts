import type { StoreLock } from '../progress-store.js';

/** A lock for those who share it: each waits for the one before, however that went. */
export function inTurn(): StoreLock {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run, run);
    last = next;
    return next;
  };
}
