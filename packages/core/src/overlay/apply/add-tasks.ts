import type { AnyTaskId, GuideContent, Task, TaskGroup } from '../../model/index.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { AcceptedTask } from './accept-additions.js';
import { resolve, type ApplyContext } from './context.js';
import { placeTasks, type NewPlace } from './place-tasks.js';

/**
 * The guide with a layer's tasks in their groups. They point at nothing yet: `linkAdditions` does that, when all that
 * can be pointed at is there.
 */
export function addTasks(context: ApplyContext, accepted: readonly AcceptedTask[]): GuideContent {
  const { guide } = context;
  const tasks = [...guide.tasks, ...accepted.map(newTask)];
  const withAll = { ...context, guide: { ...guide, tasks } };
  const groups = guide.groups.map((group) => {
    const own = accepted.filter((entry) => entry.group.id === group.id);
    return own.length === 0 ? group : { ...group, tasks: orderOf(withAll, group, own) };
  });
  return { ...guide, groups, tasks: inOrderOf(groups, tasks) };
}

function newTask({ added, group }: AcceptedTask): Task {
  const { id, title, why, tips, optional, recurrence } = added;
  return {
    id,
    phase: group.phase,
    group: group.id,
    title,
    why,
    tips,
    subtasks: [],
    optional,
    recurrence,
    requires: [],
    actors: [],
    deliverables: [],
    resources: [],
    provisions: [],
    sources: [],
    origin: 'local',
  };
}

function orderOf(
  context: ApplyContext,
  group: TaskGroup,
  own: readonly AcceptedTask[],
): readonly AnyTaskId[] {
  const { order, circular } = placeTasks(
    group.tasks,
    own.map((entry) => placeOf(context, entry)),
  );
  for (const { added, pointer } of own) {
    if (added.after === undefined || !circular.includes(added.id)) continue;
    context.report({ code: 'circular-after', pointer: pointerTo(pointer, 'after'), after: added.after });
  }
  return order;
}

/** After the task the layer names, where that is in the same group; last otherwise. */
function placeOf(context: ApplyContext, { added, group, pointer }: AcceptedTask): NewPlace {
  const at = pointerTo(pointer, 'after');
  const other = added.after === undefined ? undefined : resolve(context, 'task', added.after, at);
  if (!other) return { id: added.id };
  if (other.group === group.id) return { id: added.id, after: other.id };
  context.report({ code: 'after-in-other-group', pointer: at, after: other.id, group: group.id });
  return { id: added.id };
}

/** The tasks as they stand in the groups, which are in the order of the guide. */
function inOrderOf(groups: readonly TaskGroup[], tasks: readonly Task[]): readonly Task[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return groups.flatMap((group) => group.tasks.flatMap((id) => byId.get(id) ?? []));
}
