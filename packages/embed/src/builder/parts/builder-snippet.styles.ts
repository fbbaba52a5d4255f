import { css } from 'lit';

export const snippetStyles = css`
  .snippet {
    display: grid;
    gap: 0.5em;
    padding: 0;
    border: 0;
    border-radius: 0;
  }
  :is(.code, .prose) {
    margin: 0;
  }
  .prose {
    max-inline-size: 48em;
  }
  .doing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  [role='status'] {
    color: var(--_success);
    font-weight: 600;
  }
  [role='status'].refused {
    color: var(--_danger);
  }
  @media print {
    [role='status'] {
      display: none;
    }
  }
`;
