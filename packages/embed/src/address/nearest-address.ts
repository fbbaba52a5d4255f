import type { Locale } from '@omradesatsing/core';
import { asName, type AddressParts, type UnknownPart } from './read-address.js';
import { ADDRESS_PHASES, type AddressPhase, type WidgetAddress } from './widget-address.js';
import { WIDGET_NAMES, WIDGET_TAGS, type WidgetName } from './widget-name.js';

/** Languages by names people write. A `Map`: in an object, «constructor» would be one. */
const LANGUAGE_NAMES: ReadonlyMap<string, Locale> = new Map([
  ['bokmal', 'nb'],
  ['norsk', 'nb'],
  ['nynorsk', 'nn'],
  ['engelsk', 'en'],
  ['english', 'en'],
  ['samisk', 'se'],
  ['davvisamegiella', 'se'],
]);

/**
 * The address somebody most likely meant: what is known of it, for what is not the name that is written most alike,
 * and the whole guide where nothing is.
 */
export function nearestAddress(parts: AddressParts, unknown: readonly UnknownPart[]): WidgetAddress {
  const given = (part: UnknownPart['part']) => asName(unknown.find((one) => one.part === part)?.given ?? '');
  return {
    widget: parts.widget ?? nearestWidget(given('widget')),
    phase: parts.phase ?? nearest(given('phase'), ADDRESS_PHASES) ?? 'alle',
    locale: parts.locale ?? LANGUAGE_NAMES.get(given('locale')) ?? 'nb',
  };
}

function nearestWidget(given: string): WidgetName {
  const byTag = WIDGET_NAMES.find((name) => [WIDGET_TAGS[name], WIDGET_TAGS[name].slice(4)].includes(given));
  return byTag ?? nearest(given, WIDGET_NAMES) ?? 'veiviser';
}

/** The candidate that begins so, else the one with fewest letters to change, where those are fewer than half. */
function nearest<T extends WidgetName | AddressPhase>(
  given: string,
  candidates: readonly T[],
): T | undefined {
  if (given === '') return undefined;
  const begins = candidates.find((candidate) => given.length > 2 && candidate.startsWith(given));
  if (begins) return begins;
  const [best] = candidates
    .map((candidate) => ({ candidate, changes: distance(given, candidate) }))
    .sort((a, b) => a.changes - b.changes);
  return best && best.changes * 2 < best.candidate.length ? best.candidate : undefined;
}

/** Levenshtein: how many letters to add, take away or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
