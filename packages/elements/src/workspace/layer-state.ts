import type { AppliedLayer, Guide, LayerProblem, LocalLayer } from '@omradesatsing/core';

/** Why a local layer could not be used. The guide without it works all the same. */
export type LayerFailure =
  /** The address is none that can be fetched from: not `http:` or `https:`. */
  | { readonly code: 'address'; readonly given: string }
  /** The server answered, but not with a file. */
  | { readonly code: 'status'; readonly status: number }
  /** No answer came: no connection, or another host that does not let us read. */
  | { readonly code: 'unreachable' }
  | { readonly code: 'timeout' }
  /** The file came, and is not a local layer. */
  | { readonly code: 'invalid'; readonly problems: readonly LayerProblem[] };

/** Where the local layer of a workspace is. While it is on its way, widgets wait: they would be drawn twice. */
export type LayerState =
  | { readonly type: 'none' }
  | { readonly type: 'loading' }
  | {
      readonly type: 'ready';
      readonly layer: LocalLayer;
      /** How to apply it: the code came with the layer. */
      readonly apply: (guide: Guide) => AppliedLayer;
    }
  | { readonly type: 'failed'; readonly failure: LayerFailure };
