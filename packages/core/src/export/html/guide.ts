import type { Phase } from '../../model/index.js';
import { fill } from '../fill.js';
import { phaseName } from '../names.js';
import { actors } from './actors.js';
import { taskGroups } from './checklist.js';
import { criteria } from './criteria.js';
import type { Content } from './element.js';
import { glossary } from './glossary.js';
import { law } from './law.js';
import { aboutPhase } from './phase.js';
import { questions } from './questions.js';
import { resources } from './resources.js';
import {
  deeper,
  described,
  descriptions,
  inPhase,
  section,
  type StaticPart,
  type StaticView,
} from './static-view.js';

/**
 * The whole guide, or all that it has for one phase: first what belongs to a phase alone, then what phases share.
 *
 * @internal
 */
export const guide: StaticPart = {
  title: ({ guide: whole, phase, words }) => (phase ? phaseName(phase, words) : whole.title),
  body: (view) => [
    view.phase
      ? ofPhase(view.phase, view)
      : view.phases.map((one) =>
          section(view, 1, phaseName(one, view.words), ofPhase(one, inPhase(deeper(view), one))),
        ),
    part(view, view.words.resources.title, resources),
    part(view, view.words.law.title, law),
    part(view, view.words.actors.title, actors),
    part(view, view.words.glossary.title, glossary),
  ],
  none: (words) => words.navigator.none,
};

function ofPhase(one: Phase, view: StaticView): Content {
  const { words } = view;
  return [
    aboutPhase(one, view),
    section(view, 1, words.checklist.title, taskGroups(one, deeper(view))),
    part(view, words.criteria.title, criteria),
    part(view, words.questions.title, questions),
    section(view, 1, words.deliverables.title, deliverables(one, view)),
  ];
}

/** Another widget as a section; nothing where it has nothing to show. */
function part(view: StaticView, title: string, { body }: StaticPart): Content {
  return section(view, 1, title, body(deeper(view)));
}

/** What the tasks produce, under the phase that introduces it. */
function deliverables({ id }: Phase, { guide: { deliverables: all }, words }: StaticView): Content {
  return descriptions(
    all
      .filter(({ introducedIn }) => introducedIn === id)
      .map(({ name, description, states }) =>
        described(name, [
          description,
          states.length === 0
            ? []
            : fill(words.labelled, { label: words.deliverables.states, value: states.join(', ') }),
        ]),
      ),
  );
}
