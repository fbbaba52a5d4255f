import type { Guide, Phase, Provenance, ProvisionId, Recurrence } from '../model/index.js';
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
 * «Lagt til av kommunen» or «Tilpasset av kommunen»; `undefined` for what the municipality has left as it was.
 */
export function originName({ origin }: Provenance, words: ExportWords): string | undefined {
  return origin === 'local' || origin === 'adapted' ? words.origin[origin] : undefined;
}

/**
 * What the municipality calls its project, or else the area it is about; `undefined` where its local layer has neither.
 *
 * @internal
 */
export function projectName({ local }: Guide): string | undefined {
  return local?.names.project ?? local?.names.area;
}

/**
 * «Gjelder Fjellbyløftet i Nordvik kommune»: project and municipality, or the one the local layer tells of;
 * `undefined` where it tells of neither.
 */
export function scopeLine(guide: Guide, words: ExportWords): string | undefined {
  const name = projectName(guide);
  const municipality = guide.local?.names.municipality;
  if (name !== undefined && municipality !== undefined)
    return fill(words.appliesToIn, { name, municipality });
  const only = name ?? municipality;
  return only === undefined ? undefined : fill(words.appliesTo, { name: only });
}
