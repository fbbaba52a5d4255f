import { css } from 'lit';

/** The page around the steps: its ground is the page's own. */
export const builderStyles = css`
  .base {
    max-inline-size: 84em;
    margin-inline: auto;
    background: transparent;
    hyphens: manual;
    overflow-wrap: break-word;
  }
  header {
    position: relative;
    padding: clamp(1em, 3cqi, 2em) clamp(1em, 3cqi, 2em) 1.25em;
  }
  h1 {
    margin: 0;
    font-size: clamp(1.625em, 1.2em + 2.2cqi, 2.5em);
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  .lead {
    max-inline-size: 48em;
    margin-block-start: 0.5em;
    font-size: 1.125em;
  }
  .example {
    margin-block-start: 0.5em;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-end: 1em;
  }
  nav a[aria-current='true'] {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  main {
    display: grid;
    gap: clamp(0.75em, 2cqi, 1.25em);
    padding-inline: clamp(0.5em, 3cqi, 2em);
    padding-block-end: 3em;
  }
  main :is(.steps, .result) {
    display: grid;
    gap: clamp(0.75em, 2cqi, 1.25em);
    align-content: start;
    min-inline-size: 0;
  }
  @container (min-width: 62em) {
    main {
      grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
    }
    omr-builder-lines {
      grid-column: 1 / -1;
    }
  }
  /* What the choices come to stays in sight while they are made. What there is no room for, is rolled to. */
  @media (min-height: 36em) {
    @container (min-width: 62em) {
      .result {
        --omr-builder-preview-height: clamp(16em, 100vh - 44em, 42em);
        position: sticky;
        inset-block-start: 1em;
        max-block-size: calc(100vh - 2em);
        border-radius: 0.75em;
        overflow-y: auto;
        scrollbar-width: thin;
      }
    }
  }
  @media print {
    main,
    header {
      padding-inline: 0;
    }
    main {
      display: block;
    }
    nav,
    .example,
    .lead {
      display: none;
    }
    header .on-paper {
      margin-block-start: 0.75em;
    }
    /* A window that rolls would be cut off. */
    .result {
      position: static;
      max-block-size: none;
      overflow: visible;
    }
  }
`;
