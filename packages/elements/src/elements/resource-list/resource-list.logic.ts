import {
  PHASE_IDS,
  RESOURCE_LANGUAGES,
  RESOURCE_TYPES,
  searchResources,
  type Guide,
  type PhaseId,
  type Resource,
  type ResourceLanguage,
  type ResourceType,
} from '@omradesatsing/core';
import { alphabetically } from '../../internal/alphabetical.logic.js';
import type { PhaseScope } from '../../internal/attributes.logic.js';

/** `guide`: the order of the guide, or the best hit first when there is a query. */
export const RESOURCE_SORTS = ['guide', 'title', 'year'] as const;

export type ResourceSort = (typeof RESOURCE_SORTS)[number];

/** What a resource list is narrowed to. */
export interface ResourceSelection {
  readonly query: string;
  readonly type: ResourceType | undefined;
  readonly language: ResourceLanguage | undefined;
  readonly phase: PhaseScope;
  readonly sort: ResourceSort;
}

/** A value to filter by, and how many resources it would show. */
export interface FilterOption<T extends string> {
  readonly value: T;
  readonly count: number;
}

export interface ResourceListView {
  readonly items: readonly Resource[];
  readonly total: number;
  /** Values that some resource has; those that would show nothing right now are left out, but never the chosen one. */
  readonly types: readonly FilterOption<ResourceType>[];
  readonly phases: readonly FilterOption<PhaseId>[];
  readonly languages: readonly FilterOption<ResourceLanguage>[];
}

export function resourceListView(guide: Guide, selection: ResourceSelection): ResourceListView {
  const { query, type, language, phase, sort } = selection;
  const { items, total, facets } = searchResources(guide, query, {
    ...(type && { type }),
    ...(language && { language }),
    ...(phase !== 'alle' && { phase }),
  });
  return {
    items: sorted(items, sort, guide.contentLocale),
    total,
    types: options(RESOURCE_TYPES, facets.type, type),
    phases: options(PHASE_IDS, facets.phase, phase),
    languages: options(RESOURCE_LANGUAGES, facets.language, language),
  };
}

function options<T extends string>(
  values: readonly T[],
  counts: Readonly<Partial<Record<T, number>>>,
  chosen: string | undefined,
): readonly FilterOption<T>[] {
  return values
    .map((value) => ({ value, count: counts[value] ?? 0 }))
    .filter(({ value, count }) => count > 0 || value === chosen);
}

function sorted(items: readonly Resource[], sort: ResourceSort, locale: string): readonly Resource[] {
  if (sort === 'guide') return items;
  const compare = alphabetically(locale);
  const byTitle = (a: Resource, b: Resource) => compare(a.title, b.title);
  // Newest first; what has no year comes last, whatever the order of the rest.
  const byYear = (a: Resource, b: Resource) => (b.year ?? 0) - (a.year ?? 0) || byTitle(a, b);
  return [...items].sort(sort === 'title' ? byTitle : byYear);
}

/** Says whether anything narrows the list beyond the phase it is about. */
export function isNarrowed({ query, type, language }: ResourceSelection): boolean {
  return query.trim() !== '' || type !== undefined || language !== undefined;
}
