import type { PhaseId } from './phase.js';
import type { Provenance } from './provenance.js';

export const ACTOR_IDS = [
  'kommunen',
  'tverrfaglig-organisasjon',
  'ledelsen',
  'politikere',
  'tjenesteomradene',
  'ansatte-i-naermiljoet',
  'befolkningen',
  'frivillige-organisasjoner',
  'bruker-og-parorendeorganisasjoner',
  'boligselskap',
  'naeringsliv',
  'eksterne-investorer',
  'private-aktorer',
  'offentlige-aktorer',
  'samarbeidspartnere',
  'lokale-institusjoner',
  'ressurspersoner',
  'kunnskapsmiljo',
  'ungdom',
  'paraplyorganisasjon',
  'husbanken',
] as const;

export type ActorId = (typeof ACTOR_IDS)[number];

/** Where an actor stands. The grouping is ours. */
export type ActorGroup =
  'municipality' | 'residents' | 'voluntary' | 'housing' | 'business' | 'public' | 'knowledge';

/** Someone who leads, takes part, is invited or is informed. */
export interface Actor extends Provenance {
  readonly id: ActorId;
  readonly group: ActorGroup;
  readonly name: string;
  /** What the actor does in an area-based initiative. */
  readonly role: string;
  /** The phases whose page mentions the actor. */
  readonly phases: readonly PhaseId[];
}

export function isActorId(value: string): value is ActorId {
  return (ACTOR_IDS as readonly string[]).includes(value);
}
