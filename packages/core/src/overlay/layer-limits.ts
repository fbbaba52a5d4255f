/**
 * How much a local layer may hold. Lengths are in characters, counts in items. They are far above what a municipality
 * needs, and keep a mistake, or a hostile file, from filling the page.
 */
export const LAYER_LIMITS = {
  /** Bytes of UTF-8. */
  bytes: 1_000_000,
  /** Objects and lists inside each other. */
  depth: 20,
  problems: 50,
  /** Of something that is in one line: a title, a name, a role. */
  title: 200,
  /** Of a paragraph. */
  paragraph: 2_000,
  /** Of an address. */
  address: 2_000,
  email: 254,
  id: 120,
  tips: 20,
  contacts: 50,
  addedTasks: 200,
  addedResources: 200,
  /** Ids in one list. */
  references: 200,
  /** Entries of one kind under `replace`. */
  replacements: 200,
  /** At least one phase must be left to show. */
  hiddenPhases: 4,
  firstYear: 1900,
  lastYear: 2100,
} as const;
