import {
  parsePhase,
  summarize,
  type Guide,
  type PhaseId,
  type Progress,
  type ProgressSummary,
} from '@omradesatsing/core';
import { asText } from '../../internal/attributes.logic.js';
import { stageOf, type Stage } from '../../internal/stage.logic.js';

/** One of the five links. */
export interface PhaseStep {
  readonly id: PhaseId;
  readonly number: number;
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
  readonly summary: ProgressSummary;
  readonly stage: Stage;
}

/** Where the links lead: to a place on this page, or to pages of the host's own. */
export type LinkTarget =
  { readonly type: 'same-page' } | { readonly type: 'template'; readonly template: string };

const HASH = '#fase-';

export function phaseSteps(
  guide: Guide,
  progress: Progress,
  current: PhaseId,
  target: LinkTarget,
): readonly PhaseStep[] {
  return guide.phases.map(({ id, number, name }) => {
    const summary = summarize(guide, progress, id);
    return {
      id,
      number,
      name,
      href: target.type === 'same-page' ? phaseHash(id) : target.template.replaceAll('{phase}', id),
      current: id === current,
      summary,
      stage: stageOf(summary),
    };
  });
}

/** `#fase-gjennomforing`, the address of a phase on a page. */
export function phaseHash(id: PhaseId): string {
  return `${HASH}${id}`;
}

/** The phase an address points at; `undefined` when it points at something else. */
export function phaseOfHash(hash: string): PhaseId | undefined {
  return hash.startsWith(HASH) ? parsePhase(hash.slice(HASH.length)) : undefined;
}

/**
 * Reads `href-template`. It must hold `{phase}` and lead somewhere a link may lead: a relative address, or http(s).
 *
 * @returns `undefined` when it does not.
 */
export function parseHrefTemplate(template: unknown): LinkTarget | undefined {
  const text = asText(template).trim();
  if (text === '') return { type: 'same-page' };
  // Browsers drop control characters and spaces in a scheme, so «java\nscript:» must not pass for a relative address.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase();
  const allowed = scheme === undefined || scheme === 'http' || scheme === 'https';
  return allowed && text.includes('{phase}') ? { type: 'template', template: text } : undefined;
}
