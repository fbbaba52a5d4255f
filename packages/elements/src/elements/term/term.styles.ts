import { css } from 'lit';

export const termStyles = css`
  :host {
    display: inline !important;
    min-inline-size: auto;
  }

  button {
    /* The type and colour of the text it stands in, be it a paragraph, a heading or a warning. */
    all: unset;
    anchor-name: --word;
    /* In dense text a word is lower than a finger needs; what is added must not push the lines apart. */
    --_added: max(0px, (24px - 1lh) / 2);
    padding-block: var(--_added);
    margin-block: calc(-1 * var(--_added));
    scroll-margin-block-start: var(--omr-sticky-offset, 0px);
    cursor: pointer;
    text-decoration: underline dotted max(1px, 0.0625em);
    text-underline-offset: 0.2em;
  }
  button[aria-expanded='true'] {
    text-decoration-style: solid;
  }
  @media (hover: hover) and (pointer: fine) {
    button:hover {
      text-decoration-thickness: max(2px, 0.125em);
    }
  }
  button:focus-visible {
    /* Nobody knows what is behind the word, but the text is readable on it. */
    outline: var(--omr-focus-width, 3px) solid var(--omr-focus-color, currentColor);
    outline-offset: 1px;
    border-radius: 2px;
  }

  .base {
    display: none;
    position: fixed;
    inset: auto 0.5em 0.5em;
    max-inline-size: 26em;
    max-block-size: calc(100% - 1em);
    overflow: auto;
    margin: 0.25em auto;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.2);
    container-type: normal;
    text-align: start;
  }
  .base:popover-open {
    display: block;
  }
  dfn {
    font-style: normal;
    font-weight: 600;
  }
  /* Under the word, within the window; above it where there is no room below; else at the foot, as without anchors. */
  @supports (anchor-name: --word) {
    .base {
      --_width: min(26em, 100% - 1em);
      position-anchor: --word;
      inset-block: anchor(end) auto;
      inset-inline: max(0.5em, min(anchor(self-start), 100% - var(--_width) - 0.5em)) auto;
      inline-size: var(--_width);
      margin-inline: 0;
      position-try-fallbacks: flip-block, --foot;
    }
    @position-try --foot {
      inset-block: auto 0.5em;
    }
  }

  .on-paper {
    display: none;
  }
  @media (forced-colors: active) {
    button:focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    button {
      text-decoration: none;
    }
    .base:popover-open {
      display: none;
    }
    .on-paper {
      display: inline;
    }
    .on-paper::before {
      content: ' (';
    }
    .on-paper::after {
      content: ')';
    }
  }
`;
