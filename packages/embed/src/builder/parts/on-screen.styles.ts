import { css } from 'lit';

/** What is for choosing alone. On paper stands what was chosen. */
export const onScreenStyles = css`
  .known {
    margin-block-start: 0.5em;
    color: var(--_subtle);
    font-size: 0.9375em;
  }
  .known:empty {
    margin: 0;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
