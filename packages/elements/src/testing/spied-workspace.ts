import { pageWorkspace } from '../workspace/workspace-registry.js';
import type { Workspace } from '../workspace/workspace.js';

/** A workspace of the page that tells how many are listening to it. */
export interface SpiedWorkspace {
  readonly workspace: Workspace;
  readonly listeners: () => number;
}

export function spiedWorkspace(name: string): SpiedWorkspace {
  const real = pageWorkspace(name);
  let listeners = 0;
  const workspace: Workspace = {
    name,
    get phase() {
      return real.phase;
    },
    get progress() {
      return real.progress;
    },
    get layer() {
      return real.layer;
    },
    get canUndo() {
      return real.canUndo;
    },
    get canRedo() {
      return real.canRedo;
    },
    keeping: real.keeping,
    showPhase: (phase) => real.showPhase(phase),
    request: (change) => real.request(change),
    undo: () => real.undo(),
    redo: () => real.redo(),
    merge: (progress) => real.merge(progress),
    restore: (progress) => real.restore(progress),
    useLayer: (layer) => real.useLayer(layer),
    subscribe(listener) {
      const unsubscribe = real.subscribe(listener);
      listeners += 1;
      return () => {
        listeners -= 1;
        unsubscribe();
      };
    },
  };
  const page = globalThis as Record<symbol, unknown>;
  (page[Symbol.for('omr.workspaces/1')] as Map<string, Workspace>).set(name, workspace);
  return { workspace, listeners: () => listeners };
}
