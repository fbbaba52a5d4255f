import type { EntityKind, GuideContent } from '../model/index.js';

/** The list of a guide that holds each kind, in the order a reader meets them. */
const LISTS = {
  phase: 'phases',
  group: 'groups',
  task: 'tasks',
  subtask: 'subtasks',
  result: 'results',
  principle: 'principles',
  criterion: 'criteria',
  question: 'questions',
  subprocess: 'subprocesses',
  actor: 'actors',
  deliverable: 'deliverables',
  resource: 'resources',
  resourceGroup: 'resourceGroups',
  act: 'acts',
  provision: 'provisions',
  term: 'terms',
} as const satisfies Record<EntityKind, keyof GuideContent>;

/** The type of an entity of a kind. */
export type EntityOf<K extends EntityKind> = GuideContent[(typeof LISTS)[K]][number];

/** What every entity has, whatever its kind. */
export type Entity = EntityOf<EntityKind>;

/** Every kind once, in the order a reader meets them. */
export function entityKinds(): readonly EntityKind[] {
  // The keys of the table are the kinds: `satisfies` above sees to it.
  return Object.keys(LISTS) as EntityKind[];
}

/** What a guide has of one kind, in the order of the guide. */
export function entitiesOf<K extends EntityKind>(guide: GuideContent, kind: K): readonly EntityOf<K>[] {
  return guide[LISTS[kind]];
}
