import type { PhaseId } from './phase.js';
import type { Provenance } from './provenance.js';
import type { AnyResourceId } from './resource.js';
import type { AnyTaskId } from './task.js';

export const RESOURCE_GROUP_IDS = [
  'stedsanalyser',
  'annet',
  'studieturer',
  'evalueringer-groruddalen',
  'sluttrapporter-bydelene',
  'mulighetsstudier',
] as const;

export type ResourceGroupId = (typeof RESOURCE_GROUP_IDS)[number];

/** A heading the source gathers resources under. */
export interface ResourceGroup extends Provenance {
  readonly id: ResourceGroupId;
  readonly phase: PhaseId;
  readonly name: string;
  readonly description: string;
  readonly resources: readonly AnyResourceId[];
  /** False where the source has the heading, but has lost what stood under it. */
  readonly itemsKnown: boolean;
  /** The tasks the group gives examples for. */
  readonly tasks: readonly AnyTaskId[];
}

export function isResourceGroupId(value: string): value is ResourceGroupId {
  return (RESOURCE_GROUP_IDS as readonly string[]).includes(value);
}
