import { html, nothing, type TemplateResult } from 'lit';
import { localMark } from '../../internal/local-mark.js';
import type { WidgetContext } from '../../internal/omr-element.js';
import { phrase } from '../../internal/phrase.js';
import type { ActorView } from './actor-list.logic.js';

/** How many tasks an actor takes part in, to open to their titles; nothing where there are none. */
export function actorTaskList(
  { actor, tasks }: ActorView,
  { guide, scope, contentLang, t }: WidgetContext,
): TemplateResult | typeof nothing {
  if (tasks.length === 0) return nothing;
  const lang = contentLang ?? nothing;
  return html`
    <details part="details">
      <summary id="tasks-${actor.id}">
        ${phrase(t, 'actors.tasks', { count: tasks.length })}<span class="visually-hidden" lang=${lang}
          >: ${actor.name}</span
        >
      </summary>
      <ul part="list" role="list" aria-labelledby="tasks-${actor.id}">
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
