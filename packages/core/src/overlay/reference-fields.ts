import type { EntityKind } from '../model/index.js';
import type { EntityOf } from './entity-lists.js';

type Fields = { readonly [K in EntityKind]: { readonly [F in keyof EntityOf<K>]?: EntityKind } };

/** For each kind: the fields that hold ids of others, one or a list, and the kind of what they point at. */
const REFERENCE_FIELDS: Fields = {
  phase: { results: 'result', groups: 'group' },
  group: { phase: 'phase', tasks: 'task' },
  task: {
    phase: 'phase',
    group: 'group',
    subtasks: 'subtask',
    startsIn: 'phase',
    requires: 'task',
    actors: 'actor',
    deliverables: 'deliverable',
    resources: 'resource',
    provisions: 'provision',
  },
  subtask: { parent: 'task', actors: 'actor', deliverables: 'deliverable', resources: 'resource' },
  result: { phase: 'phase', satisfiedBy: 'task' },
  principle: { phase: 'phase', tasks: 'task' },
  criterion: { phase: 'phase' },
  question: { phase: 'phase', subtask: 'subtask' },
  subprocess: { phase: 'phase', tasks: 'task' },
  actor: { phases: 'phase' },
  deliverable: { introducedIn: 'phase', partOf: 'deliverable', tasks: 'task' },
  resource: { phases: 'phase' },
  resourceGroup: { phase: 'phase', resources: 'resource', tasks: 'task' },
  act: { provisions: 'provision', phases: 'phase' },
  provision: { act: 'act', phases: 'phase', tasks: 'task' },
  term: { phases: 'phase' },
};

/** The kind a field of an entity points at; `undefined` for a field that holds values of its own. */
export function referencedKind(kind: EntityKind, field: string): EntityKind | undefined {
  const fields: Readonly<Record<string, EntityKind>> = REFERENCE_FIELDS[kind];
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
