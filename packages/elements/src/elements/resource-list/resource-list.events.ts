import type { ResourceLanguage, ResourceType } from '@omradesatsing/core';
import type { PhaseScope } from '../../internal/attributes.logic.js';
import type { ResourceSort } from './resource-list.logic.js';

/** What a resource list is narrowed to. */
export interface ResourceSelection {
  readonly query: string;
  readonly type: ResourceType | undefined;
  readonly language: ResourceLanguage | undefined;
  readonly phase: PhaseScope;
  readonly sort: ResourceSort;
}

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
