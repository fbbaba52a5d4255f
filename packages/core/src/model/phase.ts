import type { Provenance } from './provenance.js';
import type { TaskGroupId } from './task-group.js';
import type { ResultId } from './result.js';

/** The five phases, in the order of the guide. */
export const PHASE_IDS = [
  'kunnskapsgrunnlag',
  'planlegging-og-organisering',
  'mobilisering-og-samarbeid',
  'gjennomforing',
  'videreforing',
] as const;

export type PhaseId = (typeof PHASE_IDS)[number];

/** The number people know a phase by. */
export type PhaseNumber = 1 | 2 | 3 | 4 | 5;

/**
 * One of the five phases. They are an order of emphasis, not a waterfall: no phase is ever locked,
 * what must come first is said task by task in `requires`.
 */
export interface Phase extends Provenance {
  readonly id: PhaseId;
  readonly number: PhaseNumber;
  /** «Fase 1» */
  readonly label: string;
  /** «Kunnskapsgrunnlag» */
  readonly name: string;
  /** Paragraphs of plain text. */
  readonly summary: readonly string[];
  readonly results: readonly ResultId[];
  readonly groups: readonly TaskGroupId[];
}

export function isPhaseId(value: string): value is PhaseId {
  return (PHASE_IDS as readonly string[]).includes(value);
}

/**
 * Reads a phase as people and addresses write it: an id, or a number from 1 to 5. Space around and case are forgiven.
 *
 * @returns `undefined` for anything else.
 */
export function parsePhase(value: string): PhaseId | undefined {
  const text = value.trim().toLowerCase();
  if (isPhaseId(text)) return text;
  return /^[1-5]$/.test(text) ? PHASE_IDS[Number(text) - 1] : undefined;
}
