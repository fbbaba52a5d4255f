import type { SubtaskIdOf, SubtaskStructure } from '../shape.js';

/**
 * Subtasks of phase 5, in the order they are shown: the six parts of the strategy. The words are in
 * `text/<locale>/subtasks-videreforing.ts`.
 *
 * @internal
 */
export const subtasks: readonly SubtaskStructure<SubtaskIdOf<'videreforing'>>[] = [
  {
    id: 'videreforing/strategi-kommunikasjonsplan',
    parent: 'videreforing/utvikle-videreforingsstrategi',
    actors: ['befolkningen', 'samarbeidspartnere'],
    deliverables: ['kommunikasjonsplan-for-avslutning', 'videreforingsstrategi'],
    resources: [],
    sources: ['p5.step.2.detail.1'],
  },
  {
    id: 'videreforing/strategi-plan-for-kunnskap',
    parent: 'videreforing/utvikle-videreforingsstrategi',
    actors: ['kommunen'],
    deliverables: ['plan-for-kunnskap-og-erfaring', 'videreforingsstrategi'],
    resources: [],
    sources: ['p5.step.2.detail.2', 'p5.step.2.detail.2.note.1'],
  },
  {
    id: 'videreforing/strategi-utfasing-og-videreforing',
    parent: 'videreforing/utvikle-videreforingsstrategi',
    actors: ['samarbeidspartnere'],
    deliverables: ['videreforingsstrategi'],
    resources: [],
    sources: ['p5.step.2.detail.3'],
  },
  {
    id: 'videreforing/strategi-stotte-til-organisasjoner',
    parent: 'videreforing/utvikle-videreforingsstrategi',
    actors: ['frivillige-organisasjoner', 'kommunen'],
    deliverables: ['videreforingsstrategi'],
    resources: [],
    sources: [
      'p5.step.2.detail.4',
      'p5.step.2.detail.4.note.1',
      'p5.step.2.detail.4.note.2',
      'p5.step.2.detail.4.note.3',
    ],
  },
  {
    id: 'videreforing/strategi-relasjoner-og-moteplasser',
    parent: 'videreforing/utvikle-videreforingsstrategi',
    actors: [],
    deliverables: ['videreforingsstrategi'],
    resources: [],
    sources: ['p5.step.2.detail.5'],
  },
  {
    id: 'videreforing/strategi-lokale-ledere-og-rollemodeller',
    parent: 'videreforing/utvikle-videreforingsstrategi',
    actors: ['ungdom', 'kommunen'],
    deliverables: ['videreforingsstrategi'],
    resources: ['campus-grorud', 'ungmed'],
    sources: ['p5.step.2.detail.6'],
  },
];
