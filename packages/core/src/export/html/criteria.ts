import { titleFor } from '../names.js';
import { element } from './element.js';
import { described, descriptions, type StaticPart } from './static-view.js';

/**
 * The success criteria, in the order of the guide.
 *
 * @internal
 */
export const criteria: StaticPart = {
  title: ({ phase, words }) => titleFor(phase, words.criteria),
  body: ({ guide, phase, words }) => {
    const shown = guide.criteria.filter((criterion) => !phase || criterion.phase === phase.id);
    if (shown.length === 0) return [];
    return [
      element('p', {}, words.criteria.intro),
      descriptions(shown.map(({ title, text }) => described(title, [text]))),
    ];
  },
  none: (words) => words.criteria.none,
};
