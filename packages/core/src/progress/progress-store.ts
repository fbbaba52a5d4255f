import type { Progress } from './progress.js';

/**
 * Why a store could not do what it was asked for. Whatever the reason, nothing that was kept is lost or overwritten,
 * and the progress on the page goes on in memory.
 */
export type StoreProblem =
  /** The browser does not let us store. */
  | { readonly code: 'blocked' }
  /** There is no room. What was kept before is still there. */
  | { readonly code: 'full' }
  /** What is kept is damaged or not ours. It is left as it is, and nothing is written over it. */
  | { readonly code: 'unreadable' }
  /** What is kept was written by a newer version. It is left as it is. */
  | { readonly code: 'newer' }
  /** A store elsewhere did not answer, or refused. */
  | { readonly code: 'unreachable' };

/** `progress` is `undefined` when nothing is kept. */
export type StoreResult =
  | { readonly ok: true; readonly progress: Progress | undefined }
  | { readonly ok: false; readonly problem: StoreProblem };

/** Where progress is kept. Never throws and never rejects: what goes wrong is a {@link StoreProblem}. */
export interface ProgressStore {
  load(): Promise<StoreResult>;
  /**
   * Merges into what is kept, so that two who save at once lose nothing.
   *
   * @returns What is kept now, with what others had saved.
   */
  save(progress: Progress): Promise<StoreResult>;
  /** Leaves nothing behind. */
  clear(): Promise<StoreResult>;
  /**
   * Hears of what others save, or that they have cleared (`undefined`). Not of one's own saves.
   *
   * @returns Stops listening.
   */
  subscribe(listener: (progress: Progress | undefined) => void): () => void;
}
