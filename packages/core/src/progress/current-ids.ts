import { currentId, type EntityKind, type Redirect } from '../model/index.js';
import { mergeProgress } from './merge-progress.js';
import { participationKey } from './participation-key.js';
import { emptyProgress, type Progress } from './progress.js';

type Table = 'tasks' | 'criteria' | 'answers' | 'participation';

/**
 * Progress with ids that have been renamed moved to the id of today, in what was overwritten too. Where something
 * stands under both ids the two are merged, so nothing is lost.
 */
export function withCurrentIds(progress: Progress, redirects: readonly Redirect[]): Progress {
  if (redirects.length === 0) return progress;
  const today = (table: string, id: string) => idOfToday(table, id, redirects);
  const moved = (['tasks', 'criteria', 'answers', 'participation'] as const).flatMap((table) =>
    Object.keys(progress[table])
      .filter((id) => today(table, id) !== id)
      .map((id) => ({ ...emptyProgress(), [table]: { [today(table, id)]: progress[table][id] } })),
  );
  const stays = <T>(table: Table, entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => today(table, id) === id));
  const stayed: Progress = {
    ...progress,
    tasks: stays('tasks', progress.tasks),
    criteria: stays('criteria', progress.criteria),
    answers: stays('answers', progress.answers),
    participation: stays('participation', progress.participation),
    conflicts: progress.conflicts.map(({ path: [table = '', id = '', ...field], lost }) => ({
      path: [table, today(table, id), ...field],
      lost,
    })),
  };
  // Merged with nothing too, since a value that was overwritten under the old id may stand under the new one.
  return [...moved, emptyProgress()].reduce<Progress>((all, one) => mergeProgress(all, one), stayed);
}

function idOfToday(table: string, id: string, redirects: readonly Redirect[]): string {
  const follow = (kind: EntityKind, old: string) => currentId(kind, old, redirects);
  switch (table) {
    case 'tasks':
      return follow('subtask', follow('task', id));
    case 'criteria':
      return follow('criterion', id);
    case 'answers':
      return follow('question', id);
    case 'participation': {
      const slash = id.indexOf('/');
      if (slash < 0) return id;
      return participationKey(follow('phase', id.slice(0, slash)), follow('actor', id.slice(slash + 1)));
    }
    default:
      return id;
  }
}
