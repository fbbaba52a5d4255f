import type { ResultStructure } from '../shape.js';

/**
 * The source names no tasks for its results; `satisfiedBy` is our reading.
 *
 * @internal
 */
export const results: readonly ResultStructure[] = [
  {
    id: 'kunnskapsgrunnlag/kunnskap-fra-andre',
    phase: 'kunnskapsgrunnlag',
    satisfiedBy: ['kunnskapsgrunnlag/laer-av-lignende-innsatser'],
    sources: ['p1.result.1'],
  },
  {
    id: 'kunnskapsgrunnlag/kunnskap-om-omradet',
    phase: 'kunnskapsgrunnlag',
    satisfiedBy: [
      'kunnskapsgrunnlag/gjennomga-kommunens-data',
      'kunnskapsgrunnlag/gjennomfor-fysisk-stedsanalyse',
      'kunnskapsgrunnlag/gjennomfor-sosiokulturell-stedsanalyse',
    ],
    sources: ['p1.result.2'],
  },
  {
    // Stands among the results of the source, though it tells how to work: hence also a task.
    id: 'kunnskapsgrunnlag/kunnskapen-suppleres',
    phase: 'kunnskapsgrunnlag',
    satisfiedBy: ['kunnskapsgrunnlag/suppler-kunnskapsgrunnlaget'],
    sources: ['p1.result.3'],
  },
  {
    id: 'planlegging-og-organisering/forankret-og-organisert',
    phase: 'planlegging-og-organisering',
    satisfiedBy: [
      'planlegging-og-organisering/etabler-tverrfaglig-organisasjon',
      'planlegging-og-organisering/forankre-handlingsplanen-i-kommunen',
      'planlegging-og-organisering/ferdigstill-handlingsplan-og-forste-aktivitetsplan',
    ],
    sources: ['p2.result.1'],
  },
  {
    id: 'mobilisering-og-samarbeid/nettverk-og-samarbeid',
    phase: 'mobilisering-og-samarbeid',
    satisfiedBy: [
      'mobilisering-og-samarbeid/etabler-kontakt-og-samarbeidsflate',
      'mobilisering-og-samarbeid/involver-borettslag-og-sameier',
      'mobilisering-og-samarbeid/involver-organisasjoner-og-frivillige',
    ],
    sources: ['p3.result.1'],
  },
  {
    id: 'gjennomforing/omradet-er-fornyet',
    phase: 'gjennomforing',
    satisfiedBy: [
      'gjennomforing/lag-arlig-aktivitetsplan',
      'gjennomforing/etabler-styringssystem',
      'gjennomforing/del-store-tiltak-i-etapper',
      'gjennomforing/bruk-rapporter-og-evalueringer',
    ],
    sources: ['p4.result.1'],
  },
  {
    id: 'gjennomforing/bred-medvirkning-og-gevinst',
    phase: 'gjennomforing',
    satisfiedBy: [
      'gjennomforing/ta-i-bruk-prosjektstyring',
      'gjennomforing/sikre-bredt-sammensatt-organisasjon',
      'gjennomforing/informer-og-vaer-til-stede',
    ],
    sources: ['p4.result.2'],
  },
  {
    id: 'videreforing/innsatsen-er-avsluttet',
    phase: 'videreforing',
    satisfiedBy: ['videreforing/opplos-organisasjonen'],
    sources: ['p5.result.1'],
  },
  {
    id: 'videreforing/kommunen-folger-opp',
    phase: 'videreforing',
    satisfiedBy: ['videreforing/utvikle-videreforingsstrategi', 'videreforing/vedta-plan-for-videreforing'],
    sources: ['p5.result.2'],
  },
];
