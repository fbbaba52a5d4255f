import type { Provenance } from '@omradesatsing/core';
import type { TemplateResult } from 'lit';
import type { Translate } from '../messages/translate.logic.js';
import { phrase } from './phrase.js';

/** Says in words what a municipality has added or adapted; empty for what it has left as it was. */
export function localMark(
  { origin }: Provenance,
  kind: 'task' | 'resource',
  t: Translate,
): string | TemplateResult {
  if (origin === 'local') return phrase(t, `local.${kind}`);
  return origin === 'adapted' ? phrase(t, 'local.adapted') : '';
}

/** The same as part names of an item: `item`, `item item-local` or `item item-adapted`. */
export function itemParts({ origin }: Provenance): string {
  return origin === 'local' || origin === 'adapted' ? `item item-${origin}` : 'item';
}
