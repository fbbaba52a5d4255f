import type { GuideContent, TaskGroup } from '../../model/index.js';
import { entitiesOf, entityKinds, type Entity } from '../entity-lists.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { AddedResource, AddedTask, LayerAdditions } from '../local-layer.js';
import { resolve, type ApplyContext } from './context.js';

/** A task that can be added, its group, and where in the file it stands. */
export interface AcceptedTask {
  readonly added: AddedTask;
  readonly group: TaskGroup;
  readonly pointer: string;
}

/** A resource that can be added, and where in the file it stands. */
export interface AcceptedResource {
  readonly added: AddedResource;
  readonly pointer: string;
}

export interface AcceptedAdditions {
  readonly tasks: readonly AcceptedTask[];
  readonly resources: readonly AcceptedResource[];
}

/**
 * What a layer adds that there is room for: under an id of its own, and a task in a group of its phase. The rest is
 * reported and left out.
 */
export function acceptAdditions(
  context: ApplyContext,
  { tasks, resources }: LayerAdditions,
): AcceptedAdditions {
  const taken = idsOf(context.guide);
  const isFree = (id: string, pointer: string) => {
    const wasFree = !taken.has(id);
    if (!wasFree) context.report({ code: 'id-taken', pointer: pointerTo(pointer, 'id'), id });
    taken.add(id);
    return wasFree;
  };
  return {
    tasks: tasks.flatMap((added, index): readonly AcceptedTask[] => {
      const pointer = `/add/tasks/${index}`;
      const isNew = isFree(added.id, pointer);
      const group = groupOf(context, added, pointerTo(pointer, 'group'));
      return isNew && group ? [{ added, group, pointer }] : [];
    }),
    resources: resources
      .map((added, index) => ({ added, pointer: `/add/resources/${index}` }))
      .filter(({ added, pointer }) => isFree(added.id, pointer)),
  };
}

function idsOf(guide: GuideContent): Set<string> {
  return new Set(entityKinds().flatMap((kind) => entitiesOf(guide, kind).map(({ id }: Entity) => id)));
}

function groupOf(
  context: ApplyContext,
  { group: id, phase }: AddedTask,
  pointer: string,
): TaskGroup | undefined {
  const group = resolve(context, 'group', id, pointer);
  if (!group || group.phase === phase) return group;
  context.report({
    code: 'group-in-other-phase',
    pointer,
    group: group.id,
    phase,
    groupPhase: group.phase,
  });
  return undefined;
}
