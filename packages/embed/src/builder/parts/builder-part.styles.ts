import { css } from 'lit';

/** A step is a sheet of its own, on the ground of the page. */
export const partStyles = css`
  .base {
    padding: clamp(1em, 4cqi, 1.75em);
    border-radius: 0.75em;
    hyphens: manual;
    overflow-wrap: break-word;
  }
  h2,
  h3 {
    margin: 0;
    line-height: 1.3;
    text-wrap: balance;
  }
  h2 {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font-size: 1.375em;
    font-weight: 600;
  }
  h3 {
    font-size: 1.0625em;
    font-weight: 600;
  }
  .number {
    flex: none;
    inline-size: 1.6em;
    block-size: 1.6em;
    border-radius: 50%;
    color: var(--_accent-contrast);
    background: var(--_accent);
    font-size: 0.8em;
    line-height: 1.6;
    text-align: center;
  }
  .stack {
    display: grid;
    gap: 1.25em;
    margin-block-start: 1.25em;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 1em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.375em;
    padding: 0;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .subtle {
    color: var(--_subtle);
    font-size: 0.9375em;
  }
  .warning {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_danger);
    background: var(--_surface-subtle);
  }
  .code {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .prose {
    font: inherit;
    font-size: 0.9375em;
    white-space: pre-wrap;
  }
  textarea:is(.code, .prose) {
    min-block-size: 0;
    padding: 0.625em 0.75em;
    background: var(--_surface-subtle);
    field-sizing: content;
  }
  textarea.code {
    max-block-size: 7em;
  }
  @media (forced-colors: active) {
    .base,
    .warning {
      border: 1px solid CanvasText;
    }
    .number {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .base {
      padding-inline: 0;
    }
    .number {
      display: none;
    }
  }
`;
