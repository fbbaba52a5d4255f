// A guide for tests of the rules: the real one, with other tasks.
import { loadGuide } from '../guide/load-guide.js';
import { lookups } from '../model/index.js';
import type { Guide, Task } from '../model/index.js';
import { applyChange } from './apply-change.js';
import type { Change } from './change.js';
import { emptyProgress, type Progress } from './progress.js';
import type { TaskStatus } from './task-status.js';

export const guide = await loadGuide('nb');

/** As a local layer makes it: tasks of its own, and some of the guide's hidden. */
export function guideOf(tasks: readonly Task[]): Guide {
  const content = { ...guide, tasks };
  return { ...content, ...lookups(content) };
}

export function localTask(slug: string, rest: Partial<Task> = {}): Task {
  return {
    id: `lokal/${slug}`,
    phase: 'gjennomforing',
    group: 'gjennomforing/synlige-resultater',
    title: '',
    why: '',
    tips: [],
    subtasks: [],
    optional: false,
    recurrence: 'none',
    requires: [],
    actors: [],
    deliverables: [],
    resources: [],
    provisions: [],
    sources: [],
    ...rest,
  };
}

export function progressAfter(changes: readonly Change[], at = '2026-01-01T12:00:00.000Z'): Progress {
  return changes.reduce(
    (progress, change) => applyChange(progress, change, { at, by: 'kari' }),
    emptyProgress(),
  );
}

export const set = (task: string, status: TaskStatus): Change => ({ type: 'status', task, status });
export const setDue = (task: string, due: string): Change => ({ type: 'due', task, due });
