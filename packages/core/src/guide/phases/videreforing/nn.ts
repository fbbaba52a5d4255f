import type { Subtask, Task } from '../../../model/index.js';
import { joinSubtasks, joinTasks } from '../../join-tasks.js';
import { subtasks as subtaskStructure } from '../../structure/subtasks-videreforing.js';
import { tasks as taskStructure } from '../../structure/tasks-videreforing.js';
import { subtasks as subtaskWords } from '../../text/nn/subtasks-videreforing.js';
import { tasks as taskWords } from '../../text/nn/tasks-videreforing.js';

/** The tasks of phase 5 in nynorsk. */
export function tasks(): readonly Task[] {
  return joinTasks(taskStructure, taskWords);
}

/** Their subtasks. */
export function subtasks(): readonly Subtask[] {
  return joinSubtasks(subtaskStructure, subtaskWords);
}
