import { css } from 'lit';

export const showStyles = css`
  /* The longest phase is to be read whole in its list, also when that is closed. */
  .narrowing {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .narrowing > :first-child {
    flex: 3 1 18em;
  }
  .narrowing > :last-child {
    flex: 2 1 12em;
  }
`;
