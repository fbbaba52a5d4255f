import type { Phase } from '../../model/index.js';
import { phaseName } from '../names.js';
import { element, type Content } from './element.js';
import { described, descriptions, heading, opening, paragraphs, type StaticView } from './static-view.js';

/**
 * The phases in their order, each with what it is about and what is true when it has succeeded.
 *
 * @internal
 */
export function navigator(view: StaticView): Content {
  const { phase, phases, words } = view;
  if (phase) return [opening(view, phaseName(phase, words)), about(phase, view)];
  return [
    opening(view, words.navigator.title),
    // The list numbers the phases, so their names alone are enough.
    element(
      'ol',
      {},
      phases.map((one) => element('li', {}, heading(view, 1, one.name), about(one, view))),
    ),
  ];
}

function about({ summary, results }: Phase, { guide, words }: StaticView): Content {
  const texts = results.flatMap((id) => guide.result(id)?.text ?? []);
  return [paragraphs(summary), descriptions(described(words.navigator.results, texts))];
}
