import { css } from 'lit';

export const progressStyles = css`
  .total {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .total > [part='status'] {
    font-size: 1.125em;
    text-wrap: balance;
  }
  .total progress {
    inline-size: 30em;
    block-size: 0.75em;
  }
  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.75);
    margin-block-start: calc(var(--_space) * 1.75);
  }
  section > ul,
  section > ol {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  section > * > li {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.75em;
  }
  [part='label'] {
    font-weight: 600;
  }
  .phases > li {
    display: grid;
    gap: 0.25em 1em;
    align-items: center;
  }
  .phases > li > [part='status'],
  .remarks {
    color: var(--_subtle);
    font-size: 0.9375em;
    text-wrap: balance;
  }
  .remarks,
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  .late > ul,
  .soon > ul {
    border-inline-start: 4px solid;
  }
  .late > ul {
    border-inline-start-color: var(--_danger);
  }
  .soon > ul {
    border-inline-start-color: var(--_warning);
  }
  .late li,
  .soon li {
    display: grid;
    gap: 0.125em;
    padding-inline-start: 0.75em;
  }
  .next > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
    padding-block: 1em;
  }
  .next .heading {
    font-size: 1em;
  }
  .tags {
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .tags > :not(.tag) {
    color: var(--_subtle);
    font-size: 0.9375em;
  }
  dl {
    display: grid;
    gap: 0.5em;
    margin: 0;
  }
  dt {
    color: var(--_subtle);
    font-size: 0.875em;
    font-weight: 600;
  }
  dd {
    margin: 0;
  }

  @container (min-width: 42em) {
    .phases > li {
      grid-template-columns: minmax(0, 21em) 8em minmax(18em, 1fr);
    }
    .phases progress {
      inline-size: 100%;
    }
  }
  @container (min-width: 52em) {
    .sections {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2em;
    }
    section:not(.late, .soon) {
      grid-column: 1 / -1;
    }
    .next {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 2em;
    }
    .next > li {
      border: 0;
    }
  }
`;
