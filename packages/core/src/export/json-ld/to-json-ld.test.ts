import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../../guide/load-guide.js';
import { CONTENT_LOCALES, type Guide } from '../../model/index.js';
import { HOSTILE_TEXTS, hostileGuide } from '../hostile-guide.test.js';
import type { JsonLdDocument } from './json-ld-document.js';
import { toJsonLd } from './to-json-ld.js';

const guide = await loadGuide('nb');

/** Reads the export as a stranger does: from its text, with every name expanded by the context. */
function read(from: Guide) {
  const document = JSON.parse(JSON.stringify(toJsonLd(from))) as JsonLdDocument;
  const context = document['@context'];
  const expand = (name: string) => {
    if (name.startsWith('@')) return name;
    const [prefix = '', rest = ''] = name.split(':');
    const namespace = context[prefix];
    assert.equal(typeof namespace, 'string', `${name} has no namespace`);
    return `${namespace as string}${rest}`;
  };
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        expand(key),
        key === '@type' ? expand(inner as string) : visit(inner),
      ]),
    );
  };
  return document['@graph'].map((entry) => visit(entry) as Record<string, unknown>);
}

/** Every value under a key, however deep. */
function valuesOf(key: string, value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: readonly [string, unknown]) => [
    ...(name === key ? [inner] : []),
    ...valuesOf(key, inner),
  ]);
}

const DCT = 'http://purl.org/dc/terms/';

test('a plain object that survives being written and read', () => {
  const document = toJsonLd(guide);
  assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
});

test('one entry for each resource, named by its id and by no address', () => {
  assert.deepEqual(
    read(guide).map((entry) => entry['@id']),
    guide.resources.map(({ id }) => `urn:omr:ressurs:${id}`),
  );
  assert.equal(valuesOf('@id', toJsonLd(guide)['@graph']).length, guide.resources.length);
});

test('title, language, year and publisher are those of the resource, in every language of the guide', async () => {
  const codes = { nb: 'NOB', nn: 'NNO', da: 'DAN', sv: 'SWE', en: 'ENG' };
  for (const locale of CONTENT_LOCALES) {
    const translated = await loadGuide(locale);
    read(translated).forEach((entry, i) => {
      const resource = translated.resources[i];
      assert.ok(resource);
      const { title, subtitle, language, year, publisher, description } = resource;
      assert.equal(entry['@type'], 'https://schema.org/CreativeWork');
      assert.deepEqual(entry[`${DCT}title`], { '@value': title, '@language': language });
      assert.deepEqual(
        entry[`${DCT}alternative`],
        subtitle === undefined ? undefined : { '@value': subtitle, '@language': language },
      );
      assert.deepEqual(entry[`${DCT}description`], { '@value': description, '@language': locale });
      assert.equal(
        entry[`${DCT}language`],
        `http://publications.europa.eu/resource/authority/language/${codes[language]}`,
      );
      assert.deepEqual(
        entry[`${DCT}issued`],
        year === undefined
          ? undefined
          : { '@value': String(year), '@type': 'http://www.w3.org/2001/XMLSchema#gYear' },
      );
      assert.deepEqual(
        entry[`${DCT}publisher`],
        publisher === undefined
          ? undefined
          : { '@type': 'http://xmlns.com/foaf/0.1/Agent', 'http://xmlns.com/foaf/0.1/name': publisher },
      );
    });
  }
});

test('who is quoted has not contributed', () => {
  const people = [
    { name: 'Kari', role: 'speaker', affiliation: 'Oslo' },
    { name: 'Ola', role: 'quoted' },
  ] as const;
  const [entry] = read({ ...guide, resources: guide.resources.map((one) => ({ ...one, people })) });
  assert.deepEqual(valuesOf('https://schema.org/name', entry?.['https://schema.org/contributor']), [
    'Kari',
    'Oslo',
  ]);
  assert.deepEqual(valuesOf('https://schema.org/name', entry?.['https://schema.org/mentions']), ['Ola']);
});

test('an address is there when it is verified and fit for a link', () => {
  const addresses = (url: string) =>
    valuesOf('schema:url', toJsonLd({ ...guide, resources: guide.resources.map((one) => ({ ...one, url })) }))
      // The context tells that it is an address.
      .filter((value) => typeof value === 'string');
  assert.equal(addresses('https://a.example/').length, guide.resources.length);
  assert.deepEqual(addresses('javascript:alert(1)'), []);
  assert.deepEqual(valuesOf('schema:url', toJsonLd(guide)['@graph']), []);
});

for (const text of HOSTILE_TEXTS) {
  test(`${JSON.stringify(text)} is kept as it is, in its place`, () => {
    const content = hostileGuide(guide, text);
    const entries = read(content);
    assert.equal(entries.length, guide.resources.length);
    entries.forEach((entry, i) => {
      const title = { '@value': text, '@language': guide.resources[i]?.language };
      assert.deepEqual(entry[`${DCT}title`], title);
      assert.equal(entry['@id'], `urn:omr:ressurs:${guide.resources[i]?.id}`);
    });
  });
}
