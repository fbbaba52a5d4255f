import { PROGRESS_LIMITS } from '../progress-limits.js';
import type { CriterionValue, Stamped, StatusValue, TaskRecord } from '../progress.js';
import { TASK_STATUSES } from '../task-status.js';
import { CRITERION_SCORES, PARTICIPATION_STATES, type Decision, type ParticipationValue } from '../values.js';
import { readDay, readTime } from './read-date.js';
import {
  inside,
  readFields,
  readLater,
  readNullable,
  readOneOf,
  readText,
  type FieldReaders,
  type Reader,
} from './read-json.js';

/** Readers of the fields of a task's record. */
export function taskFields(): FieldReaders<TaskRecord> {
  return {
    status: stamped(
      readFields<StatusValue>({ status: readOneOf(TASK_STATUSES), reason: readText(PROGRESS_LIMITS.reason) }),
    ),
    note: stamped(note()),
    responsible: stamped(readText(PROGRESS_LIMITS.role)),
    due: stamped(readDay),
  };
}

/** Readers of one entry of each of the other tables. */
export function tableEntries() {
  return {
    criteria: stamped(
      readFields<CriterionValue>({ score: readNullable(readOneOf(CRITERION_SCORES)), note: note() }),
    ),
    answers: stamped(readText(PROGRESS_LIMITS.answer)),
    decisions: stamped(
      readNullable(
        readFields<Decision>({
          title: readText(PROGRESS_LIMITS.title),
          date: readDay,
          body: readText(PROGRESS_LIMITS.body),
          caseNumber: readText(PROGRESS_LIMITS.caseNumber),
          note: note(),
        }),
      ),
    ),
    participation: stamped(
      readFields<ParticipationValue>({ state: readOneOf(PARTICIPATION_STATES), note: note() }),
    ),
  };
}

function stamped<T>(reader: Reader<T>): Reader<Stamped<T>> {
  const readStamp = readFields<Stamped<unknown>>({
    value: readLater,
    at: readTime,
    by: readText(PROGRESS_LIMITS.by),
  });
  return (raw, place) => {
    const entry = readStamp(raw, place);
    if (entry === undefined) return undefined;
    const value = reader(entry.value, inside(place, 'value'));
    return value === undefined ? undefined : { ...entry, value };
  };
}

function note(): Reader<string> {
  return readText(PROGRESS_LIMITS.note);
}
