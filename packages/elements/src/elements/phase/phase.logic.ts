import type { Guide, Phase } from '@omradesatsing/core';
import { actorsOf } from '../../internal/actors.logic.js';
import type { PhaseScope } from '../../internal/attributes.logic.js';

/** What can be shown of a phase, in the order it is shown. */
export const PHASE_SECTIONS = ['summary', 'results', 'principles', 'subprocesses', 'actors'] as const;

export type PhaseSection = (typeof PHASE_SECTIONS)[number];

/** A paragraph of the summary, a result, a principle, a subprocess or an actor. */
export interface ItemView {
  readonly text: string;
  readonly title?: string;
  /** Whom a subprocess is about, as far as its title tells. */
  readonly municipalities?: readonly string[];
}

/** One part of a phase. Never empty. */
export interface PartView {
  readonly section: PhaseSection;
  readonly items: readonly ItemView[];
}

export interface PhaseView {
  readonly phase: Phase;
  /** Without those that are not asked for, or that the guide has nothing to say in. */
  readonly parts: readonly PartView[];
}

/** What is shown of a phase, or of each phase of the guide. */
export function phaseViews(
  guide: Guide,
  scope: PhaseScope,
  sections: readonly PhaseSection[],
): readonly PhaseView[] {
  return guide.phases
    .filter(({ id }) => scope === 'alle' || id === scope)
    .map((phase) => ({
      phase,
      parts: sections
        .map((section) => ({ section, items: itemsOf(guide, phase, section) }))
        .filter(({ items }) => items.length > 0),
    }));
}

function itemsOf(guide: Guide, { id, summary, results }: Phase, section: PhaseSection): readonly ItemView[] {
  switch (section) {
    case 'summary':
      return summary.map((text) => ({ text }));
    case 'results':
      return results.flatMap((result) => guide.result(result) ?? []);
    case 'principles':
      return guide.principles.filter(({ phase }) => phase === id);
    case 'subprocesses':
      return guide.subprocesses
        .filter(({ phase }) => phase === id)
        .map(({ title, description, municipalities }) => ({ title, text: description, municipalities }));
    case 'actors':
      return actorsOf(guide, id).map(({ name, role }) => ({ title: name, text: role }));
  }
}
