import type { PhaseId } from './phase.js';
import type { Provenance } from './provenance.js';

export const CRITERION_IDS = [
  'geografisk-avgrenset',
  'tidsavgrenset-og-langsiktig',
  'helhetlig',
  'tverrfaglig-og-koordinert',
  'mulighetsorientert',
  'innbyggernes-ressurser',
  'gode-analyser',
  'styrker-lokale-kvaliteter',
  'synergi-og-samspill',
  'varige-effekter',
] as const;

export type CriterionId = (typeof CRITERION_IDS)[number];

/** A success criterion. It is assessed again and again, never ticked as done. */
export interface Criterion extends Provenance {
  readonly id: CriterionId;
  readonly phase: PhaseId;
  readonly title: string;
  readonly text: string;
}

export function isCriterionId(value: string): value is CriterionId {
  return (CRITERION_IDS as readonly string[]).includes(value);
}
