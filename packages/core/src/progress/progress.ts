import type { CriterionScore, Decision, ParticipationValue } from './values.js';
import type { TaskStatus } from './task-status.js';

/** A value with the moment it was set (ISO 8601, UTC) and who set it, so that two copies can be merged. */
export interface Stamped<T> {
  readonly value: T;
  readonly at: string;
  readonly by: string;
}

export interface StatusValue {
  readonly status: TaskStatus;
  /** Why a task is not applicable, in the team's words. Empty when none is given. */
  readonly reason: string;
}

/** What is known about one task or subtask. A field that was never set is absent; one that was emptied is `''`. */
export interface TaskRecord {
  readonly status?: Stamped<StatusValue>;
  readonly note?: Stamped<string>;
  /** A role, «prosjektleder», not a person. */
  readonly responsible?: Stamped<string>;
  /** The last day, `YYYY-MM-DD`. */
  readonly due?: Stamped<string>;
}

/** How the team assesses a success criterion; `score` is `null` where it has taken its assessment back. */
export interface CriterionValue {
  readonly score: CriterionScore | null;
  readonly note: string;
}

/**
 * The state of one project. Each table is by id; `participation` by `<phase>/<actor>`. Ids the guide does not know are
 * kept: they may belong to a newer guide or a local layer.
 */
export interface Progress {
  readonly tasks: Readonly<Record<string, TaskRecord>>;
  readonly criteria: Readonly<Record<string, Stamped<CriterionValue>>>;
  readonly answers: Readonly<Record<string, Stamped<string>>>;
  /** `null`: the decision was removed. */
  readonly decisions: Readonly<Record<string, Stamped<Decision | null>>>;
  readonly participation: Readonly<Record<string, Stamped<ParticipationValue>>>;
  /** What merging has overwritten: see `mergeProgress`. */
  readonly conflicts: readonly Conflict[];
}

/** A value that lost to another when two copies were merged. Nothing is thrown away unseen. */
export interface Conflict {
  /** Where it stood: `['tasks', 'gjennomforing/etabler-styringssystem', 'due']`, `['answers', 'hvem']`. */
  readonly path: readonly string[];
  readonly lost: Stamped<unknown>;
}

export function emptyProgress(): Progress {
  return { tasks: {}, criteria: {}, answers: {}, decisions: {}, participation: {}, conflicts: [] };
}

/** What is recorded for a task; an empty record when nothing is. Safe for any string. */
export function taskRecord(progress: Progress, task: string): TaskRecord {
  return Object.hasOwn(progress.tasks, task) ? (progress.tasks[task] ?? {}) : {};
}
