import type { ProgressSummary } from '@omradesatsing/core';
import { html, type TemplateResult } from 'lit';
import type { Translate } from '../messages/translate.logic.js';
import { phrase } from './phrase.js';
import { stageOf } from './stage.logic.js';

type Words = string | TemplateResult | readonly (string | TemplateResult)[];

/** «Ikke startet», «0 av 15 oppgaver er ferdige, 2 pågår»: how far a phase has come, in a few words. */
export function progressPhrase(summary: ProgressSummary, t: Translate): Words {
  switch (stageOf(summary)) {
    case 'none-apply':
      return phrase(t, 'status.not-applicable');
    case 'not-begun':
      return phrase(t, 'navigator.notStarted');
    case 'under-way':
    case 'complete':
      return sumPhrase({ ...summary, notApplicable: 0 }, t);
  }
}

/** «3 av 15 oppgaver er ferdige, 2 pågår, 1 er ikke aktuell». What there is none of is left out. */
export function sumPhrase({ done, total, inProgress, notApplicable }: ProgressSummary, t: Translate): Words {
  const parts = [
    phrase(t, 'navigator.progress', { count: done, done, total }),
    ...(inProgress > 0 ? [phrase(t, 'progress.inProgress', { count: inProgress })] : []),
    ...(notApplicable > 0 ? [phrase(t, 'checklist.notApplicable', { count: notApplicable })] : []),
  ];
  // One text where it is in one language, since a screen reader may stop at every piece.
  return parts.every((part) => typeof part === 'string')
    ? parts.join(', ')
    : parts.map((part, index) => (index === 0 ? part : html`, ${part}`));
}
