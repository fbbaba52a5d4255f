import type { ReactiveController, ReactiveElement } from 'lit';
import { rowKey } from './checklist-row.js';

/** Why what stands in a date field cannot be recorded. */
export type DueProblem = 'dueIncomplete' | 'dueOutOfRange';

/** What becomes of what someone writes in a date field. */
export interface DueOutcome {
  readonly onDue: (task: string, due: string) => void;
  readonly onProblem: (problem: DueProblem) => void;
}

/**
 * Follows what is written in the date fields of a checklist.
 *
 * A browser says `change` for every key that makes a whole date: on the way from May to December there is January, and
 * on the way to 2027 there is the year 2. So what is typed waits until the field is left, or for Enter; what is chosen
 * in the calendar does not. Half a date is no change: it stays in the field, and is told of.
 */
export class DueDates implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #outcome: DueOutcome;
  /** The task whose date someone is typing, and the date before that. */
  #typing: { readonly task: string; readonly before: string } | undefined;
  readonly #problems = new Map<string, { readonly problem: DueProblem; readonly recorded: string }>();

  constructor(host: ReactiveElement, outcome: DueOutcome) {
    this.#host = host;
    this.#outcome = outcome;
    host.addController(this);
  }

  hostUpdated(): void {
    // A field that has left the page has taken its half a date with it.
    for (const task of this.#problems.keys()) {
      if (!this.#host.renderRoot.querySelector(`#due-${rowKey(task)}`)) this.#problems.delete(task);
    }
  }

  /** What is wrong with the field of a task; `undefined` when nothing is, or when the date has changed since. */
  problem(task: string, recorded: string): DueProblem | undefined {
    const found = this.#problems.get(task);
    return found?.recorded === recorded ? found.problem : undefined;
  }

  onKeydown(task: string, recorded: string, event: KeyboardEvent): void {
    const field = event.currentTarget as HTMLInputElement;
    if (event.key === 'Enter') this.#settle(task, recorded, field);
    else if (this.#typing?.task !== task) {
      // With half a date in it the field tells no value: the date before is the one that is recorded.
      this.#typing = { task, before: this.#problems.has(task) ? recorded : field.value };
    }
  }

  onChange(task: string, recorded: string, event: Event): void {
    if (this.#typing?.task !== task) this.#settle(task, recorded, event.currentTarget as HTMLInputElement);
  }

  onBlur(task: string, recorded: string, event: Event): void {
    if (this.#typing?.task === task) this.#settle(task, recorded, event.currentTarget as HTMLInputElement);
    this.#host.requestUpdate();
  }

  #settle(task: string, recorded: string, field: HTMLInputElement): void {
    const before = this.#typing?.task === task ? this.#typing.before : recorded;
    this.#typing = undefined;
    const { validity, value } = field;
    const { badInput } = validity;
    this.#problems.delete(task);
    if (badInput || (!validity.valid && value !== before)) {
      const problem = badInput ? 'dueIncomplete' : 'dueOutOfRange';
      this.#problems.set(task, { problem, recorded });
      this.#outcome.onProblem(problem);
    } else if (value !== before) this.#outcome.onDue(task, value);
    this.#host.requestUpdate();
  }
}
