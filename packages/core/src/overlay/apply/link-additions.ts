import { PHASE_IDS, type AnyTaskId, type GuideContent, type Resource, type Task } from '../../model/index.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { AcceptedAdditions, AcceptedResource, AcceptedTask } from './accept-additions.js';
import { resolve, resolveAll, type ApplyContext } from './context.js';

/** The guide with what a layer has added pointing at the rest, and the tasks at the resources that support them. */
export function linkAdditions(context: ApplyContext, { tasks, resources }: AcceptedAdditions): GuideContent {
  const { guide } = context;
  const linked = withSupport(context, withLinks(context, tasks), resources);
  const added = new Set<string>(resources.map(({ added: { id } }) => id));
  return {
    ...guide,
    tasks: linked,
    resources: guide.resources.map((resource) =>
      added.has(resource.id) ? withPhases(guide, resource, linked) : resource,
    ),
  };
}

/** The tasks, with what the added ones point at. */
function withLinks(context: ApplyContext, accepted: readonly AcceptedTask[]): readonly Task[] {
  const byId = new Map(context.guide.tasks.map((task) => [task.id, task]));
  for (const entry of accepted) {
    const task = byId.get(entry.added.id);
    if (task) byId.set(task.id, linkedTask(context, task, entry, byId));
  }
  return [...byId.values()];
}

function linkedTask(
  context: ApplyContext,
  task: Task,
  { added, pointer }: AcceptedTask,
  tasks: ReadonlyMap<AnyTaskId, Task>,
): Task {
  const at = (field: string) => pointerTo(pointer, field);
  return {
    ...task,
    requires: requirementsOf(context, task, { added, pointer: at('requires') }, tasks),
    actors: idsOf(resolveAll(context, 'actor', added.actors, at('actors'))),
    deliverables: idsOf(resolveAll(context, 'deliverable', added.deliverables, at('deliverables'))),
    resources: idsOf(resolveAll(context, 'resource', added.resources, at('resources'))),
    provisions: idsOf(resolveAll(context, 'provision', added.provisions, at('provisions'))),
  };
}

/** What the task requires, less what would close a circle. */
function requirementsOf(
  context: ApplyContext,
  task: Task,
  { added, pointer }: Pick<AcceptedTask, 'added' | 'pointer'>,
  tasks: ReadonlyMap<AnyTaskId, Task>,
): readonly AnyTaskId[] {
  const ids = added.requires.flatMap((id, index): readonly AnyTaskId[] => {
    const at = pointerTo(pointer, index);
    const required = resolve(context, 'task', id, at);
    if (!required) return [];
    if (!leadsTo(required.id, task.id, tasks)) return [required.id];
    context.report({ code: 'circular-requirement', pointer: at, given: required.id });
    return [];
  });
  return [...new Set(ids)];
}

/** Tells whether one comes from a task to another by what is required. */
function leadsTo(from: AnyTaskId, to: AnyTaskId, tasks: ReadonlyMap<AnyTaskId, Task>): boolean {
  const seen = new Set<AnyTaskId>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (!seen.has(id)) open.push(...(tasks.get(id)?.requires ?? []));
    seen.add(id);
  }
  return false;
}

/** The tasks, each with the added resources that say they support it. */
function withSupport(
  context: ApplyContext,
  tasks: readonly Task[],
  accepted: readonly AcceptedResource[],
): readonly Task[] {
  const support = accepted.flatMap(({ added, pointer }) =>
    resolveAll(context, 'task', added.tasks, pointerTo(pointer, 'tasks')).map((task) => ({
      task: task.id,
      resource: added.id,
    })),
  );
  return tasks.map((task) => {
    const own = support.filter((entry) => entry.task === task.id).map(({ resource }) => resource);
    return own.length === 0 ? task : { ...task, resources: [...new Set([...task.resources, ...own])] };
  });
}

/** The phases the layer has given a resource, those of the tasks that use it, or, when none does, all of them. */
function withPhases(guide: GuideContent, resource: Resource, tasks: readonly Task[]): Resource {
  const users = tasks.filter(({ resources }) => resources.includes(resource.id));
  const given = resource.phases.length > 0 ? resource.phases : users.map(({ phase }) => phase);
  const phases = PHASE_IDS.filter((phase) => given.includes(phase));
  return { ...resource, phases: phases.length > 0 ? phases : idsOf(guide.phases) };
}

function idsOf<T extends { readonly id: string }>(entities: readonly T[]): readonly T['id'][] {
  return entities.map(({ id }) => id);
}
