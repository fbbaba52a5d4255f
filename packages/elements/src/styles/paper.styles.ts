import { css } from 'lit';

/**
 * Every widget on paper: light whatever the page, all of it open, without what is only for the screen, and with lines
 * where the screen has grounds, since browsers leave those out.
 */
export const paperStyles = css`
  @media print {
    .base {
      color-scheme: only light;
    }
    .heading {
      break-after: avoid;
    }
    li {
      break-inside: avoid;
    }
    .base a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    /* No longer something to press, but the title of what is below. */
    .base summary {
      margin-inline-start: 0;
      color: inherit;
      list-style: none;
    }
    .base :is(form, button, .hint, [part='actions'], .field:has(> select)) {
      display: none;
    }
    .base input:is([type='checkbox'], [type='radio']) {
      appearance: none;
      display: inline-grid;
      place-content: center;
      border: 1.5px solid;
      border-radius: 2px;
    }
    .base input[type='radio'] {
      border-radius: 50%;
    }
    :is(:checked, :indeterminate)::before {
      content: '';
      inline-size: 0.4em;
      block-size: 0.75em;
      margin-block-end: 0.15em;
      border: solid;
      border-width: 0 0.15em 0.15em 0;
      rotate: 45deg;
    }
    :indeterminate::before {
      inline-size: 0.75em;
      block-size: 0;
      margin: 0;
      border-width: 0 0 0.15em;
      rotate: none;
    }
    [type='radio']:checked::before {
      inline-size: 0;
      block-size: 0;
      margin: 0;
      border-width: 0.3em;
      border-radius: 50%;
      rotate: none;
    }
  }
`;
