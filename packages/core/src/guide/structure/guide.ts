/**
 * Version of the content. Patch: a corrected text. Minor: something new. Major: an id removed or a field changed.
 *
 * @internal
 */
export const version = '0.1.0';

/**
 * The title of the guide and its list of phases, as they stand on each of the five pages.
 *
 * @internal
 */
export const sources: readonly string[] = [
  'p1.nav.guide-title',
  'p1.nav.phase-list',
  'p2.nav.guide-title',
  'p2.nav.phase-list',
  'p3.nav.guide-title',
  'p3.nav.phase-list',
  'p4.nav.guide-title',
  'p4.nav.phase-list',
  'p5.nav.guide-title',
  'p5.nav.phase-list',
];
