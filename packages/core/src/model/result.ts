import type { PhaseId } from './phase.js';
import type { Provenance } from './provenance.js';
import type { AnyTaskId } from './task.js';

export const RESULT_IDS = [
  'kunnskapsgrunnlag/kunnskap-fra-andre',
  'kunnskapsgrunnlag/kunnskap-om-omradet',
  'kunnskapsgrunnlag/kunnskapen-suppleres',
  'planlegging-og-organisering/forankret-og-organisert',
  'mobilisering-og-samarbeid/nettverk-og-samarbeid',
  'gjennomforing/omradet-er-fornyet',
  'gjennomforing/bred-medvirkning-og-gevinst',
  'videreforing/innsatsen-er-avsluttet',
  'videreforing/kommunen-folger-opp',
] as const;

export type ResultId = (typeof RESULT_IDS)[number];

/** What is true when a phase has succeeded. A result is read, never ticked. */
export interface Result extends Provenance {
  readonly id: ResultId;
  readonly phase: PhaseId;
  readonly text: string;
  /** The tasks that bring the result about. */
  readonly satisfiedBy: readonly AnyTaskId[];
}

export function isResultId(value: string): value is ResultId {
  return (RESULT_IDS as readonly string[]).includes(value);
}
