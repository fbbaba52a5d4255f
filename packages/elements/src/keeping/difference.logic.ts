import { isTaskStatus, PARTICIPATION_STATES, type Guide, type TeamFileDifference } from '@omradesatsing/core';
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

function pathWords([table, id = '', field]: readonly string[], guide: Guide, t: Translate): string {
  switch (table) {
    case 'tasks': {
      const title = (guide.task(id) ?? guide.subtask(id))?.title ?? id;
      return t('teamFile.field', { title, field: fieldName(field, t) });
    }
    case 'criteria':
      return guide.criterion(id)?.title ?? id;
    case 'answers':
      return guide.question(id)?.question ?? id;
    case 'participation': {
      const [phase = '', actor = ''] = id.split('/');
      return t('teamFile.field', {
        title: guide.actor(actor)?.name ?? actor,
        field: guide.phase(phase)?.name ?? phase,
      });
    }
    default:
      return t('teamFile.decision');
  }
}

function fieldName(field: string | undefined, t: Translate): string {
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
  const main =
    typeof status === 'string' && isTaskStatus(status)
      ? t(`status.${status}`)
      : typeof score === 'number'
        ? t('teamFile.score', { score })
        : (PARTICIPATION_STATES.find((known) => known === state) ?? '') && typeof state === 'string'
          ? t(`participation.${state as (typeof PARTICIPATION_STATES)[number]}`)
          : title;
  return [main, reason, note].filter((part) => typeof part === 'string' && part !== '').join('. ');
}
