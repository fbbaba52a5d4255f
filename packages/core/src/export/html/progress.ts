import type { Task } from '../../model/index.js';
import { nextTasks } from '../../progress/next-tasks.js';
import { emptyProgress } from '../../progress/progress.js';
import { summarize } from '../../progress/summarize.js';
import { fill } from '../fill.js';
import { phaseName, titleFor } from '../names.js';
import type { Content } from './element.js';
import { provisionLink, resourceTitle } from './links.js';
import {
  described,
  descriptions,
  heading,
  list,
  paragraphs,
  section,
  type StaticPart,
  type StaticView,
} from './static-view.js';

/** As many as the widget suggests. */
const SUGGESTIONS = 3;

/**
 * What can be said of progress before anyone has made any: how it is counted, how much there is to do, and where to
 * begin.
 *
 * @internal
 */
export const progress: StaticPart = {
  title: ({ phase, words }) => titleFor(phase, words.progress),
  body: (view) => {
    const { phase, phases, words } = view;
    const tasks = tasksToBeginWith(view);
    if (tasks.length === 0) return [];
    return [
      paragraphs([...words.progress.how, taskCount(view)]),
      phase
        ? []
        : section(
            view,
            1,
            words.progress.phases,
            descriptions(
              phases.map((one) => described(phaseName(one, words), [taskCount({ ...view, phase: one })])),
            ),
          ),
      section(
        view,
        1,
        words.progress.first,
        list(
          'ol',
          tasks.map((task) => suggestion(task, view)),
        ),
      ),
    ];
  },
  none: (words) => words.progress.none,
};

function tasksToBeginWith({ guide, phase }: StaticView): readonly Task[] {
  return nextTasks(guide, emptyProgress(), guide.tasks.length)
    .filter((task) => !phase || task.phase === phase.id)
    .slice(0, SUGGESTIONS);
}

/** «15 oppgaver», counted as the widget counts them. */
function taskCount({ guide, phase, words }: StaticView): string {
  const { total } = summarize(guide, emptyProgress(), phase?.id);
  const isOne = new Intl.PluralRules(words.locale).select(total) === 'one';
  return fill(words.progress.tasks[isOne ? 'one' : 'other'], { count: total });
}

function suggestion(task: Task, view: StaticView): Content {
  const { guide, words } = view;
  const phase = guide.phase(task.phase);
  const [resource] = task.resources.flatMap((id) => guide.resource(id) ?? []);
  return [
    heading(view, 2, task.title),
    paragraphs([phase ? phaseName(phase, words) : '', task.why]),
    descriptions(
      described(
        words.checklist.provisions,
        task.provisions.flatMap((id) => guide.provision(id) ?? []).map((one) => provisionLink(one, view)),
      ),
      described(words.checklist.resources, resource ? [resourceTitle(resource, view)] : []),
    ),
  ];
}
