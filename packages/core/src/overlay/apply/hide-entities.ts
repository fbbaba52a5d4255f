import type { AnyTaskId, Deliverable, GuideContent, Task } from '../../model/index.js';
import { firstPhaseOf, type Hidden } from './what-is-hidden.js';

/**
 * The guide without what is hidden, and without any reference to it. Whoever required a hidden task requires what that
 * one did, so that the order of the rest stays. `Deliverable.tasks` and `Provision.tasks` are left to `deriveLists`.
 */
export function hideEntities(guide: GuideContent, hidden: Hidden): GuideContent {
  return {
    ...guide,
    phases: shown(guide.phases, hidden.phase).map((phase) => ({
      ...phase,
      results: left(phase.results, hidden.result),
      groups: left(phase.groups, hidden.group),
    })),
    groups: shown(guide.groups, hidden.group).map((group) => withTasks(group, hidden)),
    tasks: shown(guide.tasks, hidden.task).map((task) => shownTask(guide, task, hidden)),
    subtasks: shown(guide.subtasks, hidden.subtask).map((subtask) => withShownMeans(subtask, hidden)),
    results: shown(guide.results, hidden.result).map((result) => ({
      ...result,
      satisfiedBy: left(result.satisfiedBy, hidden.task),
    })),
    principles: shown(guide.principles, hidden.principle).map((principle) => withTasks(principle, hidden)),
    criteria: shown(guide.criteria, hidden.criterion),
    questions: shown(guide.questions, hidden.question),
    subprocesses: shown(guide.subprocesses, hidden.subprocess).map((entity) => withTasks(entity, hidden)),
    actors: shown(guide.actors, hidden.actor).map((actor) => withPhases(actor, hidden)),
    deliverables: shown(guide.deliverables, hidden.deliverable).map((deliverable) =>
      shownDeliverable(guide, deliverable, hidden),
    ),
    resources: shown(guide.resources, hidden.resource).map((resource) => withPhases(resource, hidden)),
    resourceGroups: shown(guide.resourceGroups, hidden.resourceGroup).map((group) => ({
      ...withTasks(group, hidden),
      resources: left(group.resources, hidden.resource),
    })),
    acts: guide.acts.map((act) => withPhases(act, hidden)),
    provisions: guide.provisions.map((provision) => withPhases(provision, hidden)),
    terms: shown(guide.terms, hidden.term).map((term) => withPhases(term, hidden)),
  };
}

function shown<T extends { readonly id: string }>(
  list: readonly T[],
  hidden: ReadonlySet<string>,
): readonly T[] {
  return list.filter(({ id }) => !hidden.has(id));
}

function left<T extends string>(ids: readonly T[], hidden: ReadonlySet<string>): readonly T[] {
  return ids.filter((id) => !hidden.has(id));
}

function withTasks<T extends { readonly tasks: readonly string[] }>(entity: T, hidden: Hidden): T {
  return { ...entity, tasks: left(entity.tasks, hidden.task) };
}

function withPhases<T extends { readonly phases: readonly string[] }>(entity: T, hidden: Hidden): T {
  return { ...entity, phases: left(entity.phases, hidden.phase) };
}

/** What a task and a subtask have in common: who, what comes of it, and what helps. */
interface Means {
  readonly actors: readonly string[];
  readonly deliverables: readonly string[];
  readonly resources: readonly string[];
}

function withShownMeans<T extends Means>(entity: T, hidden: Hidden): T {
  return {
    ...entity,
    actors: left(entity.actors, hidden.actor),
    deliverables: left(entity.deliverables, hidden.deliverable),
    resources: left(entity.resources, hidden.resource),
  };
}

function shownTask(guide: GuideContent, task: Task, hidden: Hidden): Task {
  const { startsIn, ...rest } = withShownMeans(task, hidden);
  return {
    ...rest,
    ...(startsIn !== undefined && !hidden.phase.has(startsIn) && { startsIn }),
    subtasks: left(task.subtasks, hidden.subtask),
    requires: shownRequirements(guide, task, hidden.task),
  };
}

/** What a task requires, where each hidden task stands for what it required itself. */
function shownRequirements(
  guide: GuideContent,
  task: Task,
  hidden: ReadonlySet<string>,
): readonly AnyTaskId[] {
  const found = new Set<AnyTaskId>();
  const seen = new Set<AnyTaskId>();
  const follow = ({ requires }: Task): void => {
    for (const id of requires) {
      if (seen.has(id)) continue;
      seen.add(id);
      const required = guide.tasks.find((other) => other.id === id);
      if (!hidden.has(id)) found.add(id);
      else if (required) follow(required);
    }
  };
  follow(task);
  return [...found];
}

/** Introduced where it is made first, when the phase it was introduced in is hidden; a part of nothing that is. */
function shownDeliverable(guide: GuideContent, deliverable: Deliverable, hidden: Hidden): Deliverable {
  const { partOf, ...rest } = deliverable;
  const firstPhase = hidden.phase.has(deliverable.introducedIn)
    ? firstPhaseOf(guide, deliverable.id, hidden)
    : undefined;
  return {
    ...rest,
    introducedIn: firstPhase ?? deliverable.introducedIn,
    ...(partOf !== undefined && !hidden.deliverable.has(partOf) && { partOf }),
  };
}
