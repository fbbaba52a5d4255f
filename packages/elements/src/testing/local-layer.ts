import { applyLocalLayer, parseLocalLayer } from '@omradesatsing/core';
import { pageWorkspace } from '../workspace/workspace-registry.js';

/** Gives a workspace this local layer, as though the file had come. */
export function useLocalLayer(workspace: string, file: object): void {
  const parsed = parseLocalLayer(JSON.stringify(file));
  if (!parsed.ok) throw new Error('The layer is not valid');
  const layer = parsed.value;
  pageWorkspace(workspace).useLayer({
    type: 'ready',
    layer,
    apply: (guide) => applyLocalLayer(guide, layer),
  });
}
