import { css } from 'lit';

/** A bar beside words that say the same. Screen readers are told the words alone. */
export const barStyles = css`
  progress {
    appearance: none;
    inline-size: 12em;
    max-inline-size: 100%;
    block-size: 0.5em;
    border: 0;
    border-radius: 1em;
    background: var(--_line);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_success);
  }
  progress::-moz-progress-bar {
    background: var(--_success);
  }
  @media print {
    progress {
      border: 1px solid;
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    progress::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
