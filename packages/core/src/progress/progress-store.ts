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
  | { readonly code: 'unreachable' }
  /**
   * What was to be saved could not be read again, by {@link PROGRESS_LIMITS} or because a key is unsafe. `pointer` is a
   * JSON pointer into it. Nothing is written.
   */
  | { readonly code: 'invalid'; readonly pointer: string };

/** `progress` is `undefined` when nothing is kept. */
export type StoreResult =
  | { readonly ok: true; readonly progress: Progress | undefined }
  | { readonly ok: false; readonly problem: StoreProblem };

export interface SaveOptions {
  /** Someone has asked for progress to be kept: write also when it has been cleared. */
  readonly anew?: boolean;
}

/**
 * Where progress is kept. Never throws and never rejects: what goes wrong is a {@link StoreProblem}. Stores of one's
 * own are tested with {@link progressStoreContract}.
 */
export interface ProgressStore {
  load(): Promise<StoreResult>;
  /**
   * Merges into what is kept, so that two who save at once lose nothing.
   *
   * What was cleared stays cleared. When this store knows that something was kept and it is gone (here, by another tab,
   * or by the browser's own tools), a save writes nothing and answers `progress: undefined`, until it is told `anew`:
   * a save that was on its way must not bring back what someone has just deleted.
   *
   * @returns What is kept now, with what others had saved.
   */
  save(progress: Progress, options?: SaveOptions): Promise<StoreResult>;
  /** Leaves nothing behind, whatever was kept. */
  clear(): Promise<StoreResult>;
  /**
   * Hears of what others save, or that they have cleared (`undefined`). Not of one's own saves. Whoever hears that it
   * was cleared tells the user, and saves no more until the user asks for it (`anew`). A store that has no way of
   * hearing is silent.
   *
   * @returns Stops listening.
   */
  subscribe(listener: (progress: Progress | undefined) => void): () => void;
}

/**
 * Runs one thing at a time for all who write to the same place: the Web Locks of a browser, or {@link inTurn} within
 * one page. Answers what `run` answers.
 */
export type StoreLock = (run: () => Promise<StoreResult>) => Promise<StoreResult>;
