import type { BuilderState } from '../state/builder-state.js';

/** A part of the builder asks for another choice. What is chosen is kept by the builder alone. */
export class OmrBuilderChangeEvent extends Event {
  static readonly type = 'omr-builder-change';
  readonly state: BuilderState;

  constructor(state: BuilderState) {
    super(OmrBuilderChangeEvent.type, { bubbles: true });
    this.state = state;
  }
}

declare global {
  interface HTMLElementEventMap {
    'omr-builder-change': OmrBuilderChangeEvent;
  }
}
