import type { Subtask, SubtaskId, Task, TaskId } from '../model/index.js';
import type { SubtaskStructure, TaskStructure } from './shape.js';
import type { SubtaskWords, TaskWords } from './words.js';

/**
 * Joins tasks with their words in one language, in the order they are given.
 *
 * @internal
 */
export function joinTasks<Id extends TaskId>(
  structure: readonly TaskStructure<Id>[],
  words: Readonly<Record<Id, TaskWords>>,
): readonly Task[] {
  return structure.map((task) => ({ ...task, ...words[task.id] }));
}

/**
 * The same with subtasks.
 *
 * @internal
 */
export function joinSubtasks<Id extends SubtaskId>(
  structure: readonly SubtaskStructure<Id>[],
  words: Readonly<Record<Id, SubtaskWords>>,
): readonly Subtask[] {
  return structure.map((subtask) => ({ ...subtask, ...words[subtask.id] }));
}
