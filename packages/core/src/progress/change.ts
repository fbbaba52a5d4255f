import type { CriterionScore, Decision, ParticipationState } from './values.js';
import type { TaskStatus } from './task-status.js';

/**
 * A request to change the progress. `task` is the id of a task or a subtask. A task with subtasks is the sum of them: a
 * change of status to the task itself is kept, but counts for nothing. Empty text takes a value away.
 */
export type Change =
  | {
      readonly type: 'status';
      readonly task: string;
      readonly status: TaskStatus;
      /** Kept only with `not-applicable`. */
      readonly reason?: string;
    }
  | { readonly type: 'note'; readonly task: string; readonly note: string }
  | { readonly type: 'responsible'; readonly task: string; readonly role: string }
  /** `due` is `YYYY-MM-DD`, or empty. */
  | { readonly type: 'due'; readonly task: string; readonly due: string }
  /** `null` takes the assessment back. Without `note`, the note stays. */
  | {
      readonly type: 'criterion';
      readonly criterion: string;
      readonly score: CriterionScore | null;
      readonly note?: string;
    }
  | { readonly type: 'answer'; readonly question: string; readonly answer: string }
  /** `id` is the caller's, and the same for as long as the decision is talked about. `null` removes it. */
  | { readonly type: 'decision'; readonly id: string; readonly decision: Decision | null }
  | {
      readonly type: 'participation';
      readonly phase: string;
      /** The group that is to take part. */
      readonly actor: string;
      readonly state: ParticipationState;
      readonly note?: string;
    };

/** A change of one type. */
export type ChangeOf<T extends Change['type']> = Extract<Change, { readonly type: T }>;

/** When a change was made (ISO 8601, UTC) and by whom. Both are given by the caller: core has no clock. */
export interface ChangeStamp {
  readonly at: string;
  readonly by: string;
}
