import { css } from 'lit';

export const lookStyles = css`
  .own {
    display: grid;
    gap: 1em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  .own details > .row {
    margin-block-start: 0.5em;
  }
  .color {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 3.25em;
    gap: 0.5em;
  }
  .color input[type='color'] {
    padding: 0.25em;
    cursor: pointer;
  }
  .color input[type='text'] {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
  }
  .holds {
    color: var(--_success);
    font-size: 0.9375em;
  }
  .warning ul {
    margin-block: 0.5em 0.75em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
`;
