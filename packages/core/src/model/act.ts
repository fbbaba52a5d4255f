import type { PhaseId } from './phase.js';
import type { Provenance } from './provenance.js';
import type { ProvisionId } from './provision.js';

export const ACT_IDS = [
  'folkehelseloven',
  'sosialtjenesteloven',
  'plan-og-bygningsloven',
  'boligsosialloven',
] as const;

export type ActId = (typeof ACT_IDS)[number];

/** An act of law the guide refers to. */
export interface Act extends Provenance {
  readonly id: ActId;
  /** «Lov om folkehelsearbeid» */
  readonly name: string;
  /** «folkehelseloven» */
  readonly shortName: string;
  /** `LOV-2011-06-24-29`: type, date and number, as Lovdata cites it. */
  readonly lovdataId: string;
  /** The act at Lovdata, `https://lovdata.no/lov/2011-06-24-29`. */
  readonly url: string;
  readonly provisions: readonly ProvisionId[];
  readonly phases: readonly PhaseId[];
}

export function isActId(value: string): value is ActId {
  return (ACT_IDS as readonly string[]).includes(value);
}
