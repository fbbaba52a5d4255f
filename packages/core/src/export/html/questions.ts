import { titleFor } from '../names.js';
import { heading, paragraphs, type StaticPart } from './static-view.js';

/**
 * The questions a strategy answers, each with what to think of.
 *
 * @internal
 */
export const questions: StaticPart = {
  title: ({ phase, words }) => titleFor(phase, words.questions),
  body: (view) =>
    view.guide.questions
      .filter((question) => !view.phase || question.phase === view.phase.id)
      .map(({ question, guidance }) => [heading(view, 1, question), paragraphs(guidance)]),
  none: (words) => words.questions.none,
};
