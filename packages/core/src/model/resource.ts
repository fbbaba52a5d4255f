import type { LocalId } from './local-id.js';
import type { PhaseId } from './phase.js';
import type { Provenance } from './provenance.js';

export const RESOURCE_IDS = [
  'foranalyser-groruddalen',
  'gode-naermiljoer',
  'alle-pa-banen',
  'riktig-kunnskap',
  'pilotbydel',
  'livskraftige-urbane-bomiljo',
  'veiviser-folkehelse',
  'danske-storbyer',
  'gardstensperspektivet',
  'holistic-approach',
  'bytte-ut-byen',
  'studietur-2008',
  'studietur-2013',
  'studietur-2009',
  'veileder-lokal-samfunnsutvikling',
  'medvirkning-i-planlegging',
  'ressourcebaseret-udvikling',
  'abcd-i-praksis',
  'medvirkning-og-deltagelse',
  'mobilisering-prosesser-og-verktoy',
  'borgerne-pa-banen',
  'mobilisering-lokalsamfunn',
  'campus-grorud',
  'mobilisering-furuset',
  'ungmed',
  'lokaldemokrati-alna',
  'beboerrad-stovner',
  'kunnesenter-romsas',
  'veitvet-senteret',
] as const;

export type ResourceId = (typeof RESOURCE_IDS)[number];

/** A resource of the guide, or one a municipality has added. */
export type AnyResourceId = ResourceId | LocalId;

export const RESOURCE_TYPES = [
  'handbook',
  'guide',
  'web-guide',
  'report',
  'study',
  'memo',
  'article',
  'video',
  'presentation',
  'example-collection',
  'project-example',
] as const;

export type ResourceType = (typeof RESOURCE_TYPES)[number];

/** The language a resource is in, which is not the language of the guide. */
export const RESOURCE_LANGUAGES = ['nb', 'nn', 'da', 'sv', 'en'] as const;

export type ResourceLanguage = (typeof RESOURCE_LANGUAGES)[number];

export type ResourceFormat = 'film' | 'slides' | 'lecture';

/** A person the source names, and in what capacity. */
export interface ResourcePerson {
  readonly name: string;
  readonly role: 'speaker' | 'quoted' | 'collaborator';
  readonly affiliation?: string;
}

/** A numbered item of a series, such as handbook 2 of 3. */
export interface ResourceSeries {
  readonly name: string;
  readonly number: number;
  readonly of: number;
}

/** Something to read, see or listen to. Titles, names and places keep the language they were published in. */
export interface Resource extends Provenance {
  readonly id: AnyResourceId;
  readonly title: string;
  readonly subtitle?: string;
  readonly type: ResourceType;
  /** As named by the publisher at the time; absent when the source does not say. */
  readonly publisher?: string;
  readonly people: readonly ResourcePerson[];
  readonly year?: number;
  readonly event?: string;
  readonly place?: string;
  readonly language: ResourceLanguage;
  readonly series?: ResourceSeries;
  readonly formats: readonly ResourceFormat[];
  readonly phases: readonly PhaseId[];
  /** Absent until someone has verified an address. The source has none, and none is guessed. */
  readonly url?: string;
  readonly description: string;
}

export function isResourceId(value: string): value is ResourceId {
  return (RESOURCE_IDS as readonly string[]).includes(value);
}

export function isResourceType(value: string): value is ResourceType {
  return (RESOURCE_TYPES as readonly string[]).includes(value);
}
