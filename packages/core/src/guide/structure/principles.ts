import type { PrincipleStructure } from '../shape.js';

/** @internal */
export const principles: readonly PrincipleStructure[] = [
  {
    id: 'pa-tvers-av-sektorer',
    phase: 'planlegging-og-organisering',
    tasks: [
      'planlegging-og-organisering/etabler-tverrfaglig-organisasjon',
      'mobilisering-og-samarbeid/ta-med-kommunens-egne-aktorer',
    ],
    sources: ['p2.principle.1'],
  },
  {
    id: 'aktiv-tilstedevaerelse',
    phase: 'mobilisering-og-samarbeid',
    tasks: [
      'mobilisering-og-samarbeid/etabler-kontakt-og-samarbeidsflate',
      'gjennomforing/informer-og-vaer-til-stede',
    ],
    sources: ['p3.principle.1'],
  },
  {
    id: 'vag-a-vurdere-pa-nytt',
    phase: 'gjennomforing',
    tasks: ['gjennomforing/bruk-rapporter-og-evalueringer', 'gjennomforing/lag-arlig-aktivitetsplan'],
    sources: ['p4.principle.1'],
  },
  {
    id: 'spre-kreftene',
    phase: 'gjennomforing',
    tasks: ['gjennomforing/informer-og-vaer-til-stede'],
    sources: ['p4.principle.2'],
  },
];
