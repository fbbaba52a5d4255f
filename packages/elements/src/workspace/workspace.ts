import {
  applyChange,
  changesBetween,
  emptyHistory,
  emptyProgress,
  historyAfterMerge,
  mergeProgress,
  PHASE_IDS,
  recordChange,
  redoChange,
  undoChange,
  withoutConflicts,
  type Change,
  type PhaseId,
  type Progress,
} from '@omradesatsing/core';
import type { Keeping, KeepingNeeds } from './keeping.js';
import type { LayerState } from './layer-state.js';

/** What a workspace needs from outside: a clock, and who is at the keyboard. */
export interface WorkspaceEnvironment {
  /** The time now, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Names the author of changes. Not a person's name. */
  readonly author: string;
  /** What keeps the progress when someone asks for it. */
  readonly keeping: (page: Pick<KeepingNeeds, 'progress' | 'merge' | 'notify'>) => Keeping;
}

/** How many steps back one can go. */
const REMEMBERED_STEPS = 100;

/**
 * One project's state on a page: which phase is shown, how far the tasks have come, and the municipality's own layer.
 * In memory, shared by every widget with the same workspace name. Requests go in, listeners hear of facts; no widget
 * keeps a copy.
 */
export interface Workspace {
  readonly name: string;
  readonly phase: PhaseId;
  readonly progress: Progress;
  readonly layer: LayerState;
  /** Whether the progress outlives the page. */
  readonly keeping: Keeping;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  showPhase(phase: PhaseId): void;
  request(change: Change): void;
  /** Takes the last change back, as a change of its own. Nothing happens when there is none. */
  undo(): void;
  redo(): void;
  /** Takes in what others have done: another tab, a team file. The later of two values wins. */
  merge(progress: Progress): void;
  /** Goes over to another state, by changes that win over what is here. */
  restore(progress: Progress): void;
  useLayer(layer: LayerState): void;
  /** @returns Stops listening. */
  subscribe(listener: () => void): () => void;
}

export function createWorkspace(
  name: string,
  { now, author, keeping: keepingFor }: WorkspaceEnvironment,
): Workspace {
  const listeners = new Set<() => void>();
  let phase: PhaseId = PHASE_IDS[0];
  let progress = emptyProgress();
  let history = emptyHistory(REMEMBERED_STEPS);
  let layer: LayerState = { type: 'none' };

  // A copy, since a listener may stop listening while it is told.
  const notify = () => [...listeners].forEach((listener) => listener());
  const apply = (change: Change) => (progress = applyChange(progress, change, { at: now(), by: author }));
  const merge = (others: Progress) => {
    // Values that lose to later ones are told of when a file is taken in. To gather them here would be to keep all
    // that was ever written.
    const merged = withoutConflicts(mergeProgress(progress, others));
    // To undo must not be to write over what someone else has just set.
    history = historyAfterMerge(history, progress, merged);
    progress = merged;
    notify();
  };
  const keeping = keepingFor({ progress: () => progress, merge, notify });
  const changed = () => {
    keeping.changed();
    notify();
  };
  const step = (stepped: ReturnType<typeof undoChange>) => {
    if (!stepped) return;
    history = stepped.history;
    apply(stepped.change);
    changed();
  };

  return {
    name,
    get phase() {
      return phase;
    },
    get progress() {
      return progress;
    },
    get layer() {
      return layer;
    },
    keeping,
    get canUndo() {
      return undoChange(history) !== undefined;
    },
    get canRedo() {
      return redoChange(history) !== undefined;
    },
    showPhase(next) {
      if (next === phase) return;
      phase = next;
      notify();
    },
    request(change) {
      history = recordChange(history, progress, change);
      apply(change);
      changed();
    },
    undo: () => step(undoChange(history)),
    redo: () => step(redoChange(history)),
    merge(others) {
      merge(others);
      keeping.changed();
    },
    restore(target) {
      changesBetween(progress, target).forEach(apply);
      changed();
    },
    useLayer(next) {
      layer = next;
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      keeping.start(); // somebody shows the progress
      return () => listeners.delete(listener);
    },
  };
}
