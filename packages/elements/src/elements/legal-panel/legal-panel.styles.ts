import { css } from 'lit';

export const legalPanelStyles = css`
  .act {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .full-name,
  .remark,
  .lead {
    color: var(--_subtle);
    font-size: 0.9375em;
  }
  .lead {
    font-weight: 600;
  }
  .act > ul {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .act > ul > li {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    inline-size: auto;
    min-block-size: 2.75em;
    padding-block: 0.625em;
    font-weight: 600;
  }
  .section {
    margin-inline-end: 0.5em;
    white-space: nowrap;
  }
  .provision {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 0.25em 1.25em;
    padding-inline-start: 1.125em;
  }
  .reservation,
  .stale {
    display: grid;
    gap: 0.25em;
    max-inline-size: 44em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_surface-subtle);
  }
  .reservation strong {
    color: var(--_warning);
  }
  .added {
    color: var(--_subtle);
    font-size: 0.9375em;
    font-style: italic;
  }
  .tasks ul {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .none {
    display: grid;
    gap: 1em;
    margin-block-start: var(--_space);
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @container (max-width: 30em) {
    .provision {
      padding-inline-start: 0;
    }
  }
  /* The act beside its provisions. The last row takes what the provisions need more than it. */
  @container (min-width: 64em) {
    .act {
      display: grid;
      grid-template: repeat(3, auto) 1fr / minmax(0, 18em) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
      border-block-start: 1px solid var(--_line);
    }
    .act > .heading {
      padding-block-start: 0.5em;
    }
    .act > ul {
      grid-area: 1 / 2 / span 4;
      margin: 0;
      border: 0;
    }
    .act > ul > li:last-child {
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .reservation,
    .stale {
      border: 1px solid CanvasText;
    }
  }
  @media (scripting: none) {
    .none [part='actions'] {
      display: none;
    }
  }
`;
