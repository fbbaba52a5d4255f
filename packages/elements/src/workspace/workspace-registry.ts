import { pageRegistry } from '../internal/page-registry.js';
import { browserKeeping } from './browser-keeping.js';
import { createWorkspace, type Workspace } from './workspace.js';

function workspaces(): Map<string, Workspace> {
  return pageRegistry('omr.workspaces/1', () => new Map<string, Workspace>());
}

/** The workspace of that name on this page, made the first time it is asked for. */
export function pageWorkspace(name: string): Workspace {
  let workspace = workspaces().get(name);
  if (!workspace) {
    workspace = createWorkspace(name, {
      now: () => new Date().toISOString(),
      author: 'page',
      keeping: (page) => browserKeeping(name, page),
    });
    workspaces().set(name, workspace);
  }
  return workspace;
}

/**
 * Forgets all workspaces, and the progress in them. For a server: it draws the pages of many in one process, and none
 * of them must see the ticks of another.
 */
export function forgetWorkspaces(): void {
  workspaces().clear();
}
