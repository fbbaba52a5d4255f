import {
  answered,
  statusOf,
  type ChangeOf,
  type Guide,
  type Progress,
  type Question,
  type QuestionId,
  type TaskStatus,
} from '@omradesatsing/core';
import type { PhaseScope } from '../../internal/attributes.logic.js';

/** What may be changed about a question: the team's answer. */
export type AnswerChange = ChangeOf<'answer'> & { readonly question: QuestionId };

/** A question, and what the team answers. */
export interface QuestionView {
  readonly question: Question;
  /** Empty where there is none. */
  readonly answer: string;
  /** How far its subtask has come; absent where the guide has no such subtask. */
  readonly status?: TaskStatus;
}

export interface QuestionsView {
  /** How many of those that are shown have an answer. */
  readonly answered: number;
  /** Empty where the phase has none. */
  readonly questions: readonly QuestionView[];
}

/** What the widget shows: the questions of one phase, or all there are. */
export function questionsView(guide: Guide, progress: Progress, scope: PhaseScope): QuestionsView {
  const questions = guide.questions.filter(({ phase }) => scope === 'alle' || phase === scope);
  return {
    answered: answered({ ...guide, questions }, progress),
    questions: questions.map((question) => questionView(guide, progress, question)),
  };
}

function questionView(guide: Guide, progress: Progress, question: Question): QuestionView {
  const subtask = guide.subtask(question.subtask);
  return {
    question,
    answer: answerTo(progress, question.id),
    ...(subtask && { status: statusOf(progress, subtask) }),
  };
}

/** What the team answers to a question; empty where it has not. */
export function answerTo({ answers }: Progress, id: QuestionId): string {
  return answers[id]?.value ?? '';
}
