import { executeServerCommand } from '@web/test-runner-commands';

/** What the page tells assistive technology: a line for each thing, indented by what it is in. */
export async function accessibilityTree(): Promise<string> {
  return executeServerCommand<string, void>('accessibility-tree');
}

/** The name a state's tree is kept under. */
export function snapshotName(state: string): string {
  return state.replace(/[^a-z0-9]+/g, '-');
}

/** The tree that is kept under a name; empty when none is. With `--update-snapshots`, `text` is kept first. */
export async function keptTree(name: string, text: string): Promise<string> {
  return executeServerCommand<string, { readonly name: string; readonly text: string }>('golden-file', {
    name,
    text,
  });
}

/** The names of all trees that are kept. With `--update-snapshots`, those that are not in use are taken away first. */
export async function keptTrees(inUse: readonly string[]): Promise<readonly string[]> {
  return executeServerCommand<string[], { readonly inUse: readonly string[] }>('golden-names', { inUse });
}
