import { css } from 'lit';

export const phaseNavigatorStyles = css`
  ol {
    display: grid;
    gap: 0.25em;
  }
  a {
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    block-size: 100%;
    min-block-size: 2.75em;
    padding: 0.75em;
    border-inline-start: 4px solid transparent;
    border-radius: var(--_radius);
    color: var(--_text);
    text-decoration: none;
  }
  .number {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border: 2px solid var(--_border);
    border-radius: 50%;
    font-weight: 600;
    line-height: 1;
  }
  .words {
    display: grid;
    gap: 0.125em;
    min-inline-size: 0;
    padding-block-start: 0.25em;
  }
  .name {
    font-weight: 600;
    line-height: 1.3;
  }
  .progress {
    color: var(--_subtle);
    font-size: 0.875em;
    text-wrap: balance;
  }
  .complete .number {
    border-color: var(--_success);
    color: var(--_success);
  }
  [aria-current] {
    border-inline-start-color: var(--_accent);
    background: var(--_surface-subtle);
  }
  [aria-current] .number {
    border-color: var(--_accent);
    color: var(--_accent-contrast);
    background: var(--_accent);
  }
  [aria-current] .name {
    color: var(--_accent);
  }
  @media (hover: hover) and (pointer: fine) {
    a:hover .name {
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.2em;
    }
  }

  /* Progress in a column of its own, beside the longest name. */
  @container (min-width: 40em) and (max-width: 65.99em) {
    .words {
      flex: 1;
      grid-template-columns: minmax(0, 22em) minmax(0, 1fr);
      column-gap: 1em;
      align-items: baseline;
    }
  }
  /* Side by side where the longest name still fits its fifth. */
  @container (min-width: 66em) {
    ol {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    a {
      flex-direction: column;
      gap: 0.5em;
      padding: 1em 0.875em;
      border-inline-start: 0;
      border-block-start: 4px solid var(--_line);
      border-radius: 0;
    }
    [aria-current] {
      border-block-start-color: var(--_accent);
    }
  }

  @media print {
    [aria-current] .number {
      color: inherit;
      background: none;
    }
  }
  @media (forced-colors: active) {
    /* Pale and transparent borders would all become as strong as the one that means something. */
    a {
      border-color: Canvas;
    }
    [aria-current] {
      border-color: Highlight;
    }
    [aria-current] .name {
      text-decoration: underline;
      text-decoration-thickness: 2px;
    }
    [aria-current] .number {
      border-color: Highlight;
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
