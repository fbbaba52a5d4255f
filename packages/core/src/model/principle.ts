import type { PhaseId } from './phase.js';
import type { Provenance } from './provenance.js';
import type { AnyTaskId } from './task.js';

export const PRINCIPLE_IDS = [
  'pa-tvers-av-sektorer',
  'aktiv-tilstedevaerelse',
  'vag-a-vurdere-pa-nytt',
  'spre-kreftene',
] as const;

export type PrincipleId = (typeof PRINCIPLE_IDS)[number];

/** Advice that governs tasks. A principle is followed, never ticked. */
export interface Principle extends Provenance {
  readonly id: PrincipleId;
  readonly phase: PhaseId;
  readonly title: string;
  readonly text: string;
  /** The tasks it governs. */
  readonly tasks: readonly AnyTaskId[];
}

export function isPrincipleId(value: string): value is PrincipleId {
  return (PRINCIPLE_IDS as readonly string[]).includes(value);
}
