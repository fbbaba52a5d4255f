import type { AnyTaskId, LocalId } from '../../model/index.js';

/** A task that is to come after another, or last. */
export interface NewPlace {
  readonly id: LocalId;
  readonly after?: AnyTaskId;
}

export interface Placing {
  readonly order: readonly AnyTaskId[];
  /** Those that are to come after each other in a circle. They come last. */
  readonly circular: readonly LocalId[];
}

/**
 * The order of a group with new tasks in it. Those that are to come after the same task keep their order, whatever is
 * to come after them in turn.
 */
export function placeTasks(tasks: readonly AnyTaskId[], added: readonly NewPlace[]): Placing {
  const followersOf = (id: AnyTaskId): readonly AnyTaskId[] =>
    added
      .filter(({ after }) => after === id)
      .flatMap((follower) => [follower.id, ...followersOf(follower.id)]);

  const last = added.filter(({ after }) => after === undefined).map(({ id }) => id);
  const order = [...tasks, ...last].flatMap((id) => [id, ...followersOf(id)]);
  const circular = added.map(({ id }) => id).filter((id) => !order.includes(id));
  return { order: [...order, ...circular], circular };
}
