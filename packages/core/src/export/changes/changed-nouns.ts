import type { EntityKind } from '../../model/index.js';

/**
 * What readers call the things that change in a guide, what they act on first. A part of a task is a task to them, and
 * an act and its provisions are the law.
 */
export const CHANGED_NOUNS = [
  'task',
  'law',
  'resource',
  'phase',
  'group',
  'result',
  'principle',
  'criterion',
  'question',
  'subprocess',
  'actor',
  'deliverable',
  'resourceGroup',
  'term',
] as const;

export type ChangedNoun = (typeof CHANGED_NOUNS)[number];

/** @internal */
export function nounOf(kind: EntityKind): ChangedNoun {
  if (kind === 'subtask') return 'task';
  return kind === 'act' || kind === 'provision' ? 'law' : kind;
}
