import { css } from 'lit';

export const glossaryStyles = css`
  form {
    max-inline-size: 26em;
    margin-block: var(--_space);
  }
  .count {
    color: var(--_subtle);
    font-weight: 600;
  }
  dl {
    max-inline-size: 60em;
    margin: 0.5em 0 0;
    border-block-end: 1px solid var(--_line);
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 2em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
  }
  dd {
    max-inline-size: 42em;
    margin: 0;
    text-wrap: pretty;
  }
  .none {
    display: grid;
    justify-items: start;
    gap: 1em;
    margin-block-start: 0.75em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @container (min-width: 40em) {
    dl > div {
      grid-template-columns: minmax(0, 15em) minmax(0, 1fr);
    }
  }
  @media print {
    .count {
      display: none;
    }
    dl > div {
      break-inside: avoid;
    }
  }
  /* Without JavaScript it would do nothing. */
  @media (scripting: none) {
    form {
      display: none;
    }
  }
`;
