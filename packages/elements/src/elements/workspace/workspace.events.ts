import type { LayerFailure } from '../../workspace/layer-state.js';

/** The workspace can be used: widgets inside the element share it from now on. */
export class OmrWorkspaceReadyEvent extends Event {
  static readonly type = 'omr-workspace-ready';
  /** Name of the workspace. */
  readonly workspace: string;

  constructor(workspace: string) {
    super(OmrWorkspaceReadyEvent.type, { bubbles: true, composed: true });
    this.workspace = workspace;
  }
}

/** The local layer could not be used. The page goes on without it. */
export class OmrErrorEvent extends Event {
  static readonly type = 'omr-error';
  /** Why, as data: `failure.code` tells the kind, and an invalid layer has its list of problems. */
  readonly failure: LayerFailure;

  constructor(failure: LayerFailure) {
    super(OmrErrorEvent.type, { bubbles: true, composed: true });
    this.failure = failure;
  }
}

declare global {
  interface HTMLElementEventMap {
    'omr-error': OmrErrorEvent;
    'omr-workspace-ready': OmrWorkspaceReadyEvent;
  }
}
