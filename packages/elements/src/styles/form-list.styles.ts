import { css } from 'lit';

/** A list where each item has something to fill in, with its sum above, and what stands there when it is empty. */
export const formListStyles = css`
  .intro,
  [part='status'] {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  [part='status'] {
    font-size: 1.125em;
  }
  [part='list'] {
    margin-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  [part~='item'] {
    padding-block: 1.25em;
    border-block-end: 1px solid var(--_line);
  }
  textarea {
    /* As high as what is written, where the browser can: what is out of sight is easily forgotten. */
    field-sizing: content;
    max-block-size: 30em;
  }
  .field {
    max-inline-size: 42em;
  }
  .written {
    max-inline-size: 42em;
  }
  [part='list'] + .keeping-news {
    margin-block-start: var(--_space);
  }
  .none {
    display: grid;
    gap: 1em;
    margin-block-start: var(--_space);
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  /* Without JavaScript it would do nothing. */
  @media (scripting: none) {
    [part='list'] .choices,
    [part='list'] .field {
      display: none;
    }
  }
  @media print {
    [part~='label'] {
      break-after: avoid;
    }
    .keeping-news {
      display: none;
    }
  }
`;
