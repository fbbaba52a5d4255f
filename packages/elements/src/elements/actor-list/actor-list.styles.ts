import { css } from 'lit';

export const actorListStyles = css`
  section {
    margin-block-start: calc(var(--_space) * 1.75);
  }
  .contacts {
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface-subtle);
  }
  .lead {
    margin-block-start: var(--_space);
    color: var(--_subtle);
  }
  section > ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 2em;
    align-items: start;
    margin-block-start: 0.5em;
  }
  section:not(.contacts) > ul > li {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  [part='label'] {
    font-weight: 600;
  }
  .contacts > ul {
    row-gap: 1.25em;
  }
  dl {
    margin: 0;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
  }
  dt {
    color: var(--_subtle);
  }
  dd {
    margin: 0;
    min-inline-size: 0;
  }
  details {
    margin-block-start: 0.25em;
  }
  summary {
    font-size: 0.9375em;
  }
  details > ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    padding-block: 0.25em 0.5em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  /* In columns where there is room for a long address beside its name. */
  @container (min-width: 30em) {
    dl {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
    }
    dl > div {
      display: contents;
    }
  }
  @container (min-width: 48em) {
    section > ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
