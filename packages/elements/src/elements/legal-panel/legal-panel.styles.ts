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
    /* A title of several lines stays clear of the arrow. */
    margin-inline-start: 1.125em;
    list-style-position: outside;
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
    padding-inline-start: 1.25em;
  }
  .reservation,
  .stale {
    display: grid;
    gap: 0.25em;
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
