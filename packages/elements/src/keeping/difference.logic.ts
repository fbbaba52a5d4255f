import {
  CRITERION_SCORES,
  isTaskStatus,
  PARTICIPATION_STATES,
  type Guide,
  type TeamFileDifference,
} from '@omradesatsing/core';
import { formatDay, parseDay } from '../internal/day.logic.js';
import type { Translate } from '../messages/translate.logic.js';

/** One thing a team file says otherwise than the page, in words. */
export interface DifferenceWords {
  /** «Etabler et styringssystem: Frist» */
  readonly what: string;
  readonly here: string;
  readonly file: string;
}

/** What a path in the progress is about, and how both sides put it. Everything in it is foreign text, shown as text. */
export function differenceWords(
  {
    path,
    current,
    file,
  }: { readonly path: readonly string[] } & Partial<Pick<TeamFileDifference, 'current'>> &
    Pick<TeamFileDifference, 'file'>,
  guide: Guide,
  t: Translate,
): DifferenceWords {
  const say = (value: unknown) => valueWords(path, value, guide.contentLocale, t) || t('teamFile.empty');
  return { what: pathWords(path, guide, t), here: say(current?.value), file: say(file.value) };
}

function pathWords(
  [table, id = '', field = 'status']: readonly string[],
  guide: Guide,
  t: Translate,
): string {
  if (table === 'tasks') {
    const title = (guide.task(id) ?? guide.subtask(id))?.title ?? id;
    return t('teamFile.field', { title, field: fieldName(field, t) });
  }
  if (table === 'criteria') return guide.criterion(id)?.title ?? id;
  if (table === 'answers') return guide.question(id)?.question ?? id;
  if (table === 'participation') {
    const slash = id.indexOf('/');
    const [phase, actor] = [id.slice(0, slash), id.slice(slash + 1)];
    return t('teamFile.field', {
      title: guide.actor(actor)?.name ?? actor,
      field: guide.phase(phase)?.name ?? phase,
    });
  }
  return t('teamFile.decision');
}

function fieldName(field: string, t: Translate): string {
  switch (field) {
    case 'note':
      return t('checklist.note');
    case 'responsible':
      return t('checklist.responsible');
    case 'due':
      return t('checklist.due');
    default:
      return t('checklist.statusLabel');
  }
}

/** Empty where there is nothing to say. */
function valueWords(path: readonly string[], value: unknown, locale: string, t: Translate): string {
  if (typeof value === 'string') {
    const day = path[2] === 'due' ? parseDay(value) : undefined;
    return day ? formatDay(day, locale) : value;
  }
  if (typeof value !== 'object' || value === null) return '';
  const { status, reason, score, state, title, note } = value as Readonly<Record<string, unknown>>;
  const assessment = CRITERION_SCORES.find((known) => known === score);
  const participation = PARTICIPATION_STATES.find((known) => known === state);
  const said = [
    typeof status === 'string' && isTaskStatus(status) && t(`status.${status}`),
    assessment && t(`score.${assessment}`),
    participation && t(`participation.${participation}`),
    title,
    reason,
    note,
  ];
  return said.filter((part) => typeof part === 'string' && part !== '').join('. ');
}
