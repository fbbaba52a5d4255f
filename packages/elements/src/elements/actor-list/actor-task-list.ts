import type { Actor } from '@omradesatsing/core';
import { html, nothing, type TemplateResult } from 'lit';
import { localMark } from '../../internal/local-mark.js';
import type { WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import type { ActorView } from './actor-list.logic.js';

/** The id of the element that holds the actor's name. */
export function actorNameId({ id }: Actor): string {
  return `actor-${id}`;
}

/** How many tasks an actor takes part in, to open to their titles; nothing where there are none. */
export function actorTaskList(
  { actor, tasks }: ActorView,
  { guide, scope, contentLang, t }: WidgetContext,
): TemplateResult | typeof nothing {
  if (tasks.length === 0) return nothing;
  const lang = contentLang ?? nothing;
  const id = `tasks-${actor.id}`;
  // «Med i 2 oppgaver» stands under many an actor: the name tells whose they are.
  const name = `${id} ${actorNameId(actor)}`;
  return html`
    <details part="details">
      <summary id=${id} aria-labelledby=${name}>
        ${phrase(t, 'actors.tasks', { count: tasks.length })}
      </summary>
      <ul part="list" role="list" aria-labelledby=${name}>
        ${tasks.map((task) => {
          const mark = localMark(task, 'task', t);
          const phase = scope === 'alle' ? guide.phase(task.phase)?.label : undefined;
          return html`<li>
            <span lang=${lang}
              >${task.title} ${phase === undefined ? nothing : html`<span class="tag">${phase}</span>`}</span
            >
            ${mark === '' ? nothing : html`<span class="tag">${mark}</span>`}
          </li>`;
        })}
      </ul>
    </details>
  `;
}
