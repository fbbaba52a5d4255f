import type { Subtask, Task } from '../../../model/index.js';
import { joinSubtasks, joinTasks } from '../../join-tasks.js';
import { subtasks as subtaskStructure } from '../../structure/subtasks-mobilisering-og-samarbeid.js';
import { tasks as taskStructure } from '../../structure/tasks-mobilisering-og-samarbeid.js';
import { subtasks as subtaskWords } from '../../text/nn/subtasks-mobilisering-og-samarbeid.js';
import { tasks as taskWords } from '../../text/nn/tasks-mobilisering-og-samarbeid.js';

/** The tasks of phase 3 in nynorsk. */
export function tasks(): readonly Task[] {
  return joinTasks(taskStructure, taskWords);
}

/** Their subtasks. */
export function subtasks(): readonly Subtask[] {
  return joinSubtasks(subtaskStructure, subtaskWords);
}
