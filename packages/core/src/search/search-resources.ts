import type { Guide, Resource } from '../model/index.js';
import { wordsOf } from './normal-form.js';
import { countFacets, passes, type ResourceFacets, type ResourceFilter } from './resource-facets.js';
import { wordIndex, type SearchTexts, type WordIndex } from './word-index.js';

export type { ResourceFacets, ResourceFilter } from './resource-facets.js';

export interface ResourceSearchResult {
  /** Best first, equals in the order of the guide; all in the order of the guide when the query has no word. */
  readonly items: readonly Resource[];
  /** How many resources the guide has in all. */
  readonly total: number;
  readonly facets: ResourceFacets;
}

/** One index per guide, built at the first search. Pure for bundlers, gone with the guide. */
const indexes = /* @__PURE__ */ new WeakMap<Guide, WordIndex<Resource>>();

/**
 * Finds resources by words and filters. Every word must be found: as a word or the beginning of one, as the last part
 * of a compound («plan» finds «handlingsplan»), or, from five letters, with one slip of the finger. Accents and æ, ø,
 * å may be left out or written «ae», «oe», «aa». Titles weigh more than descriptions. A query without letters and
 * digits narrows nothing.
 */
export function searchResources(
  guide: Guide,
  query: string,
  filter: ResourceFilter = {},
): ResourceSearchResult {
  const hits = matching(guide, query);
  return {
    items: hits.filter((resource) => passes(resource, filter)),
    total: guide.resources.length,
    facets: countFacets(hits, filter),
  };
}

function matching(guide: Guide, query: string): readonly Resource[] {
  const words = wordsOf(query);
  if (words.length === 0) return guide.resources;
  let index = indexes.get(guide);
  if (!index) indexes.set(guide, (index = wordIndex(guide.resources, textsOf)));
  return index.find(words);
}

function textsOf({ title, subtitle, people, publisher, ...resource }: Resource): SearchTexts {
  const persons = people.map(({ name, affiliation }) => `${name} ${affiliation ?? ''}`);
  return {
    title,
    names: [subtitle, ...persons, publisher].join(' '),
    body: [resource.description, resource.event, resource.place, resource.year].join(' '),
  };
}
