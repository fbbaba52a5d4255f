import type { Guide } from '@omradesatsing/core';
import { warnOnce } from '../internal/warn.js';
import type { LayerState } from './layer-state.js';

type ReadyLayer = Extract<LayerState, { readonly type: 'ready' }>;

/** A layer is applied once to each guide, whatever the number of widgets that show it. Gone with the guide. */
const applied = /* @__PURE__ */ new WeakMap<Guide, WeakMap<ReadyLayer, Guide>>();

/** The guide as the municipality has it. What the layer names and the guide does not have is told in the console. */
export function localGuide(guide: Guide, layer: LayerState): Guide {
  if (layer.type !== 'ready') return guide;
  const known = applied.get(guide)?.get(layer);
  if (known) return known;
  const { guide: local, problems } = layer.apply(guide);
  for (const { code, pointer } of problems) warnOnce(`Local layer: ${code} at «${pointer}»; it is left out.`);
  const layers = applied.get(guide) ?? new WeakMap<ReadyLayer, Guide>();
  layers.set(layer, local);
  applied.set(guide, layers);
  return local;
}
