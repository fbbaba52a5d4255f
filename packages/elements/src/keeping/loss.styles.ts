import { css } from 'lit';

/** What is said about what is kept and what is not. */
export const lossStyles = css`
  .keeping-news {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface-subtle);
  }
  @media (forced-colors: active) {
    .keeping-news {
      border: 1px solid CanvasText;
    }
  }
`;
