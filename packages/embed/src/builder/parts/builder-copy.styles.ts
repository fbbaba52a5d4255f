import { css } from 'lit';

export const copyStyles = css`
  .doing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
  }
  button.primary {
    min-block-size: 3.25em;
    padding-inline: 1.75em;
    font-size: 1.125em;
  }
  [role='status'] {
    color: var(--_success);
    font-weight: 600;
  }
  [role='status'].refused {
    color: var(--_danger);
  }
  #how {
    font-size: 1.0625em;
  }
  .sample {
    margin-block-end: 0.75em;
  }
  .sample a {
    font-weight: 600;
  }
  .warning {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  @media print {
    [role='status'] {
      display: none;
    }
  }
`;
