import { css } from 'lit';

/** What stands after the list: quiet, and set apart from the work itself. */
export const keepingStyles = css`
  .keeping {
    display: grid;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 2);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  [aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_subtle);
    cursor: not-allowed;
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: start;
  }
  .option > input {
    inline-size: 1.5em;
    block-size: 1.5em;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .option > label {
    min-block-size: 24px;
    font-weight: 600;
    cursor: pointer;
  }
  .option > .hint {
    grid-column: 2;
  }
  /* The rows of the list are indented under their boxes; this stands alone. */
  .keeping details {
    margin: 0;
  }
  .team-file > summary {
    font-weight: 600;
  }
  .team-file-content {
    display: grid;
    gap: var(--_space);
    margin-block-start: 0.5em;
  }
  .preview,
  .team-file-news {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }
  .preview {
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .preview-title {
    font-weight: 600;
  }
  .bullets {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .ways {
    display: grid;
    gap: 0.75em;
  }
  .way,
  .ways > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  @media (forced-colors: active) {
    [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @media print, (scripting: none) {
    .keeping {
      display: none;
    }
  }
`;
