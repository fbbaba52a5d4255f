import MiniSearch from 'minisearch';
import type { Guide, PhaseId, Resource, ResourceLanguage, ResourceType } from '../model/index.js';
import { fold } from './fold.js';

/** Narrows a search. What is absent does not narrow. */
export interface ResourceFilter {
  readonly type?: ResourceType;
  readonly phase?: PhaseId;
  readonly language?: ResourceLanguage;
}

/** For each value, how many hits it would leave: with the query and the other filters, but not its own. */
export interface ResourceFacets {
  readonly type: Readonly<Partial<Record<ResourceType, number>>>;
  readonly phase: Readonly<Partial<Record<PhaseId, number>>>;
  readonly language: Readonly<Partial<Record<ResourceLanguage, number>>>;
}

export interface ResourceSearchResult {
  /** Best first; in the order of the guide when the query is empty. */
  readonly items: readonly Resource[];
  /** How many resources the guide has in all. */
  readonly total: number;
  readonly facets: ResourceFacets;
}

const FIELDS = ['title', 'subtitle', 'people', 'publisher', 'event', 'place', 'description', 'year'] as const;

type SearchDocument = { readonly id: string } & Readonly<Record<(typeof FIELDS)[number], string>>;

/** One index per guide, built at the first search. Pure for bundlers, gone with the guide. */
const indexes = /* @__PURE__ */ new WeakMap<Guide, MiniSearch<SearchDocument>>();

/**
 * Finds resources by words and filters. Every word must be found, as the beginning of a word or with one slip of the
 * finger; accents and æ, ø, å may be left out. Titles weigh more than descriptions.
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
    facets: {
      type: countBy(hits, { ...filter, type: undefined }, ({ type }) => [type]),
      phase: countBy(hits, { ...filter, phase: undefined }, ({ phases }) => phases),
      language: countBy(hits, { ...filter, language: undefined }, ({ language }) => [language]),
    },
  };
}

type LooseFilter = { readonly [K in keyof ResourceFilter]: ResourceFilter[K] | undefined };

function passes(resource: Resource, { type, phase, language }: LooseFilter): boolean {
  return (
    (type === undefined || resource.type === type) &&
    (phase === undefined || resource.phases.includes(phase)) &&
    (language === undefined || resource.language === language)
  );
}

function countBy<K extends string>(
  resources: readonly Resource[],
  filter: LooseFilter,
  keys: (resource: Resource) => readonly K[],
): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const resource of resources) {
    if (!passes(resource, filter)) continue;
    for (const key of keys(resource)) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function matching(guide: Guide, query: string): readonly Resource[] {
  // Spaces and punctuation are no words to look for.
  if (!/[\p{L}\p{N}]/u.test(query)) return guide.resources;
  let index = indexes.get(guide);
  if (!index) indexes.set(guide, (index = buildIndex(guide.resources)));
  return index.search(query).flatMap(({ id }) => guide.resource(String(id)) ?? []);
}

function buildIndex(resources: readonly Resource[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    processTerm: fold,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      // One typo, but not in words so short that another word is one letter away.
      fuzzy: (term) => (term.length > 4 ? 1 : 0),
      boost: { title: 4, people: 3, publisher: 2, subtitle: 2 },
    },
  });
  index.addAll(resources.map(searchDocument));
  return index;
}

function searchDocument(resource: Resource): SearchDocument {
  return {
    id: resource.id,
    title: resource.title,
    subtitle: resource.subtitle ?? '',
    people: resource.people.map(({ name, affiliation }) => `${name} ${affiliation ?? ''}`).join(' '),
    publisher: resource.publisher ?? '',
    event: resource.event ?? '',
    place: resource.place ?? '',
    description: resource.description,
    year: String(resource.year ?? ''),
  };
}
