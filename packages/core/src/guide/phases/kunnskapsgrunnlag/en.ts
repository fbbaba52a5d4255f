import type { Task } from '../../../model/index.js';
import { joinTasks } from '../../join-tasks.js';
import { tasks as taskStructure } from '../../structure/tasks-kunnskapsgrunnlag.js';
import { tasks as taskWords } from '../../text/en/tasks-kunnskapsgrunnlag.js';

/** The tasks of phase 1 in English. */
export function tasks(): readonly Task[] {
  return joinTasks(taskStructure, taskWords);
}
