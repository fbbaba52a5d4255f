import { currentId, REDIRECTS, type EntityKind, type Redirect } from '../model/index.js';
import type { GuideChange } from './compare-guides.js';
import type { LocalLayer } from './local-layer.js';

interface Mention {
  readonly kind: EntityKind;
  readonly ids: readonly string[];
}

/**
 * The changes of the guide an editor must look at after an update: those of what the layer replaces, hides, or hangs
 * something of its own on. In the order they were given.
 *
 * @param redirects Which renames there are, for those who test what a rename does.
 */
export function changesForLayer(
  layer: LocalLayer,
  changes: readonly GuideChange[],
  redirects: readonly Redirect[] = REDIRECTS,
): readonly GuideChange[] {
  const keyOf = (kind: EntityKind, id: string) => `${kind} ${id}`;
  // Both the id as the layer has it and the id of today, since a change may tell of either.
  const mentioned = new Set(
    mentions(layer).flatMap(({ kind, ids }) =>
      ids.flatMap((id) => [keyOf(kind, id), keyOf(kind, currentId(kind, id, redirects))]),
    ),
  );
  return changes.filter(
    (change) =>
      mentioned.has(keyOf(change.kind, change.id)) ||
      (change.change === 'moved' && mentioned.has(keyOf(change.kind, change.from.id))),
  );
}

function mentions({ add, replace, hide }: LocalLayer): readonly Mention[] {
  return [
    { kind: 'task', ids: [...Object.keys(replace.tasks), ...hide.tasks] },
    { kind: 'subtask', ids: [...Object.keys(replace.subtasks), ...hide.subtasks] },
    { kind: 'resource', ids: [...Object.keys(replace.resources), ...hide.resources] },
    { kind: 'group', ids: [...Object.keys(replace.groups), ...hide.groups] },
    { kind: 'phase', ids: hide.phases },
    { kind: 'actor', ids: hide.actors },
    { kind: 'term', ids: hide.terms },
    ...add.tasks.flatMap((task): readonly Mention[] => [
      { kind: 'phase', ids: [task.phase] },
      { kind: 'group', ids: [task.group] },
      { kind: 'task', ids: [...task.requires, ...(task.after === undefined ? [] : [task.after])] },
      { kind: 'actor', ids: task.actors },
      { kind: 'deliverable', ids: task.deliverables },
      { kind: 'resource', ids: task.resources },
      { kind: 'provision', ids: task.provisions },
    ]),
    ...add.resources.flatMap((resource): readonly Mention[] => [
      { kind: 'phase', ids: resource.phases },
      { kind: 'task', ids: resource.tasks },
    ]),
  ];
}
