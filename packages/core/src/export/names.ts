import type { Guide, Phase, ProvisionId, Recurrence } from '../model/index.js';
import type { ExportWords } from './export-words.js';
import { fill } from './fill.js';

/**
 * «Fase 1: Kunnskapsgrunnlag»
 *
 * @internal
 */
export function phaseName({ label, name }: Phase, words: ExportWords): string {
  return fill(words.phase, { label, name });
}

/**
 * «folkehelseloven § 5»; the id where the guide lacks the provision or its act.
 *
 * @internal
 */
export function provisionName(guide: Guide, id: ProvisionId, words: ExportWords): string {
  const provision = guide.provision(id);
  const act = provision && guide.act(provision.act);
  return act ? fill(words.provision, { act: act.shortName, section: provision.section }) : id;
}

/**
 * `undefined` for what is done once.
 *
 * @internal
 */
export function recurrenceName(recurrence: Recurrence, words: ExportWords): string | undefined {
  return recurrence === 'none' ? undefined : words.recurrence[recurrence];
}

/**
 * «Sjekkliste» for the whole guide, «Sjekkliste for fase 1: Kunnskapsgrunnlag» for one phase.
 *
 * @internal
 */
export function titleFor(
  phase: Phase | undefined,
  { title, titleInPhase }: { readonly title: string; readonly titleInPhase: string },
): string {
  return phase ? fill(titleInPhase, { number: phase.number, name: phase.name }) : title;
}

/**
 * «Kilde: Husbanken, veiviseren.no»
 *
 * @internal
 */
export function sourceLine(guide: Guide, words: ExportWords): string {
  return fill(words.source, { publisher: guide.publisher });
}

/**
 * «Gjelder Fjellbyløftet i Nordvik kommune»: what the municipality calls its project and itself, as far as its local
 * layer tells; `undefined` where it tells nothing.
 *
 * @internal
 */
export function scopeLine({ local }: Guide, words: ExportWords): string | undefined {
  const { project, area, municipality } = local?.names ?? {};
  const name = project ?? area;
  if (name !== undefined && municipality !== undefined)
    return fill(words.appliesToIn, { name, municipality });
  const only = name ?? municipality;
  return only === undefined ? undefined : fill(words.appliesTo, { name: only });
}
