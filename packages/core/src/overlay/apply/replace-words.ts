import type { EntityKind, GuideContent, Provenance } from '../../model/index.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { LayerReplacements } from '../local-layer.js';
import { resolve, type ApplyContext } from './context.js';

/** The guide with the words a layer has replaced. Its sources stay: it still says where the task comes from. */
export function replaceWords(context: ApplyContext, replace: LayerReplacements): GuideContent {
  const { guide } = context;
  const tasks = newWords(context, 'task', replace.tasks, '/replace/tasks');
  const subtasks = newWords(context, 'subtask', replace.subtasks, '/replace/subtasks');
  const resources = newWords(context, 'resource', replace.resources, '/replace/resources');
  const groups = newWords(context, 'group', replace.groups, '/replace/groups');
  return {
    ...guide,
    tasks: guide.tasks.map((task) => adapted(task, tasks.get(task.id))),
    subtasks: guide.subtasks.map((subtask) => adapted(subtask, subtasks.get(subtask.id))),
    resources: guide.resources.map((resource) => adapted(resource, resources.get(resource.id))),
    groups: guide.groups.map((group) => adapted(group, groups.get(group.id))),
  };
}

/** The words by the ids of today. Those given under an old id and a new are taken together. */
function newWords<R extends object>(
  context: ApplyContext,
  kind: EntityKind,
  table: Readonly<Record<string, R>>,
  pointer: string,
): ReadonlyMap<string, R> {
  const words = new Map<string, R>();
  for (const [id, replacement] of Object.entries(table)) {
    const entity = resolve(context, kind, id, pointerTo(pointer, id));
    if (entity) words.set(entity.id, { ...words.get(entity.id), ...replacement });
  }
  return words;
}

function adapted<T extends Provenance, R extends object>(entity: T, words: R | undefined): T {
  if (!words || Object.keys(words).length === 0) return entity;
  // What another layer has added is not the guide's, whoever words it.
  return { ...entity, ...words, origin: entity.origin === 'local' ? 'local' : 'adapted' };
}
