import { css } from 'lit';

export const resourceListStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: 1em;
    margin-block: var(--_space) calc(var(--_space) * 1.25);
    padding: 1.25em;
    border-radius: var(--_radius);
    background: var(--_surface-subtle);
  }
  .search {
    grid-column: 1 / -1;
  }
  .count {
    color: var(--_subtle);
    font-weight: 600;
  }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 3em;
    margin-block-start: 0.5em;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.375em;
    padding-block: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  /* Room for the longest choice. */
  @container (max-width: 22em) {
    form {
      padding-inline: 0.75em;
    }
  }
  @container (min-width: 32em) {
    form {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 56em) {
    ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  /* Names of phases are longer than the other choices. */
  @container (min-width: 66em) {
    form {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr) minmax(0, 0.9fr) minmax(0, 1.1fr);
    }
  }
  .resource-title {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
  }
  .subtitle {
    font-style: italic;
  }
  .meta,
  .remark {
    color: var(--_subtle);
    font-size: 0.9375em;
  }
  .none {
    display: grid;
    gap: 1em;
    margin-block-start: 0.75em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  @media (forced-colors: active) {
    form {
      border: 1px solid CanvasText;
    }
  }
  /* A form that nobody answers. */
  @media (scripting: none) {
    form,
    .none .actions {
      display: none;
    }
  }
`;
