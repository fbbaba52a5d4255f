import type { Task } from '../../../model/index.js';
import { joinTasks } from '../../join-tasks.js';
import { tasks as taskStructure } from '../../structure/tasks-gjennomforing.js';
import { tasks as taskWords } from '../../text/nb/tasks-gjennomforing.js';

/** The tasks of phase 4 in bokmål. */
export function tasks(): readonly Task[] {
  return joinTasks(taskStructure, taskWords);
}
