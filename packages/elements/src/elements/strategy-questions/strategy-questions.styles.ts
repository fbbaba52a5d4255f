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
  /* The answer beside the question. The last row takes what the answer needs more than it. */
  @container (min-width: 64em) {
    [part~='item'] {
      grid-template: repeat(2, auto) 1fr / repeat(2, minmax(0, 1fr));
      column-gap: 2em;
    }
    [part~='item'] > :is(.field, .written, .unanswered) {
      grid-area: 1 / 2 / span 3;
      max-inline-size: none;
    }
  }
`;
