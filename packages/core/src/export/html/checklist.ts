import type { Phase, Subtask, Task } from '../../model/index.js';
import { fill } from '../fill.js';
import { originName, phaseName, recurrenceName, titleFor } from '../names.js';
import { element, type Content, type Markup } from './element.js';
import { provisionLink, resourceTitle } from './links.js';
import {
  described,
  descriptions,
  heading,
  opening,
  originRemark,
  paragraphs,
  type StaticView,
} from './static-view.js';

/**
 * The tasks, phase by phase and group by group. A task opens to why, how, with whom and by which law.
 *
 * @internal
 */
export function checklist(view: StaticView): Content {
  const { phase, phases, words } = view;
  return [
    opening(view, titleFor(phase, words.checklist)),
    phases.map((one) =>
      phase ? groups(one, 1, view) : [heading(view, 1, phaseName(one, words)), groups(one, 2, view)],
    ),
  ];
}

function groups(phase: Phase, below: number, view: StaticView): Content {
  return phase.groups
    .flatMap((id) => view.guide.group(id) ?? [])
    .map(({ name, tasks }) => [
      heading(view, below, name),
      element(
        'ul',
        {},
        tasks
          .flatMap((id) => view.guide.task(id) ?? [])
          .map((task) => element('li', {}, taskDetails(task, view))),
      ),
    ]);
}

function taskDetails(task: Task, view: StaticView): Markup {
  const { guide, words } = view;
  const { checklist: labels } = words;
  return element(
    'details',
    {},
    element('summary', {}, task.title, remarks(task, view)),
    element('p', {}, task.why),
    paragraphs(task.tips),
    descriptions(
      described(
        labels.subtasks,
        task.subtasks.flatMap((id) => guide.subtask(id) ?? []).map((subtask) => subtaskText(subtask, view)),
      ),
      described(
        labels.requires,
        task.requires.flatMap((id) => guide.task(id)?.title ?? []),
      ),
      described(
        labels.actors,
        task.actors.flatMap((id) => guide.actor(id)?.name ?? []),
      ),
      described(
        labels.deliverables,
        task.deliverables.flatMap((id) => guide.deliverable(id)?.name ?? []),
      ),
      described(
        labels.resources,
        task.resources
          .flatMap((id) => guide.resource(id) ?? [])
          .map((resource) => [resourceTitle(resource, view), originRemark(resource, view)]),
      ),
      described(
        labels.provisions,
        task.provisions
          .flatMap((id) => guide.provision(id) ?? [])
          .map((provision) => provisionLink(provision, view)),
      ),
    ),
  );
}

function subtaskText(subtask: Subtask, view: StaticView): Content {
  return [element('p', {}, subtask.title, originRemark(subtask, view)), paragraphs(subtask.tips)];
}

/** « (Valgfri, Hvert år)» */
function remarks(task: Task, { guide, words }: StaticView): Content {
  const { optional, recurrence, startsIn } = task;
  const number = startsIn && guide.phase(startsIn)?.number;
  const all = [
    optional ? words.optional : [],
    recurrenceName(recurrence, words) ?? [],
    number ? fill(words.startsIn, { number }) : [],
    originName(task, words) ?? [],
  ].flat();
  return all.length > 0 ? [' ', element('span', {}, `(${all.join(', ')})`)] : [];
}
