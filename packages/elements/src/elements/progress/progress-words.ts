import type { ProgressSummary } from '@omradesatsing/core';
import { html, type TemplateResult } from 'lit';
import { phrase } from '../../internal/phrase.js';
import type { Stage } from '../../internal/stage.logic.js';
import type { Translate } from '../../messages/translate.logic.js';

/** What there is to say where nothing is begun, or nothing is left. */
export function stageMessage(stage: Exclude<Stage, 'under-way'>, t: Translate): string | TemplateResult {
  switch (stage) {
    case 'not-begun':
      return phrase(t, 'progress.notBegun');
    case 'complete':
      return phrase(t, 'progress.allDone');
    case 'none-apply':
      return phrase(t, 'progress.noneApply');
  }
}

/** The same as words beside it say, to see at a glance. */
export function progressBar({ total, done }: ProgressSummary): TemplateResult {
  return html`<progress max=${Math.max(total, 1)} .value=${done} aria-hidden="true"></progress>`;
}

/** How a widget writes the title of a task: as text, or as a link to it. */
export type TitleOf = (id: string, title: string) => string | TemplateResult;
