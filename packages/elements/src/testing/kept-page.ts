import {
  applyChange,
  emptyProgress,
  memoryPlace,
  memoryStore,
  mergeProgress,
  taskRecord,
  type Change,
  type MemoryPlace,
  type Progress,
  type ProgressStore,
} from '@omradesatsing/core';
import { createKeeping, type Keeping } from '../workspace/keeping.js';

/** The task that these pages change. */
export const TASK = 'kunnskapsgrunnlag/avklar-kunnskapsbehov';
export const done: Change = { type: 'status', task: TASK, status: 'done' };
export const note: Change = { type: 'note', task: TASK, note: 'Spør Kari' };

/** A page whose progress can be kept. */
export interface KeptPage {
  readonly keeping: Keeping;
  readonly change: (change: Change) => void;
  readonly progress: () => Progress;
  /** The page goes away. */
  readonly leave: () => void;
  /** Runs what was put off, and waits until all of it has happened. */
  readonly settle: () => Promise<void>;
}

/** A page with a workspace; two with the same place are two tabs of a browser. */
export function openKeptPage(
  place: MemoryPlace = memoryPlace(),
  store: ProgressStore = memoryStore(place),
): KeptPage {
  let progress = emptyProgress();
  let minute = 0;
  let waiting: (() => void) | undefined;
  const leaving = new Set<() => void>();
  const keeping = createKeeping({
    store,
    today: () => '2026-11-26',
    schedule(run) {
      waiting = run;
      return () => (waiting = undefined);
    },
    onLeaving(run) {
      leaving.add(run);
      return () => leaving.delete(run);
    },
    progress: () => progress,
    merge: (others) => (progress = mergeProgress(progress, others)),
    notify: () => undefined,
  });
  const settle = async () => {
    waiting?.();
    waiting = undefined;
    // Memory answers at once: every promise it gives is settled after a turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    keeping,
    change(change) {
      const at = `2026-11-26T10:${String((minute += 1)).padStart(2, '0')}:00.000Z`;
      progress = applyChange(progress, change, { at, by: 'page' });
      keeping.changed();
    },
    progress: () => progress,
    leave: () => leaving.forEach((run) => run()),
    settle,
  };
}

export const statusIn = (progress: Progress | undefined) =>
  progress && taskRecord(progress, TASK).status?.value.status;
export const noteIn = (progress: Progress | undefined) => progress && taskRecord(progress, TASK).note?.value;
