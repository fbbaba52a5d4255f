import type { Actor, ActorId, Guide, Task } from '@omradesatsing/core';
import type { PhaseScope } from './attributes.logic.js';

/**
 * The actors of a phase, in the guide's order: those its page mentions, and those a task of it names, which may be one
 * the municipality has added.
 */
export function actorsOf(guide: Guide, scope: PhaseScope): readonly Actor[] {
  if (scope === 'alle') return guide.actors;
  return guide.actors.filter(
    ({ id, phases }) => phases.includes(scope) || actorTasks(guide, id, scope).length > 0,
  );
}

/** The tasks of a phase an actor takes part in: those that name the actor, or have a subtask that does. */
export function actorTasks(guide: Guide, actor: ActorId, scope: PhaseScope): readonly Task[] {
  return guide.tasks.filter(
    ({ phase, actors, subtasks }) =>
      (scope === 'alle' || phase === scope) &&
      (actors.includes(actor) || subtasks.some((id) => guide.subtask(id)?.actors.includes(actor))),
  );
}
