import type { ProvisionId } from '@omradesatsing/core';

/** Someone has opened or closed a provision. */
export class OmrProvisionToggledEvent extends Event {
  static readonly type = 'omr-provision-toggled';
  readonly provision: ProvisionId;
  readonly expanded: boolean;

  constructor(provision: ProvisionId, expanded: boolean) {
    super(OmrProvisionToggledEvent.type, { bubbles: true, composed: true });
    this.provision = provision;
    this.expanded = expanded;
  }
}

declare global {
  interface HTMLElementEventMap {
    'omr-provision-toggled': OmrProvisionToggledEvent;
  }
}
