import { css } from 'lit';

export const successCriteriaStyles = css`
  .spread {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.25em;
    color: var(--_subtle);
  }
  fieldset,
  [part~='item'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.25em;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    /* A legend that floats is an item of the grid like the others. */
    float: inline-start;
    padding: 0;
  }
  [part='label'] {
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-content: start;
    margin-block: 0.5em;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .choice > label {
    padding-block: 0.25em;
    cursor: pointer;
  }
  input[type='radio'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    font-size: 1em;
    cursor: pointer;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25em 1em;
    margin: 0;
  }
  dt {
    color: var(--_subtle);
  }
  dd {
    margin: 0;
  }
  @container (max-width: 44em) {
    .choices {
      flex-direction: column;
    }
  }
  @container (min-width: 64em) {
    fieldset {
      grid-template: repeat(2, auto) 1fr / minmax(0, 46em) minmax(0, 1fr);
      column-gap: 2em;
    }
    fieldset > .field {
      grid-area: 1 / 2 / span 3;
    }
  }
  @media print {
    [part~='item'] {
      break-inside: avoid;
    }
  }
`;
