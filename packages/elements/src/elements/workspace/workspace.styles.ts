import { css } from 'lit';

/** The message of a workspace, set apart from the widgets that follow. */
export const workspaceStyles = css`
  .base {
    margin-block-end: var(--_space);
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_surface-subtle);
  }
  ol {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }
  @media (forced-colors: active) {
    .base {
      border: 1px solid CanvasText;
    }
  }
`;
