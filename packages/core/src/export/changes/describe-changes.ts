import type { EntityKind } from '../../model/index.js';
import type { ExportWords } from '../export-words.js';
import { fill } from '../fill.js';
import { CHANGED_NOUNS, nounOf, type ChangedNoun } from './changed-nouns.js';

/** What can happen to a thing from one version of the guide to another, in the order it is told. */
export const CHANGE_KINDS = ['added', 'changed', 'moved', 'removed'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * What has changed, for a person to read: «2 nye oppgaver, 1 endret lovtekst, 1 fjernet ressurs», or «Ingen endringer».
 * What is both moved and changed counts as both.
 */
export function describeChanges(
  changes: readonly { readonly kind: EntityKind; readonly change: ChangeKind }[],
  words: ExportWords,
): string {
  if (changes.length === 0) return words.changes.none;
  return CHANGED_NOUNS.flatMap((noun) =>
    CHANGE_KINDS.flatMap((change) => {
      const same = changes.filter((one) => nounOf(one.kind) === noun && one.change === change);
      return same.length === 0 ? [] : counted(same.length, change, noun, words);
    }),
  ).join(', ');
}

/** «1 nytt resultat», «2 nye resultater» */
function counted(count: number, change: ChangeKind, noun: ChangedNoun, words: ExportWords): string {
  const { item, adjective, noun: nouns } = words.changes;
  const { gender, one, other } = nouns[noun];
  const isOne = new Intl.PluralRules(words.locale).select(count) === 'one';
  return fill(item, {
    count,
    adjective: adjective[change][isOne ? gender : 'other'],
    noun: isOne ? one : other,
  });
}
