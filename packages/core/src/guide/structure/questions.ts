import type { QuestionStructure } from '../shape.js';

/** @internal */
export const questions: readonly QuestionStructure[] = [
  {
    id: 'reell-involvering',
    phase: 'mobilisering-og-samarbeid',
    subtask: 'mobilisering-og-samarbeid/strategisporsmal-reell-involvering',
    sources: ['p3.question.1'],
  },
  {
    id: 'hvem',
    phase: 'mobilisering-og-samarbeid',
    subtask: 'mobilisering-og-samarbeid/strategisporsmal-hvem',
    sources: ['p3.question.2', 'p3.question.2.detail.1', 'p3.question.2.detail.2', 'p3.question.2.detail.3'],
  },
  {
    id: 'nar-og-hvordan',
    phase: 'mobilisering-og-samarbeid',
    subtask: 'mobilisering-og-samarbeid/strategisporsmal-nar-og-hvordan',
    sources: ['p3.question.3', 'p3.question.3.detail.1'],
  },
  {
    id: 'problemstillinger',
    phase: 'mobilisering-og-samarbeid',
    subtask: 'mobilisering-og-samarbeid/strategisporsmal-problemstillinger',
    sources: ['p3.question.4', 'p3.question.4.detail.1'],
  },
];
