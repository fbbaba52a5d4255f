import { titleFor } from '../names.js';
import { described, descriptions, type StaticPart } from './static-view.js';

/**
 * The terms with what they mean, by the alphabet of the language.
 *
 * @internal
 */
export const glossary: StaticPart = {
  title: ({ phase, words }) => titleFor(phase, words.glossary),
  body: ({ guide, phase, words }) => {
    const { compare } = new Intl.Collator(words.locale);
    return descriptions(
      guide.terms
        .filter(({ phases }) => !phase || phases.includes(phase.id))
        .sort((a, b) => compare(a.term, b.term))
        .map(({ term, definition }) => described(term, [definition])),
    );
  },
  none: (words) => words.glossary.none,
};
