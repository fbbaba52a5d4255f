import type { Guide } from '../../model/index.js';
import { canonicalJson } from '../canonical-json.js';
import { mergeProgress } from '../merge-progress.js';
import type { Progress, Stamped } from '../progress.js';
import { completeFrom } from './merge-team-file.js';
import type { TeamFile } from './team-file.js';

/** A value of the file that has no match here. `path` is as in `Conflict`. */
export interface TeamFileAddition {
  readonly path: readonly string[];
  readonly file: Stamped<unknown>;
}

/** Two values of the same field. */
export interface TeamFileDifference extends TeamFileAddition {
  readonly current: Stamped<unknown>;
}

/** What taking in a team file would do. */
export interface TeamFileComparison {
  /** Set in the file, and not here. */
  readonly new: readonly TeamFileAddition[];
  /** Set in both, and the file's was set last: what stands here would lose. */
  readonly overwritten: readonly TeamFileDifference[];
  /** Set in both, and what stands here was set last: it would stay. */
  readonly kept: readonly TeamFileDifference[];
  /** How many values of the file are the same here. One that is empty is the same as none. */
  readonly same: number;
  /** Where the file has something under an id the guide does not know. It is counted above too, and is kept. */
  readonly unknown: readonly (readonly string[])[];
}

/**
 * What `mergeTeamFile` would change, before anything is changed. Only values: that the same value was set again at
 * another time is no difference.
 *
 * @param guide With the municipality's local layer, where there is one, so that its tasks are known.
 */
export function compareTeamFile(
  current: Progress,
  file: Pick<TeamFile, 'progress' | 'includes'>,
  guide: Guide,
): TeamFileComparison {
  const theirs = completeFrom(current, file);
  const ours = byPath(current);
  const merged = byPath(mergeProgress(current, theirs));
  const additions: TeamFileAddition[] = [];
  const overwritten: TeamFileDifference[] = [];
  const kept: TeamFileDifference[] = [];
  let same = 0;
  for (const [key, addition] of byPath(theirs)) {
    const stands = ours.get(key)?.file;
    if (isAlike(stands, addition.file)) same += 1;
    else if (stands === undefined) additions.push(addition);
    else if (isAlike(merged.get(key)?.file, addition.file))
      overwritten.push({ ...addition, current: stands });
    else kept.push({ ...addition, current: stands });
  }
  return { new: additions, overwritten, kept, same, unknown: unknownTo(guide, file.progress) };
}

function isAlike(ours: Stamped<unknown> | undefined, theirs: Stamped<unknown>): boolean {
  const value = canonicalJson(theirs.value);
  return ours === undefined ? isBlank(value) : canonicalJson(ours.value) === value;
}

/** Whether this is how a value looks when nobody has set it. */
function isBlank(value: string): boolean {
  return [
    '""',
    'null',
    '{"reason":"","status":"not-started"}',
    '{"note":"","score":null}',
    '{"note":"","state":"not-reached"}',
  ].includes(value);
}

/** Every value that stands, by its path. */
function byPath({
  tasks,
  criteria,
  answers,
  decisions,
  participation,
}: Progress): Map<string, TeamFileAddition> {
  const found = new Map<string, TeamFileAddition>();
  const add = (path: readonly string[], table: Readonly<Record<string, Stamped<unknown>>>) => {
    for (const [key, file] of Object.entries(table)) {
      found.set(canonicalJson([...path, key]), { path: [...path, key], file });
    }
  };
  for (const [task, { ...fields }] of Object.entries(tasks)) add(['tasks', task], fields);
  for (const [name, table] of Object.entries({ criteria, answers, decisions, participation })) {
    add([name], table);
  }
  return found;
}

/** Decisions have ids of their own, which no guide knows. */
function unknownTo(guide: Guide, progress: Progress): readonly (readonly string[])[] {
  const strangers = (table: string, ids: object, isKnown: (id: string) => boolean) =>
    Object.keys(ids).flatMap((id) => (isKnown(id) ? [] : [[table, id]]));
  return [
    ...strangers('tasks', progress.tasks, (id) => (guide.task(id) ?? guide.subtask(id)) !== undefined),
    ...strangers('criteria', progress.criteria, (id) => guide.criterion(id) !== undefined),
    ...strangers('answers', progress.answers, (id) => guide.question(id) !== undefined),
    ...strangers('participation', progress.participation, (id) => {
      const [phase = '', ...actor] = id.split('/');
      return guide.phase(phase) !== undefined && guide.actor(actor.join('/')) !== undefined;
    }),
  ];
}
