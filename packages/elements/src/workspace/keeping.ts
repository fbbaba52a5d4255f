import {
  changesBetween,
  mergeTeamFile,
  saveQueue,
  withhold,
  type Progress,
  type ProgressStore,
  type Stamped,
  type StoreProblem,
  type StoreResult,
} from '@omradesatsing/core';

/** Who decides whether progress is kept on the device: the reader, nobody, or the owner of the site. */
export const STORAGE_MODES = ['ask', 'none', 'local'] as const;

export type StorageMode = (typeof STORAGE_MODES)[number];

/** Whether progress is kept on the device. */
export type KeepingState =
  /** Never: the page says so. */
  | { readonly type: 'never' }
  /** In memory only. `removed` tells that something was kept until a moment ago, and who took it away. */
  | { readonly type: 'off'; readonly removed?: 'here' | 'elsewhere' }
  /** `until`: the last day if nobody comes back before, `YYYY-MM-DD`. */
  | { readonly type: 'on'; readonly until: string }
  | { readonly type: 'problem'; readonly problem: StoreProblem };

/** Keeps the progress of one workspace, if and only if someone has asked for it. */
export interface Keeping {
  readonly state: KeepingState;
  /** Whether notes are kept as well. Off until someone asks. */
  readonly notes: boolean;
  /** How often something new has come from another tab. */
  readonly news: number;
  use(mode: StorageMode): void;
  /** Looks, once, for what was kept on an earlier visit. Reads nothing with `none`. */
  start(): void;
  /** The reader asks: from now on progress is kept. */
  keep(): Promise<void>;
  keepNotes(notes: boolean): Promise<void>;
  /** Deletes what is kept, to the last byte. What is on the page stays there. */
  remove(): Promise<void>;
  /** Progress has changed on this page. */
  changed(): void;
}

/** What keeping needs from outside. */
export interface KeepingNeeds {
  readonly store: ProgressStore;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  /** Runs something a little later, and answers how to call it off. */
  readonly schedule: (run: () => void) => () => void;
  /** Runs something each time the page may be about to go away, and answers how to stop that. */
  readonly onLeaving: (run: () => void) => () => void;
  readonly progress: () => Progress;
  readonly merge: (progress: Progress) => void;
  /** The state has changed. */
  readonly notify: () => void;
}

export function createKeeping(needs: KeepingNeeds): Keeping {
  const { store, today, schedule, onLeaving, progress, merge, notify } = needs;
  let mode: StorageMode = 'ask';
  let state: KeepingState = { type: 'off' };
  let notes = false;
  let news = 0;
  let started = false;
  let unsubscribe: (() => void) | undefined;

  const become = (next: KeepingState) => {
    state = next;
    notify();
  };
  const on = () => become({ type: 'on', until: inAYear(today()) });
  const parts = () => ({ notes, names: true });
  const kept = () => withhold(progress(), parts());
  /** What was kept without notes says nothing of the notes on the page. */
  const take = (others: Progress) =>
    merge(mergeTeamFile(progress(), { progress: others, includes: parts() }));
  const saved = (result: StoreResult) => {
    if (!result.ok) return become({ type: 'problem', problem: result.problem });
    if (!result.progress) return become({ type: 'off', removed: 'elsewhere' });
    take(result.progress);
    on();
  };
  const queue = saveQueue(store, { schedule, onResult: saved });

  const listen = () => {
    if (unsubscribe) return;
    const stopHearing = store.subscribe((others) => {
      if (!others) return become({ type: 'off', removed: 'elsewhere' });
      const before = progress();
      take(others);
      // A tab that is opened saves what it was shown: that is no news.
      if (changesBetween(before, progress()).length > 0) news += 1;
      on();
      // A browser may show one tab what another has written only after a while, lock or no lock, and the later of two
      // saves then lacks what the earlier had. Whoever has it writes it once more.
      if (changesBetween(withhold(others, parts()), kept()).length > 0) queue.add(kept());
    });
    const stopLeaving = onLeaving(() => void queue.flush());
    unsubscribe = () => {
      stopHearing();
      stopLeaving();
    };
  };
  const stopListening = () => {
    queue.drop();
    unsubscribe?.();
    unsubscribe = undefined;
  };
  const keep = async () => {
    if (mode === 'none') return;
    listen();
    saved(await store.save(kept(), { anew: true }));
  };
  const load = async () => {
    const result = await store.load();
    if (mode === 'none') return; // the page has decided otherwise while we read
    if (!result.ok) return become({ type: 'problem', problem: result.problem });
    if (result.progress) {
      notes = hasNotes(result.progress);
      listen();
      take(result.progress);
      // A visit is use: it is kept for a year from now, as the page says.
      saved(await store.save(kept()));
    } else if (mode === 'local') await keep();
  };

  return {
    get state() {
      return state;
    },
    get notes() {
      return notes;
    },
    get news() {
      return news;
    },
    use(next) {
      if (next === mode) return;
      mode = next;
      if (mode === 'none') {
        stopListening();
        become({ type: 'never' });
      } else {
        if (state.type === 'never') become({ type: 'off' });
        if (started) void load();
      }
    },
    start() {
      if (started) return;
      started = true;
      if (mode !== 'none') void load();
    },
    keep,
    async keepNotes(next) {
      notes = next;
      // Merging would bring the notes back: what is kept is written afresh.
      if (!next) await store.clear();
      await keep();
    },
    async remove() {
      stopListening();
      const result = await store.clear();
      become(result.ok ? { type: 'off', removed: 'here' } : { type: 'problem', problem: result.problem });
    },
    changed() {
      const trying = state.type === 'on' || (state.type === 'problem' && unsubscribe !== undefined);
      if (trying) queue.add(kept());
    },
  };
}

function hasNotes({ tasks, criteria, decisions, participation }: Progress): boolean {
  const values = [criteria, decisions, participation].flatMap((table) =>
    Object.values<Stamped<{ readonly note: string } | null>>(table),
  );
  return (
    Object.values(tasks).some(({ note }) => note !== undefined && note.value !== '') ||
    values.some(({ value }) => value !== null && value.note !== '')
  );
}

/** `2026-11-26` → `2027-11-26`; the day after where there is none. */
function inAYear(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
