import { createContext } from '@lit/context';
import type { Workspace } from './workspace.js';

/** How `omr-workspace` hands its workspace to the widgets inside it. The key is one for all copies on a page. */
export const workspaceContext = createContext<Workspace>(Symbol.for('omr.workspace/1'));
