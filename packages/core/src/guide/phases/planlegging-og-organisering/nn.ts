import type { Task } from '../../../model/index.js';
import { joinTasks } from '../../join-tasks.js';
import { tasks as taskStructure } from '../../structure/tasks-planlegging-og-organisering.js';
import { tasks as taskWords } from '../../text/nn/tasks-planlegging-og-organisering.js';

/** The tasks of phase 2 in nynorsk. */
export function tasks(): readonly Task[] {
  return joinTasks(taskStructure, taskWords);
}
