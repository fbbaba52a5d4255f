import { css } from 'lit';

export const radioCardsStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0.5em;
  }
  .card {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.125em 0.625em;
    align-content: start;
    padding: 0.625em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .card input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0.2em 0 0;
    accent-color: var(--_accent);
  }
  .card .name {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.5em;
    align-items: center;
  }
  .card label {
    font-weight: 600;
  }
  /* The whole card can be pressed; the name alone is what is read aloud. */
  .card label::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
    cursor: pointer;
  }
  .card .about {
    grid-column: 2;
    color: var(--_subtle);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .card:has(:checked) {
    border-color: var(--_accent);
    background: var(--_surface-subtle);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .card:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }
  .card :focus-visible {
    outline: none;
  }
  @media (hover: hover) and (pointer: fine) {
    .card:hover {
      box-shadow: inset 0 0 0 1px currentColor;
    }
  }
  @media (forced-colors: active) {
    .card:has(:checked) {
      border: 2px solid Highlight;
    }
    .card:has(:focus-visible) {
      outline-color: Highlight;
    }
  }
`;
