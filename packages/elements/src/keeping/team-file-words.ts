import type { TeamFile, TeamFileProblem } from '@omradesatsing/core';
import type { TemplateResult } from 'lit';
import { formatDay } from '../internal/day.logic.js';
import { phrase } from '../internal/phrase.js';
import type { Translate } from '../messages/translate.logic.js';

/** Why a file was not taken in. */
export type Refusal = TeamFileProblem | { readonly code: 'unreadable' };

/** What is wrong with a file, and what to do. */
export function refusal(problem: Refusal, t: Translate): TemplateResult | string {
  if (problem.code === 'too-large') {
    return phrase(t, 'teamFileProblem.too-large', { limit: Math.floor(problem.maxBytes / 1_000_000) });
  }
  if (problem.code === 'invalid') return phrase(t, 'teamFileProblem.invalid', { pointer: problem.pointer });
  return phrase(t, `teamFileProblem.${problem.code}`);
}

/** Which project a file is from, as far as it says, and when it was saved. */
export function fileOrigin({ title, municipality, savedAt }: TeamFile, locale: string, t: Translate): string {
  const date = formatDay(savedAt.slice(0, 10), locale);
  if (title === '') return t('teamFile.from', { date });
  return municipality === ''
    ? t('teamFile.fromNamed', { title, date })
    : t('teamFile.fromMunicipality', { title, municipality, date });
}
