import type { PhaseId } from '@omradesatsing/core';
import type { LayerFailure } from '../workspace/layer-state.js';

/** What is wrong with a widget, as data: `code` tells the kind. The page works all the same. */
export type WidgetFailure =
  | LayerFailure
  /** There is no such phase. A widget shows a message, and what stands between its tags. */
  | { readonly code: 'unknown-phase'; readonly given: string }
  /** The local layer has left the phase out. The widget shows a message, and what stands between its tags. */
  | { readonly code: 'hidden-phase'; readonly phase: PhaseId }
  /** The guide could not be loaded. The widget shows a message, and what stands between its tags. */
  | { readonly code: 'load-failed' }
  /** An attribute means nothing. The widget works without it. */
  | {
      readonly code: 'wrong-value';
      /** Its name; of a property that is no attribute, the name of the property. */
      readonly attribute: string;
      /** As it was written. Of what is no text, only the kind: `[object]`. */
      readonly given: string;
      /** What is used instead. `null`: nothing, as though the attribute were not there. */
      readonly used: string | null;
    };

/**
 * Something is wrong with a widget or with the local layer. Sent once for each mistake: again when it has been put right
 * and comes back, or when one mistake gives way to another. Never by the parts of `omr-guide`, which speaks for them.
 */
export class OmrErrorEvent extends Event {
  static readonly type = 'omr-error';
  /** What is wrong: `failure.code` tells the kind, and an invalid layer has its list of problems. */
  readonly failure: WidgetFailure;

  constructor(failure: WidgetFailure) {
    super(OmrErrorEvent.type, { bubbles: true, composed: true });
    this.failure = failure;
  }
}

declare global {
  interface HTMLElementEventMap {
    'omr-error': OmrErrorEvent;
  }
}
