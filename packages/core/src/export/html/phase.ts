import type { Phase } from '../../model/index.js';
import { phaseName } from '../names.js';
import { roles } from './actors.js';
import type { Content } from './element.js';
import {
  deeper,
  described,
  descriptions,
  list,
  paragraphs,
  section,
  type StaticPart,
  type StaticView,
} from './static-view.js';

/**
 * What a phase is about: its summary, results, principles, subprocesses and actors.
 *
 * @internal
 */
export const phase: StaticPart = {
  title: ({ phase: only, words }) => (only ? phaseName(only, words) : words.phases.title),
  body: (view) =>
    view.phase
      ? withActors(view.phase, view)
      : view.phases.map((one) => section(view, 1, phaseName(one, view.words), withActors(one, deeper(view)))),
  none: (words) => words.navigator.none,
};

function withActors(one: Phase, view: StaticView): Content {
  const { guide, words } = view;
  const actors = guide.actors.filter(({ phases }) => phases.includes(one.id));
  return [aboutPhase(one, view), section(view, 1, words.actors.title, roles(actors))];
}

/**
 * What the guide says of a phase as a whole.
 *
 * @internal
 */
export function aboutPhase({ id, summary, results }: Phase, view: StaticView): Content {
  const { guide, words } = view;
  const ofPhase = (entity: { readonly phase: string }) => entity.phase === id;
  return [
    paragraphs(summary),
    section(
      view,
      1,
      words.navigator.results,
      list(
        'ul',
        results.flatMap((result) => guide.result(result)?.text ?? []),
      ),
    ),
    section(
      view,
      1,
      words.phases.principles,
      descriptions(guide.principles.filter(ofPhase).map(({ title, text }) => described(title, [text]))),
    ),
    section(
      view,
      1,
      words.phases.subprocesses,
      descriptions(
        guide.subprocesses.filter(ofPhase).map(({ title, description }) => described(title, [description])),
      ),
    ),
  ];
}
