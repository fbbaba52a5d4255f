import { css } from 'lit';

export const snippetStyles = css`
  .snippet {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    padding: 0;
    border: 0;
    border-radius: 0;
  }
  .snippet > * {
    flex: none;
  }
  .snippet > :is(.code, .prose) {
    flex: 1 0 100%;
    inline-size: 100%;
    margin: 0;
  }
  .snippet > .prose {
    max-inline-size: 48em;
  }
  [role='status'] {
    flex: 1 1 12em;
    color: var(--_success);
    font-weight: 600;
  }
  @media print {
    [role='status'] {
      display: none;
    }
  }
`;
