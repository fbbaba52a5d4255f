import type { PhaseId } from './phase.js';
import type { Provenance } from './provenance.js';

export const TERM_IDS = [
  'omradesatsing',
  'omraderettet-innsats',
  'omradeloft',
  'innsatsomrade',
  'innsatsperiode',
  'kunnskapsgrunnlag',
  'objektiv-og-subjektiv-kunnskap',
  'stedsanalyse',
  'sosiokulturell-stedsanalyse',
  'mulighetsstudie',
  'foranalyse',
  'tett-pa',
  'programarbeid',
  'handlingsplan',
  'aktivitetsplan',
  'forankring',
  'eierskap',
  'interessent',
  'strategi-for-deltakelse-og-samarbeid',
  'aktiv-tilstedevaerelse',
  'lokalt-kontaktsted',
  'abcd-modellen',
  'sma-synlige-suksesser',
  'brenne-alt-kruttet',
  'fasedelt-prosjektutvikling',
  'sluttrapport',
  'videreforingsstrategi',
  'frivillighetsmidler',
  'paraplyorganisasjon',
  'sosial-kapital',
] as const;

export type TermId = (typeof TERM_IDS)[number];

/** A glossary entry. */
export interface Term extends Provenance {
  readonly id: TermId;
  readonly term: string;
  readonly definition: string;
  readonly phases: readonly PhaseId[];
}

export function isTermId(value: string): value is TermId {
  return (TERM_IDS as readonly string[]).includes(value);
}
