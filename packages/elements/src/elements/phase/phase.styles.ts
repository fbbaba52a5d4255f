import { css } from 'lit';

export const phaseStyles = css`
  .phase {
    margin-block-start: calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_border);
  }
  .phase > .heading {
    font-size: 1.3125em;
  }
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.75);
    margin-block-start: var(--_space);
  }
  .none {
    margin-block-start: var(--_space);
  }
  .summary > p,
  ul {
    margin-block-start: 0.5em;
  }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 2em;
  }
  .results > ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  /* One alone is no list to the eye. */
  .results.single > ul {
    padding: 0;
    list-style: none;
  }
  .results ::marker {
    color: var(--_accent);
  }
  section:not(.results) > ul > li {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  [part='label'] {
    font-weight: 600;
  }
  .remark {
    color: var(--_subtle);
    font-size: 0.9375em;
  }

  @container (min-width: 48em) {
    .parts,
    section:not(.results) > ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2em;
    }
    .parts > section:not(.summary, .results) {
      grid-column: 1 / -1;
    }
    section.single:not(.results) > ul {
      grid-template-columns: minmax(0, 1fr);
    }
    /* Two parts with one thing each stand side by side. */
    .parts > .single:not(.results):is(:has(+ .single), .single:not(.results) + *) {
      grid-column: auto;
    }
  }
`;
