import type { Phase } from '../../model/index.js';
import { phaseName } from '../names.js';
import type { Content } from './element.js';
import {
  described,
  descriptions,
  heading,
  list,
  paragraphs,
  type StaticPart,
  type StaticView,
} from './static-view.js';

/**
 * The phases in their order, each with what it is about and what is true when it has succeeded.
 *
 * @internal
 */
export const navigator: StaticPart = {
  title: ({ phase, words }) => (phase ? phaseName(phase, words) : words.navigator.title),
  body: (view) =>
    view.phase
      ? about(view.phase, view)
      : // The list numbers the phases, so their names alone are enough.
        list(
          'ol',
          view.phases.map((one) => [heading(view, 1, one.name), about(one, view)]),
        ),
  none: (words) => words.navigator.none,
};

function about({ summary, results }: Phase, { guide, words }: StaticView): Content {
  const texts = results.flatMap((id) => guide.result(id)?.text ?? []);
  return [paragraphs(summary), descriptions(described(words.navigator.results, texts))];
}
