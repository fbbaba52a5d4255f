import type { PhaseStructure } from '../shape.js';

/** @internal */
export const phases: readonly PhaseStructure[] = [
  { id: 'kunnskapsgrunnlag', number: 1, sources: ['p1.nav.phase-title', 'p1.summary.1', 'p1.summary.2'] },
  {
    id: 'planlegging-og-organisering',
    number: 2,
    sources: ['p2.nav.phase-title', 'p2.summary.1', 'p2.summary.2'],
  },
  { id: 'mobilisering-og-samarbeid', number: 3, sources: ['p3.nav.phase-title', 'p3.summary.1'] },
  { id: 'gjennomforing', number: 4, sources: ['p4.nav.phase-title', 'p4.summary.1'] },
  { id: 'videreforing', number: 5, sources: ['p5.nav.phase-title', 'p5.summary.1'] },
];
