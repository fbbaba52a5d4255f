/**
 * The id of something a municipality has added: `lokal/` and a slug. The guide never has such an id, so the two cannot
 * meet, whatever a later version of the guide adds.
 */
export type LocalId = `lokal/${string}`;

/** Lower-case letters, digits and hyphens after `lokal/`, at most 80 of them. */
export function isLocalId(value: string): value is LocalId {
  return /^lokal\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 86;
}
