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

declare global {
  interface HTMLElementEventMap {
    'omr-workspace-ready': OmrWorkspaceReadyEvent;
  }
}
