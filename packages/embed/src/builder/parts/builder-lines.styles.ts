import { css } from 'lit';

export const linesStyles = css`
  h2 + p {
    margin-block: 0.5em 0.75em;
  }
  p + omr-builder-snippet {
    margin-block-end: 1.25em;
  }
  .fold p + omr-builder-snippet {
    margin-block-end: 0;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    inline-size: auto;
    padding-block: 0.75em;
    font-weight: 600;
  }
  .fold {
    display: grid;
    gap: 0.75em;
    padding-block-end: 1.25em;
  }
  .what {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
    font-weight: 600;
  }
`;
