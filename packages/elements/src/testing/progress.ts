import { applyChange, emptyProgress, type Progress, type TaskStatus } from '@omradesatsing/core';

/** Progress with these states recorded, in this order. */
export function progressOf(
  ...states: readonly (readonly [task: string, TaskStatus, reason?: string])[]
): Progress {
  return states.reduce(
    (progress, [task, status, reason = '']) =>
      applyChange(
        progress,
        { type: 'status', task, status, reason },
        { at: '2026-11-23T10:00:00Z', by: 'test' },
      ),
    emptyProgress(),
  );
}
