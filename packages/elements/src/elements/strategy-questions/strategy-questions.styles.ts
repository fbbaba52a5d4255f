import { css } from 'lit';

export const strategyQuestionsStyles = css`
  [part~='item'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .heading > label {
    cursor: pointer;
  }
  .guidance {
    display: grid;
    gap: 0.75em;
    margin-block: 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  textarea {
    min-block-size: 7.25em;
  }
  .task-status {
    color: var(--_subtle);
    font-size: 0.9375em;
  }
`;
