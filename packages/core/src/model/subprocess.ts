import type { PhaseId } from './phase.js';
import type { Provenance } from './provenance.js';
import type { AnyTaskId } from './task.js';

export const SUBPROCESS_IDS = [
  'omraderettet-innsats-i-oslo',
  'omradesatsing-i-bergen',
  'innsatser-i-fem-kommuner',
  'lederutfordringer-i-omradeloft',
] as const;

export type SubprocessId = (typeof SUBPROCESS_IDS)[number];

/** A page of its own under a phase of the original guide. Only its title is in the sources. */
export interface Subprocess extends Provenance {
  readonly id: SubprocessId;
  readonly phase: PhaseId;
  readonly title: string;
  readonly description: string;
  readonly municipalities: readonly string[];
  /** Always false so far: what the page says is not known to us, so it is not made up. */
  readonly contentKnown: boolean;
  readonly tasks: readonly AnyTaskId[];
}

export function isSubprocessId(value: string): value is SubprocessId {
  return (SUBPROCESS_IDS as readonly string[]).includes(value);
}
