import type { TaskStatus } from '@omradesatsing/core';
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { phrase } from '../../internal/phrase.js';
import type { Translate } from '../../messages/translate.logic.js';
import { rowKey } from './checklist-row.js';
import { subtaskSweep, type SubtaskView, type TaskView } from './checklist.logic.js';

/** What a yes asks for: these subtasks, in that state. */
export type Sweep = (subtasks: readonly SubtaskView[], to: TaskStatus) => void;

/** The question that stands between a tick on a task and the subtasks it would change. One at a time. */
export class SubtaskQuestion implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #sweep: Sweep;
  #asking: string | undefined;
  #takesFocus = false;

  constructor(host: ReactiveElement, sweep: Sweep) {
    this.#host = host;
    this.#sweep = sweep;
    host.addController(this);
  }

  hostUpdated(): void {
    // The question takes the focus, since it stands between the user and what they asked for.
    if (this.#takesFocus) this.#find('.question button')?.focus();
    this.#takesFocus = false;
  }

  /** Nothing to ask where no subtask would change. */
  ask(view: TaskView): void {
    if (subtaskSweep(view).affected.length === 0) return;
    this.#takesFocus = this.#asking !== view.task.id;
    this.#asking = view.task.id;
    this.#host.requestUpdate();
  }

  /** Drops the question without an answer. */
  drop(): void {
    this.#asking = undefined;
    this.#takesFocus = false;
  }

  /** The question under this task, where it is the one that is asked about. */
  render(view: TaskView, t: Translate): TemplateResult | typeof nothing {
    if (this.#asking !== view.task.id) return nothing;
    const { to, affected } = subtaskSweep(view);
    const count = affected.length;
    const ticking = to === 'done';
    const id = `question-${rowKey(view.task.id)}`;
    return html`
      <div class="question" role="group" aria-labelledby=${id} @keydown=${this.#onKeydown}>
        <p id=${id}>
          ${phrase(t, ticking ? 'checklist.tickAllQuestion' : 'checklist.untickAllQuestion', { count })}
        </p>
        <div class="actions" part="actions">
          <button type="button" class="primary" @click=${() => this.#onYes(affected, to)}>
            ${phrase(t, ticking ? 'checklist.tickAll' : 'checklist.untickAll')}
          </button>
          <button type="button" @click=${() => this.#close()}>${phrase(t, 'checklist.cancel')}</button>
        </div>
      </div>
    `;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation(); // or a dialog around the widget would close as well
    this.#close();
  };

  #onYes(subtasks: readonly SubtaskView[], to: TaskStatus): void {
    this.#close();
    this.#sweep(subtasks, to);
  }

  #close(): void {
    const task = this.#asking;
    this.drop();
    this.#host.requestUpdate();
    if (task) this.#find(`#tick-${rowKey(task)}`)?.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
