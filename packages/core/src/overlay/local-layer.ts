import type {
  LocalContact,
  LocalId,
  LocalNames,
  LocalPeriod,
  PhaseId,
  Recurrence,
  ResourceLanguage,
  ResourceType,
} from '../model/index.js';

/** The version of the file format this code reads and the schema describes. */
export const LAYER_SCHEMA = 1;

/**
 * What a municipality adds to the guide, replaces and hides. A value: read from the file by `parseLocalLayer`, with what
 * the file leaves out filled in as nothing. Ids of the guide are not checked yet, since guides change.
 */
export interface LocalLayer {
  readonly schema: typeof LAYER_SCHEMA;
  /** The version of the guide the layer was written for, `major.minor.patch`. For information. */
  readonly guideVersion?: string;
  readonly names: LocalNames;
  readonly period: LocalPeriod;
  readonly contacts: readonly LocalContact[];
  readonly add: LayerAdditions;
  readonly replace: LayerReplacements;
  readonly hide: LayerHidden;
}

export interface LayerAdditions {
  readonly tasks: readonly AddedTask[];
  readonly resources: readonly AddedResource[];
}

/** A task of the municipality's own. */
export interface AddedTask {
  readonly id: LocalId;
  readonly phase: PhaseId;
  /** The group of the guide it belongs to. */
  readonly group: string;
  readonly title: string;
  readonly why: string;
  readonly tips: readonly string[];
  readonly optional: boolean;
  readonly recurrence: Recurrence;
  readonly actors: readonly string[];
  readonly deliverables: readonly string[];
  readonly resources: readonly string[];
  readonly provisions: readonly string[];
  readonly requires: readonly string[];
  /** The task of the same group that it comes after. Absent: it comes last. */
  readonly after?: string;
}

/** A resource of the municipality's own. */
export interface AddedResource {
  readonly id: LocalId;
  readonly title: string;
  readonly type: ResourceType;
  readonly url?: string;
  readonly description: string;
  readonly publisher?: string;
  readonly year?: number;
  readonly language: ResourceLanguage;
  /** Empty: the phases of the tasks that use it, or all phases when none does. */
  readonly phases: readonly PhaseId[];
  /** The tasks it supports. */
  readonly tasks: readonly string[];
}

/** New words for what the guide has, by id. There is no such thing for the law. */
export interface LayerReplacements {
  readonly tasks: Readonly<Record<string, TaskReplacement>>;
  readonly subtasks: Readonly<Record<string, SubtaskReplacement>>;
  readonly resources: Readonly<Record<string, ResourceReplacement>>;
  readonly groups: Readonly<Record<string, GroupReplacement>>;
}

export interface TaskReplacement {
  readonly title?: string;
  readonly why?: string;
  readonly tips?: readonly string[];
}

export interface SubtaskReplacement {
  readonly title?: string;
  readonly tips?: readonly string[];
}

export interface ResourceReplacement {
  readonly url?: string;
  readonly description?: string;
}

export interface GroupReplacement {
  readonly name?: string;
}

/** Ids of what is not shown. Acts and provisions cannot be hidden. */
export interface LayerHidden {
  readonly phases: readonly PhaseId[];
  readonly groups: readonly string[];
  readonly tasks: readonly string[];
  readonly subtasks: readonly string[];
  readonly resources: readonly string[];
  readonly actors: readonly string[];
  readonly terms: readonly string[];
}
