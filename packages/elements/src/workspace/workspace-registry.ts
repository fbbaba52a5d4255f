import { pageRegistry } from '../internal/page-registry.js';
import { browserKeeping } from './browser-keeping.js';
import { createWorkspace, type Workspace } from './workspace.js';

/** The workspace of that name on this page, made the first time it is asked for. */
export function pageWorkspace(name: string): Workspace {
  const workspaces = pageRegistry('omr.workspaces/1', () => new Map<string, Workspace>());
  let workspace = workspaces.get(name);
  if (!workspace) {
    workspace = createWorkspace(name, {
      now: () => new Date().toISOString(),
      author: 'page',
      keeping: (page) => browserKeeping(name, page),
    });
    workspaces.set(name, workspace);
  }
  return workspace;
}
