/** The kinds of entities whose ids others keep: in addresses, progress and local layers. */
export type EntityKind =
  | 'phase'
  | 'group'
  | 'task'
  | 'subtask'
  | 'result'
  | 'principle'
  | 'criterion'
  | 'question'
  | 'subprocess'
  | 'actor'
  | 'deliverable'
  | 'resource'
  | 'resourceGroup'
  | 'act'
  | 'provision'
  | 'term';

/** An id that has been renamed. The old one goes on working for ever, and is never used for anything else. */
export interface Redirect {
  readonly kind: EntityKind;
  readonly from: string;
  readonly to: string;
}

/** Every id that has been renamed since the first version. None so far. */
export const REDIRECTS: readonly Redirect[] = [];

/**
 * The id an entity has now. Follows renames of renames; an id that was never renamed is its own answer.
 *
 * @param redirects Which renames there are, for those who test what a rename does.
 */
export function currentId(kind: EntityKind, id: string, redirects: readonly Redirect[] = REDIRECTS): string {
  let current = id;
  // No chain is longer than the table, so that a circle ends too.
  for (let step = 0; step < redirects.length; step += 1) {
    const next = redirects.find((redirect) => redirect.kind === kind && redirect.from === current);
    if (!next) break;
    current = next.to;
  }
  return current;
}
