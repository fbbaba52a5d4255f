import { css } from 'lit';

/** The frame around the parts: each has its own look. */
export const guideStyles = css`
  /* Above the titles of the parts, which are as large as those of any widget. */
  .title .heading {
    font-size: 1.875em;
  }
  @container (max-width: 22em) {
    .title .heading {
      font-size: 1.5em;
    }
  }
  .effort {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-start: 0.25em;
    color: var(--_subtle);
  }
  .contents {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block: var(--_space) calc(var(--_space) * 1.5);
  }
  .jump {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    border-radius: 2px;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: max(1px, 0.0625em);
  }
  @media (hover: hover) and (pointer: fine) {
    .jump:hover {
      box-shadow: none;
      text-decoration-thickness: max(2px, 0.125em);
    }
  }
  .to-top {
    margin-block-start: calc(var(--_space) * 2);
  }
  .columns,
  .main,
  .aside {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    align-content: start;
    min-inline-size: 0;
  }
  omr-phase-navigator,
  .columns,
  omr-resource-list,
  omr-glossary {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  @container (min-width: 62em) {
    .columns {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 3);
    }
  }
  /* On paper and without JavaScript it would do nothing. */
  @media print, (scripting: none) {
    .contents,
    .to-top {
      display: none;
    }
    omr-progress {
      margin-block-start: calc(var(--_space) * 1.5);
    }
  }
`;
