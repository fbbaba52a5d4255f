import type { ResourceSelection } from './resource-list.logic.js';

/** Someone has searched, filtered or sorted. */
export class OmrFilterChangedEvent extends Event {
  static readonly type = 'omr-filter-changed';
  readonly selection: ResourceSelection;
  /** How many resources are shown now. */
  readonly shown: number;
  /** How many there are in all. */
  readonly total: number;

  constructor(selection: ResourceSelection, shown: number, total: number) {
    super(OmrFilterChangedEvent.type, { bubbles: true, composed: true });
    this.selection = selection;
    this.shown = shown;
    this.total = total;
  }
}

declare global {
  interface HTMLElementEventMap {
    'omr-filter-changed': OmrFilterChangedEvent;
  }
}
