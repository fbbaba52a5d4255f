import type { ActId } from './act.js';
import type { PhaseId } from './phase.js';
import type { Provenance } from './provenance.js';
import type { AnyTaskId } from './task.js';

export const PROVISION_IDS = [
  'folkehelseloven.p1',
  'folkehelseloven.p4',
  'folkehelseloven.p5',
  'sosialtjenesteloven.p1',
  'plan-og-bygningsloven.p1-1',
  'boligsosialloven.p1',
  'boligsosialloven.p5',
] as const;

export type ProvisionId = (typeof PROVISION_IDS)[number];

/** A section of an act, and what it means for an area-based initiative. Never the wording of the law. */
export interface Provision extends Provenance {
  readonly id: ProvisionId;
  readonly act: ActId;
  /** «§ 1-1», with a no-break space. */
  readonly section: string;
  /** «Formål» */
  readonly heading: string;
  /** What it means here, one paragraph each. */
  readonly meaning: readonly string[];
  /** Whose words `meaning` is. Never the law's so far: an old wording must not be sold as current. */
  readonly wording: 'ours' | 'quoted';
  /** That the act is being changed, in words for the reader; absent when we know of no change. */
  readonly amendment?: string;
  /** The section as the source prints it; absent when the source names the act only. */
  readonly sourceCitation?: string;
  /** What the source got wrong, in words for the reader; absent when nothing is. */
  readonly erratum?: string;
  readonly lovdataId: string;
  /** The section at Lovdata, `https://lovdata.no/lov/2011-06-24-29/§5`. */
  readonly url: string;
  /** The day the text was last gone through, `YYYY-MM-DD`. It does not say that anyone has compared it with Lovdata. */
  readonly checkedAt: string;
  readonly phases: readonly PhaseId[];
  readonly tasks: readonly AnyTaskId[];
}

export function isProvisionId(value: string): value is ProvisionId {
  return (PROVISION_IDS as readonly string[]).includes(value);
}
