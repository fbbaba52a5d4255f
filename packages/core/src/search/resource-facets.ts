import type { PhaseId, Resource, ResourceLanguage, ResourceType } from '../model/index.js';

/** Narrows a search. What is absent does not narrow. */
export interface ResourceFilter {
  readonly type?: ResourceType;
  readonly phase?: PhaseId;
  readonly language?: ResourceLanguage;
  /** As the resource names it, letter by letter. */
  readonly publisher?: string;
}

/** For each value, how many hits it would leave: with the query and the other filters, but not its own. */
export interface ResourceFacets {
  readonly type: Readonly<Partial<Record<ResourceType, number>>>;
  readonly phase: Readonly<Partial<Record<PhaseId, number>>>;
  readonly language: Readonly<Partial<Record<ResourceLanguage, number>>>;
  /** By the publisher's name. A resource without one is counted nowhere. */
  readonly publisher: Readonly<Record<string, number>>;
}

const FACETS = ['type', 'phase', 'language', 'publisher'] as const;

type Facet = (typeof FACETS)[number];

export function passes(resource: Resource, filter: ResourceFilter): boolean {
  return FACETS.every((facet) => passesOne(resource, facet, filter));
}

export function countFacets(resources: readonly Resource[], filter: ResourceFilter): ResourceFacets {
  const type = new Map<ResourceType, number>();
  const phase = new Map<PhaseId, number>();
  const language = new Map<ResourceLanguage, number>();
  const publisher = new Map<string, number>();
  const asked = FACETS.filter((facet) => filter[facet] !== undefined);
  for (const resource of resources) {
    const counted = (facet: Facet) =>
      asked.every((other) => other === facet || passesOne(resource, other, filter));
    if (counted('type')) addOne(type, resource.type);
    if (counted('phase')) for (const id of resource.phases) addOne(phase, id);
    if (counted('language')) addOne(language, resource.language);
    if (resource.publisher !== undefined && counted('publisher')) addOne(publisher, resource.publisher);
  }
  return {
    type: Object.fromEntries(type),
    phase: Object.fromEntries(phase),
    language: Object.fromEntries(language),
    publisher: Object.fromEntries(publisher),
  };
}

function addOne<K>(counts: Map<K, number>, value: K): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function passesOne(resource: Resource, facet: Facet, filter: ResourceFilter): boolean {
  if (facet === 'phase') return filter.phase === undefined || resource.phases.includes(filter.phase);
  return filter[facet] === undefined || resource[facet] === filter[facet];
}
