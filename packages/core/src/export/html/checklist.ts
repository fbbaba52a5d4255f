import type { Phase, Subtask, Task } from '../../model/index.js';
import { fill } from '../fill.js';
import { originName, phaseName, recurrenceName, titleFor } from '../names.js';
import { element, type Content, type Markup } from './element.js';
import { provisionLink, resourceTitle } from './links.js';
import {
  deeper,
  described,
  descriptions,
  list,
  originRemark,
  paragraphs,
  section,
  type StaticPart,
  type StaticView,
} from './static-view.js';

/**
 * The tasks, phase by phase and group by group. A task opens to why, how, with whom and by which law.
 *
 * @internal
 */
export const checklist: StaticPart = {
  title: ({ phase, words }) => titleFor(phase, words.checklist),
  body: (view) =>
    view.phase
      ? taskGroups(view.phase, view)
      : view.phases.map((one) => section(view, 1, phaseName(one, view.words), taskGroups(one, deeper(view)))),
  none: (words) => words.checklist.none,
};

/**
 * The tasks of a phase, group by group.
 *
 * @internal
 */
export function taskGroups(phase: Phase, view: StaticView): Content {
  return phase.groups
    .flatMap((id) => view.guide.group(id) ?? [])
    .map(({ name, tasks }) =>
      section(
        view,
        1,
        name,
        list(
          'ul',
          tasks.flatMap((id) => view.guide.task(id) ?? []).map((task) => taskDetails(task, view)),
        ),
      ),
    );
}

function taskDetails(task: Task, view: StaticView): Markup {
  const { guide, words } = view;
  const { checklist: labels } = words;
  return element(
    'details',
    {},
    element('summary', {}, task.title, remarks(task, view)),
    paragraphs([task.why, ...task.tips]),
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
