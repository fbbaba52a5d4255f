import { css } from 'lit';

export const checklistStyles = css`
  .phase {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.75);
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .phase + .phase {
    margin-block-start: calc(var(--_space) * 3);
  }
  .phase > .heading {
    font-size: 1.3125em;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    color: var(--_subtle);
    text-wrap: balance;
  }

  /* The filter is of the whole list: beside its title where there is room, and apart from the tasks. */
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 0.75) 2em;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .choice > label {
    padding-block: 0.25em;
    cursor: pointer;
  }
  .shown {
    color: var(--_subtle);
  }

  .group > ul {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .task {
    padding-block: 0.75em;
  }
  .group > ul > .task {
    border-block-end: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
  }
  input[type='checkbox'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    min-inline-size: 24px;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
    font-size: 1em;
    cursor: pointer;
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
  }
  .remarks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.875em;
  }
  /* Only the state has a box: what else there is to say is quiet. */
  .remarks > .tag {
    padding: 0;
    border: 0;
  }
  label[part='label'] {
    cursor: pointer;
  }
  .done > .row label {
    color: var(--_subtle);
  }
  .not-applicable > .row label {
    color: var(--_subtle);
    text-decoration: line-through;
    text-decoration-color: var(--_border);
  }
  .in-progress > .row .tag:first-child,
  .not-applicable > .row .tag:first-child {
    padding-inline: 0.5em;
    border: 1px solid;
    color: var(--_text);
  }
  .late,
  .soon {
    color: var(--_danger);
    font-weight: 600;
  }
  .soon {
    color: var(--_warning);
  }
  .sign {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.375em;
    vertical-align: -0.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  details {
    margin-inline-start: 2.25em;
  }
  summary {
    font-size: 0.9375em;
  }
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block: 0.5em 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  .why {
    font-weight: 500;
  }
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 1.25em;
    align-items: start;
    max-inline-size: 42em;
    margin-block: 0.25em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .wide {
    grid-column: 1 / -1;
  }
  /* Small as it is painted, the button of the calendar is a target of its own. */
  input[type='date']::-webkit-calendar-picker-indicator {
    min-inline-size: 16px;
    min-block-size: 16px;
    padding: 4px;
    cursor: pointer;
  }
  dl {
    display: grid;
    gap: 0.75em;
    margin: 0;
  }
  dt {
    color: var(--_subtle);
    font-size: 0.875em;
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  .subtasks {
    margin-inline-start: 2.25em;
    margin-block-start: 0.5em;
  }
  .subtasks > .task {
    padding-block: 0.5em;
  }

  .question {
    display: grid;
    gap: 0.75em;
    margin-block: 0.75em 0.25em;
    margin-inline-start: 2.25em;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-subtle);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  @media print {
    .filter > .choice,
    .question,
    summary {
      display: none;
    }
    /* Room to write in by hand. What the browser asks for in an empty date is for the screen. */
    .fields > .wide:has(> input) {
      grid-column: auto;
    }
    .blank::-webkit-datetime-edit {
      visibility: hidden;
    }
    input[type='date']::-webkit-calendar-picker-indicator {
      display: none;
    }
  }
  @container (max-width: 30em) {
    .subtasks,
    .question {
      margin-inline-start: 0;
    }
    /* What opens needs the whole width; what opens it stands under the title. */
    .details {
      margin-inline-start: -2.25em;
    }
    .subtasks {
      padding-inline-start: 1em;
      border-inline-start: 3px solid var(--_line);
    }
  }
  @container (min-width: 34em) {
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 44em) {
    dl > div {
      display: grid;
      grid-template-columns: 16em minmax(0, 1fr);
      column-gap: 1em;
    }
    dd {
      grid-column: 2;
    }
  }

  /* The name of a group beside its tasks: shorter lines, and names that are easy to find. */
  @container (min-width: 64em) {
    .group {
      display: grid;
      grid-template-columns: minmax(0, 16em) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
      border-block-start: 1px solid var(--_line);
    }
    .group > .heading {
      padding-block-start: 0.625em;
    }
    .group > ul {
      margin: 0;
      border: 0;
    }
    .group > ul > .task:last-child {
      border: 0;
    }
    .phase {
      row-gap: calc(var(--_space) * 1.25);
    }
  }

  /* Drawn by a server, on a page without scripts: what is ticked shows, but nobody would hear of a new tick. */
  @media (scripting: none) {
    .filter,
    .fields {
      display: none;
    }
    .row {
      pointer-events: none;
    }
  }
`;
