import {
  applyChange,
  emptyProgress,
  PHASE_IDS,
  type Change,
  type PhaseId,
  type Progress,
} from '@omradesatsing/core';

/** What a workspace needs from outside: a clock, and who is at the keyboard. */
export interface WorkspaceEnvironment {
  /** The time now, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Names the author of changes. Not a person's name. */
  readonly author: string;
}

/**
 * One project's state on a page: which phase is shown and how far the tasks have come. In memory, shared by every
 * widget with the same workspace name. Requests go in, listeners hear of facts; no widget keeps a copy.
 */
export interface Workspace {
  readonly name: string;
  readonly phase: PhaseId;
  readonly progress: Progress;
  showPhase(phase: PhaseId): void;
  request(change: Change): void;
  /** @returns Stops listening. */
  subscribe(listener: () => void): () => void;
}

export function createWorkspace(name: string, { now, author }: WorkspaceEnvironment): Workspace {
  const listeners = new Set<() => void>();
  let phase: PhaseId = PHASE_IDS[0];
  let progress = emptyProgress();

  // A copy, since a listener may stop listening while it is told.
  const notify = () => [...listeners].forEach((listener) => listener());

  return {
    name,
    get phase() {
      return phase;
    },
    get progress() {
      return progress;
    },
    showPhase(next) {
      if (next === phase) return;
      phase = next;
      notify();
    },
    request(change) {
      progress = applyChange(progress, change, { at: now(), by: author });
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
