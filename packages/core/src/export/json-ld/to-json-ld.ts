import type { ContentLocale, Guide, Resource, ResourceLanguage } from '../../model/index.js';
import { verifiedAddress } from '../web-address.js';
import type { JsonLdDocument, JsonLdPerson, JsonLdResource } from './json-ld-document.js';

/**
 * The resources as JSON-LD: schema.org's CreativeWork, with the terms DCAT-AP-NO describes a resource by. A plain
 * object: `JSON.stringify` it, and escape `<` when it goes into a script element. A resource is named by
 * `urn:omr:ressurs:<id>`, and has an address only when someone has verified one.
 */
export function toJsonLd(guide: Guide): JsonLdDocument {
  return {
    '@context': {
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      schema: 'https://schema.org/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      'dct:language': { '@type': '@id' },
      'schema:url': { '@type': '@id' },
    },
    '@graph': guide.resources.map((resource) => describe(resource, guide.contentLocale)),
  };
}

function describe(resource: Resource, locale: ContentLocale): JsonLdResource {
  const { id, title, subtitle, language, description, publisher, year, series, people } = resource;
  const url = verifiedAddress(resource.url);
  const contributors = people.filter(({ role }) => role !== 'quoted').map(person);
  const quoted = people.filter(({ role }) => role === 'quoted').map(person);
  return {
    '@id': `urn:omr:ressurs:${encodeURIComponent(id)}`,
    '@type': 'schema:CreativeWork',
    'dct:title': { '@value': title, '@language': language },
    ...(subtitle !== undefined && { 'dct:alternative': { '@value': subtitle, '@language': language } }),
    'dct:description': { '@value': description, '@language': locale },
    'dct:language': languageAddress(language),
    ...(year !== undefined && { 'dct:issued': { '@value': String(year), '@type': 'xsd:gYear' } }),
    ...(publisher !== undefined && { 'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher } }),
    'schema:name': { '@value': title, '@language': language },
    'schema:inLanguage': language,
    'schema:learningResourceType': resource.type,
    ...(year !== undefined && { 'schema:datePublished': String(year) }),
    ...(series && {
      'schema:isPartOf': {
        '@type': 'schema:CreativeWorkSeries',
        'schema:name': { '@value': series.name, '@language': locale },
      },
      'schema:position': series.number,
    }),
    ...(contributors.length > 0 && { 'schema:contributor': contributors }),
    ...(quoted.length > 0 && { 'schema:mentions': quoted }),
    ...(url !== undefined && { 'schema:url': url }),
  };
}

/** DCAT-AP-NO names languages by the authority table of the EU's Publications Office. */
function languageAddress(language: ResourceLanguage): string {
  const code = { nb: 'NOB', nn: 'NNO', da: 'DAN', sv: 'SWE', en: 'ENG' }[language];
  return `http://publications.europa.eu/resource/authority/language/${code}`;
}

function person({ name, affiliation }: Resource['people'][number]): JsonLdPerson {
  return {
    '@type': 'schema:Person',
    'schema:name': name,
    ...(affiliation !== undefined && {
      'schema:affiliation': { '@type': 'schema:Organization', 'schema:name': affiliation },
    }),
  };
}
