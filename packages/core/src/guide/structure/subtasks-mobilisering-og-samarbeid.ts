import type { SubtaskIdOf, SubtaskStructure } from '../shape.js';

/**
 * Subtasks of phase 3, in the order they are shown: the four questions of the strategy. The words are in
 * `text/<locale>/subtasks-mobilisering-og-samarbeid.ts`.
 *
 * @internal
 */
export const subtasks: readonly SubtaskStructure<SubtaskIdOf<'mobilisering-og-samarbeid'>>[] = [
  {
    id: 'mobilisering-og-samarbeid/strategisporsmal-reell-involvering',
    parent: 'mobilisering-og-samarbeid/utform-strategi-for-deltakelse-og-samarbeid',
    actors: [],
    deliverables: [],
    resources: [],
    sources: ['p3.question.1'],
  },
  {
    id: 'mobilisering-og-samarbeid/strategisporsmal-hvem',
    parent: 'mobilisering-og-samarbeid/utform-strategi-for-deltakelse-og-samarbeid',
    actors: ['befolkningen', 'naeringsliv', 'kommunen', 'samarbeidspartnere'],
    deliverables: [],
    resources: ['ungmed'],
    sources: ['p3.question.2', 'p3.question.2.detail.1', 'p3.question.2.detail.2', 'p3.question.2.detail.3'],
  },
  {
    id: 'mobilisering-og-samarbeid/strategisporsmal-nar-og-hvordan',
    parent: 'mobilisering-og-samarbeid/utform-strategi-for-deltakelse-og-samarbeid',
    actors: ['befolkningen', 'kommunen'],
    deliverables: [],
    resources: ['borgerne-pa-banen'],
    sources: ['p3.question.3', 'p3.question.3.detail.1'],
  },
  {
    id: 'mobilisering-og-samarbeid/strategisporsmal-problemstillinger',
    parent: 'mobilisering-og-samarbeid/utform-strategi-for-deltakelse-og-samarbeid',
    actors: ['befolkningen'],
    deliverables: [],
    resources: [],
    sources: ['p3.question.4', 'p3.question.4.detail.1'],
  },
];
