import { css } from 'lit';

export const previewStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }
  fieldset {
    display: flex;
  }
  fieldset input {
    position: absolute;
    opacity: 0;
  }
  fieldset label {
    display: grid;
    place-items: center;
    min-block-size: 2.5em;
    padding-inline: 1em;
    border: 1px solid var(--_accent);
    color: var(--_accent);
    cursor: pointer;
    font-size: 0.9375em;
    font-weight: 600;
  }
  fieldset label:first-of-type {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  fieldset label:last-of-type {
    margin-inline-start: -1px;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  :checked + label {
    color: var(--_accent-contrast);
    background: var(--_accent);
  }
  :focus-visible + label {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }
  /* For those who go by the keyboard. It takes no room before it is reached. */
  .skip {
    margin-block-start: 1em;
  }
  .skip:not(:focus) {
    position: absolute;
    margin: 0;
    clip-path: inset(50%);
  }
  .stage {
    --_height: var(--omr-builder-preview-height, min(36em, 75vh));
    position: relative;
    display: grid;
    justify-content: center;
    block-size: var(--_height);
    margin-block: 1em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-subtle);
    overflow: hidden;
  }
  iframe {
    block-size: calc(var(--_height) / var(--_scale, 1));
    border: 0;
    background: var(--_surface);
    transform: scale(var(--_scale, 1));
    transform-origin: top left;
  }
  /* A frame that is made smaller still takes up its own width: it is laid from the edge, where the scaling starts. */
  .stage:has(iframe[width='1024']) {
    justify-content: start;
  }
  @container (max-width: 22em) {
    .stage {
      justify-content: start;
    }
  }
  @media (forced-colors: active) {
    :checked + label {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
    :focus-visible + label {
      outline-color: Highlight;
    }
  }
`;
