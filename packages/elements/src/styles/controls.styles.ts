import { css } from 'lit';

/** Buttons, fields and disclosures, alike in every widget. At least 24 px to hit, 44 px where it is the main thing. */
export const controlStyles = css`
  .field {
    display: grid;
    gap: 0.25em;
    align-content: start;
    min-inline-size: 0;
  }
  .field > label {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .hint {
    color: var(--_subtle);
    font-size: 0.875em;
  }
  .error {
    color: var(--_danger);
    font-size: 0.9375em;
    font-weight: 600;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_surface);
    font: inherit;
  }
  textarea {
    display: block;
    resize: block;
  }
  .written {
    white-space: pre-wrap;
  }
  .on-paper {
    display: none;
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  button {
    min-block-size: 2.75em;
    padding: 0.375em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    background: transparent;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button.primary {
    color: var(--_accent-contrast);
    background: var(--_accent);
  }
  @media (hover: hover) and (pointer: fine) {
    button:hover {
      box-shadow: inset 0 0 0 1px currentColor;
    }
    summary:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    padding-block: 0.125em;
    /* Words of several lines stay clear of the arrow. */
    margin-inline-start: 1.125em;
    list-style-position: outside;
    color: var(--_accent);
    cursor: pointer;
  }
  /* Close to the words above, which the outline must not cover. */
  summary:focus-visible {
    outline-offset: 0;
  }
  .tag {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    color: var(--_subtle);
    font-size: 0.8125em;
    font-weight: 400;
    line-height: 1.6;
  }
  @media print {
    /* A field shows no more on paper than it has room for on the screen. */
    .on-paper {
      display: block;
    }
    textarea:has(+ .on-paper) {
      display: none;
    }
  }
`;
