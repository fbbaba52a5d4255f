import type { PhaseId } from './phase.js';
import type { Provenance } from './provenance.js';
import type { AnyTaskId, Recurrence } from './task.js';

export const DELIVERABLE_IDS = [
  'kunnskapsgrunnlag',
  'foranalyse',
  'fysisk-stedsanalyse',
  'sosiokulturell-stedsanalyse',
  'mulighetsstudie',
  'handlingsplan',
  'kommunikasjonsplan',
  'evalueringsplan',
  'aktivitetsplan',
  'samarbeidsavtale',
  'strategi-for-deltakelse-og-samarbeid',
  'lokalt-kontaktsted',
  'rapporteringer-og-evalueringer',
  'sluttrapport',
  'videreforingsstrategi',
  'kommunikasjonsplan-for-avslutning',
  'plan-for-kunnskap-og-erfaring',
] as const;

export type DeliverableId = (typeof DELIVERABLE_IDS)[number];

/** Something tasks produce: a document, a place people can visit, or a practice that goes on. */
export interface Deliverable extends Provenance {
  readonly id: DeliverableId;
  readonly kind: 'document' | 'place' | 'practice';
  readonly name: string;
  readonly description: string;
  /** What it goes through, in order: «utkast», «forankret» … Empty when the source tells of none. */
  readonly states: readonly string[];
  readonly introducedIn: PhaseId;
  readonly recurrence: Recurrence;
  /** The deliverable it is a part of. */
  readonly partOf?: DeliverableId;
  /** The tasks that make it or carry it on. */
  readonly tasks: readonly AnyTaskId[];
}

export function isDeliverableId(value: string): value is DeliverableId {
  return (DELIVERABLE_IDS as readonly string[]).includes(value);
}
