import type { TermStructure } from '../shape.js';

/** @internal */
export const terms: readonly TermStructure[] = [
  {
    id: 'omradesatsing',
    phases: ['kunnskapsgrunnlag', 'mobilisering-og-samarbeid'],
    sources: ['p1.nav.guide-title', 'p1.result.1', 'p3.summary.1'],
  },
  {
    id: 'omraderettet-innsats',
    phases: ['planlegging-og-organisering', 'mobilisering-og-samarbeid', 'gjennomforing'],
    sources: ['p2.principle.1', 'p3.step.4.detail.1', 'p4.summary.1'],
  },
  {
    id: 'omradeloft',
    phases: ['kunnskapsgrunnlag', 'planlegging-og-organisering', 'mobilisering-og-samarbeid'],
    sources: ['p2.step.2.detail.1', 'p1.resource.4', 'p3.resource.6'],
  },
  {
    id: 'innsatsomrade',
    phases: ['kunnskapsgrunnlag', 'planlegging-og-organisering', 'gjennomforing'],
    sources: ['p1.step.7', 'p2.summary.1', 'p4.principle.1'],
  },
  {
    id: 'innsatsperiode',
    phases: ['planlegging-og-organisering', 'gjennomforing', 'videreforing'],
    sources: ['p2.criterion.2', 'p2.criterion.10', 'p4.step.6', 'p5.summary.1'],
  },
  {
    id: 'kunnskapsgrunnlag',
    phases: ['kunnskapsgrunnlag', 'planlegging-og-organisering'],
    sources: ['p1.step.1', 'p1.result.1', 'p1.result.2', 'p2.step.1'],
  },
  {
    id: 'objektiv-og-subjektiv-kunnskap',
    phases: ['kunnskapsgrunnlag'],
    sources: ['p1.step.7.detail.1', 'p1.result.2'],
  },
  {
    id: 'stedsanalyse',
    phases: ['kunnskapsgrunnlag'],
    sources: ['p1.step.7.detail.2', 'p1.resource-group.1'],
  },
  { id: 'sosiokulturell-stedsanalyse', phases: ['kunnskapsgrunnlag'], sources: ['p1.step.7.detail.3'] },
  {
    id: 'mulighetsstudie',
    phases: ['kunnskapsgrunnlag', 'gjennomforing'],
    sources: ['p1.step.9', 'p4.resource-group.3'],
  },
  { id: 'foranalyse', phases: ['kunnskapsgrunnlag'], sources: ['p1.resource.1'] },
  { id: 'tett-pa', phases: ['kunnskapsgrunnlag'], sources: ['p1.step.6.detail.1'] },
  { id: 'programarbeid', phases: ['planlegging-og-organisering'], sources: ['p2.summary.2'] },
  {
    id: 'handlingsplan',
    phases: ['planlegging-og-organisering'],
    sources: ['p2.step.2', 'p2.step.7', 'p2.result.1'],
  },
  {
    id: 'aktivitetsplan',
    phases: ['planlegging-og-organisering', 'gjennomforing'],
    sources: ['p2.result.1', 'p2.step.7', 'p4.process-intro.1'],
  },
  {
    id: 'forankring',
    phases: ['planlegging-og-organisering', 'mobilisering-og-samarbeid'],
    sources: ['p2.result.1', 'p2.step.4', 'p2.step.5.detail.1', 'p3.summary.1'],
  },
  {
    id: 'eierskap',
    phases: ['kunnskapsgrunnlag', 'planlegging-og-organisering', 'mobilisering-og-samarbeid'],
    sources: ['p1.actor.2', 'p2.step.5.detail.1', 'p3.summary.1'],
  },
  {
    id: 'interessent',
    phases: ['kunnskapsgrunnlag', 'mobilisering-og-samarbeid'],
    sources: ['p1.step.5', 'p3.step.2'],
  },
  {
    id: 'strategi-for-deltakelse-og-samarbeid',
    phases: ['mobilisering-og-samarbeid'],
    sources: ['p3.step.1', 'p3.step.4'],
  },
  {
    id: 'aktiv-tilstedevaerelse',
    phases: ['mobilisering-og-samarbeid', 'gjennomforing'],
    sources: ['p3.principle.1', 'p4.step.6'],
  },
  { id: 'lokalt-kontaktsted', phases: ['mobilisering-og-samarbeid'], sources: ['p3.step.3'] },
  { id: 'abcd-modellen', phases: ['mobilisering-og-samarbeid'], sources: ['p3.resource.2', 'p3.resource.3'] },
  { id: 'sma-synlige-suksesser', phases: ['gjennomforing'], sources: ['p4.step.3'] },
  { id: 'brenne-alt-kruttet', phases: ['gjennomforing'], sources: ['p4.principle.2'] },
  { id: 'fasedelt-prosjektutvikling', phases: ['gjennomforing'], sources: ['p4.process-intro.2'] },
  {
    id: 'sluttrapport',
    phases: ['gjennomforing', 'videreforing'],
    sources: ['p5.step.1', 'p4.resource-group.2'],
  },
  { id: 'videreforingsstrategi', phases: ['videreforing'], sources: ['p5.step.2', 'p5.step.3'] },
  { id: 'frivillighetsmidler', phases: ['videreforing'], sources: ['p5.step.2.detail.4.note.2'] },
  { id: 'paraplyorganisasjon', phases: ['videreforing'], sources: ['p5.step.2.detail.4.note.4'] },
  { id: 'sosial-kapital', phases: ['planlegging-og-organisering'], sources: ['p2.criterion.8'] },
];
