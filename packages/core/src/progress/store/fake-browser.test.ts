// What tests of web storage use for a browser.
import type { ProgressStore } from '../progress-store.js';
import { inTurn } from './in-turn.js';
import { webStorageStore, type StorageLike, type WebStorageOptions } from './web-storage-store.js';

export const KEY = 'omr-progress/default';

/** A browser with some tabs: one storage, and events to all tabs but the one that wrote. */
export function browser(kept: Record<string, string> = {}) {
  const items = new Map(Object.entries(kept));
  const tabs = new Set<(key: string | null) => void>();
  const state = { now: '2026-05-04T12:00:00.000Z', writes: 0, fail: undefined as Error | undefined };
  const lock = inTurn();

  function tab(options: Partial<WebStorageOptions> = {}, part: Partial<StorageLike> = {}): ProgressStore {
    const listeners = new Set<(key: string | null) => void>();
    const hear = (key: string | null) => listeners.forEach((listener) => listener(key));
    tabs.add(hear);
    const touch = (write: boolean) => {
      if (state.fail) throw state.fail;
      if (write) state.writes += 1;
    };
    const tellOthers = (key: string) => tabs.forEach((tell) => tell !== hear && tell(key));
    const storage: StorageLike = {
      getItem: (key) => (touch(false), items.get(key) ?? null),
      setItem: (key, value) => (touch(true), items.set(key, value), tellOthers(key)),
      removeItem: (key) => (touch(true), items.delete(key) && tellOthers(key)),
      ...part,
    };
    const onExternal = (listener: (key: string | null) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    return webStorageStore(storage, KEY, { now: () => state.now, lock, onExternal, ...options });
  }

  const tell = (key: string | null) => tabs.forEach((hear) => hear(key));
  return { items, state, tab, tell, text: () => items.get(KEY) };
}
