import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../guide/load-guide.js';
import { PHASE_IDS, RESOURCE_TYPES, type Guide, type Resource, type ResourceId } from '../model/index.js';
import { searchResources, type ResourceFilter } from './search-resources.js';

const guide = await loadGuide('nb');

const find = (query: string, filter?: ResourceFilter) =>
  searchResources(guide, query, filter).items.map(({ id }) => id);
const all = guide.resources.map(({ id }) => id);

/** A guide with these resources only, so that a test decides every word. */
function guideWith(...resources: readonly (Partial<Resource> & { readonly id: ResourceId })[]): Guide {
  const list = resources.map((resource): Resource => ({
    title: '',
    type: 'report',
    people: [],
    language: 'nb',
    formats: [],
    phases: [],
    description: '',
    sources: [],
    ...resource,
  }));
  return { ...guide, resources: list, resource: (id) => list.find((resource) => resource.id === id) };
}

const findIn = (small: Guide, query: string) => searchResources(small, query).items.map(({ id }) => id);

for (const query of ['', '   ', '\n']) {
  test(`the query ${JSON.stringify(query)} finds all, in the order of the guide`, () => {
    assert.deepEqual(find(query), all);
  });
}

test('a word is found', () => {
  assert.deepEqual(find('pilotbydel'), ['pilotbydel']);
});

test('the beginning of a word is enough', () => {
  assert.deepEqual(find('pilotby'), ['pilotbydel']);
});

test('the middle of a word is not', () => {
  assert.deepEqual(find('lotbyd'), []);
});

for (const [slip, query] of [
  ['a letter too few', 'pilotbdel'],
  ['a letter too many', 'pilotbyddel'],
  ['a wrong letter', 'pilotbidel'],
] as const) {
  test(`${slip} is forgiven: «${query}»`, () => {
    assert.deepEqual(find(query), ['pilotbydel']);
  });
}

test('two neighbours that changed places are forgiven, also while the word is typed', () => {
  const small = guideWith({ id: 'ungmed', title: 'Medvirkning' });
  assert.deepEqual([findIn(small, 'medvrikning'), findIn(small, 'medvrik')], [['ungmed'], ['ungmed']]);
});

test('what was typed outranks what the slip may have meant', () => {
  const small = guideWith({ id: 'pilotbydel', title: 'Planet' }, { id: 'ungmed', title: 'Plante' });
  assert.deepEqual(findIn(small, 'plante'), ['ungmed', 'pilotbydel']);
});

for (const [query, title] of [
  ['analyse', 'Stedsanalyse'],
  ['plan', 'Handlingsplan'],
  ['plan', 'Handlingsplanene'],
  ['loeft', 'Områdeløftet'],
] as const) {
  test(`a compound is found by its last part: «${query}» finds «${title}»`, () => {
    assert.deepEqual(findIn(guideWith({ id: 'ungmed', title }), query), ['ungmed']);
  });
}

test('a word outranks a compound that ends in it', () => {
  const small = guideWith({ id: 'pilotbydel', title: 'Handlingsplan' }, { id: 'ungmed', title: 'Plan' });
  assert.deepEqual(findIn(small, 'plan'), ['ungmed', 'pilotbydel']);
});

test('a part of three letters finds no compound', () => {
  assert.deepEqual(findIn(guideWith({ id: 'ungmed', title: 'Storgate' }), 'ate'), []);
});

for (const query of ['næringsliv', 'naeringsliv', 'NÄRINGSLIV']) {
  test(`«${query}» finds «Næringsliv» and «Naeringsliv»`, () => {
    const small = guideWith(
      { id: 'ungmed', title: 'Næringsliv' },
      { id: 'pilotbydel', title: 'Naeringsliv' },
    );
    assert.deepEqual(findIn(small, query), ['ungmed', 'pilotbydel']);
  });
}

test('hits of equal score stand in the order of the guide', () => {
  const ids = ['ungmed', 'pilotbydel', 'abcd-i-praksis'] as const;
  for (const order of [ids, [...ids].reverse()]) {
    assert.deepEqual(findIn(guideWith(...order.map((id) => ({ id, title: 'Park' }))), 'park'), order);
  }
});

test('a sign that is no word does not narrow beside one', () => {
  assert.deepEqual(find('pilotbydel – 😀'), ['pilotbydel']);
});

test('two slips are not forgiven', () => {
  assert.deepEqual(find('pilutbidel'), []);
});

test('no slip is forgiven in a word of four letters', () => {
  const small = guideWith({ id: 'pilotbydel', title: 'Ungdom bort' });
  assert.deepEqual([findIn(small, 'bord'), findIn(small, 'bort')], [[], ['pilotbydel']]);
});

for (const query of ['omradeloft', 'OMRÅDELØFT', 'områdeløft'.normalize('NFD')]) {
  test(`«${query}» finds what «områdeløft» finds`, () => {
    assert.ok(find(query).includes('foranalyser-groruddalen'));
    assert.deepEqual(find(query), find('områdeløft'));
  });
}

test('every word must be found', () => {
  assert.deepEqual(find('mobilisering furuset'), ['mobilisering-furuset']);
});

test('words need not be in the same field', () => {
  assert.deepEqual(find('mobilisering johansen'), ['mobilisering-lokalsamfunn']);
});

test('one word that is nowhere leaves nothing', () => {
  assert.deepEqual(find('mobilisering xyzzy'), []);
});

test('the order of words does not matter', () => {
  assert.deepEqual(new Set(find('grorud ungdom')), new Set(find('ungdom grorud')));
});

for (const [field, query, id] of [
  ['subtitle', 'udsatte bydele', 'ressourcebaseret-udvikling'],
  ['people', 'Ahlqvist', 'gardstensperspektivet'],
  ['publisher', 'Velfærdsministeriet', 'abcd-i-praksis'],
  ['event', 'fagseminar', 'danske-storbyer'],
  ['place', 'Tøyengata', 'bytte-ut-byen'],
  ['year', '2013', 'studietur-2013'],
  ['description', 'folkehelsekoordinatorer', 'veiviser-folkehelse'],
] as const) {
  test(`a resource is found by its ${field}`, () => {
    assert.equal(find(query)[0], id);
  });
}

test('a title outranks a description', () => {
  const small = guideWith(
    { id: 'pilotbydel', title: 'Noe annet', description: 'Om medvirkning' },
    { id: 'ungmed', title: 'Om medvirkning', description: 'Noe annet' },
  );
  assert.deepEqual(findIn(small, 'medvirkning'), ['ungmed', 'pilotbydel']);
});

test('a whole word outranks the beginning of one', () => {
  const small = guideWith(
    { id: 'pilotbydel', title: 'Stedsanalysen' },
    { id: 'ungmed', title: 'Stedsanalyse' },
  );
  assert.deepEqual(findIn(small, 'stedsanalyse'), ['ungmed', 'pilotbydel']);
});

test('a short word ranks by the best place it has, and equals stand in the order of the guide', () => {
  const small = guideWith(
    { id: 'pilotbydel', title: 'Noe annet', description: 'En bydel' },
    { id: 'ungmed', title: 'Byrom' },
    { id: 'mobilisering-furuset', title: 'Bydelen' },
    { id: 'studietur-2013', title: 'By og land' },
  );
  assert.deepEqual(findIn(small, 'by'), ['studietur-2013', 'ungmed', 'mobilisering-furuset', 'pilotbydel']);
});

test('a short word narrows what the others find', () => {
  const small = guideWith(
    { id: 'pilotbydel', title: 'Medvirkning på land' },
    { id: 'ungmed', title: 'Medvirkning', description: 'I byer og i tettsteder' },
  );
  assert.deepEqual(findIn(small, 'medvirkning by'), ['ungmed']);
  assert.deepEqual(findIn(small, 'by te'), ['ungmed']);
  assert.deepEqual(findIn(small, 'by la'), []);
});

test('two guides do not mix their resources', () => {
  findIn(guideWith({ id: 'pilotbydel', title: 'Felles' }), 'felles');
  assert.deepEqual(findIn(guideWith({ id: 'ungmed', title: 'Felles' }), 'felles'), ['ungmed']);
});

for (const query of ['\\', '.*', '(', '"', '– -', '😀']) {
  test(`the query «${query}» holds no word, and narrows nothing`, () => {
    assert.equal(find(query).length, guide.resources.length);
  });
}

for (const query of ['__proto__', 'constructor', 'a'.repeat(10_000)]) {
  test(`the query «${query.slice(0, 12)}» is only a word that is nowhere`, () => {
    assert.deepEqual(find(query), []);
  });
}

for (const [name, filter, passes] of [
  ['type', { type: 'video' }, ({ type }: Resource) => type === 'video'],
  ['phase', { phase: 'gjennomforing' }, ({ phases }: Resource) => phases.includes('gjennomforing')],
  ['language', { language: 'da' }, ({ language }: Resource) => language === 'da'],
] as const) {
  test(`a filter by ${name} keeps those that pass, in the order of the guide`, () => {
    const expected = guide.resources.filter(passes).map(({ id }) => id);
    assert.ok(expected.length > 0 && expected.length < all.length);
    assert.deepEqual(find('', filter), expected);
  });
}

test('filters narrow together', () => {
  const expected = ['gardstensperspektivet', 'holistic-approach'];
  assert.deepEqual(find('', { type: 'video', phase: 'kunnskapsgrunnlag' }), expected);
});

test('a filter by publisher keeps those it published, and its facet counts without it', () => {
  const { items, facets } = searchResources(guide, '', { publisher: 'Husbanken' });
  const expected = guide.resources.filter(({ publisher }) => publisher === 'Husbanken');
  assert.ok(expected.length > 0 && expected.length < all.length);
  assert.deepEqual(items, expected);
  assert.equal(facets.publisher['Husbanken'], expected.length);
  assert.deepEqual(facets.publisher, searchResources(guide, '').facets.publisher);
});

test('a filter narrows what a query finds', () => {
  assert.deepEqual(find('banen', { language: 'da' }), ['borgerne-pa-banen']);
});

test('a resource of two phases is found under each', () => {
  for (const phase of ['kunnskapsgrunnlag', 'mobilisering-og-samarbeid'] as const) {
    assert.ok(find('', { phase }).includes('alle-pa-banen'), phase);
  }
});

test('the total is what the guide has, whatever is asked', () => {
  assert.equal(searchResources(guide, 'xyzzy', { type: 'video' }).total, guide.resources.length);
});

test('without query and filter, a facet counts every value of the guide', () => {
  const { facets } = searchResources(guide, '');
  for (const type of RESOURCE_TYPES) assert.equal(facets.type[type] ?? 0, find('', { type }).length, type);
  for (const phase of PHASE_IDS) assert.equal(facets.phase[phase] ?? 0, find('', { phase }).length, phase);
});

for (const [facet, filter] of [
  ['type', { type: 'video' }],
  ['phase', { phase: 'gjennomforing' }],
  ['language', { language: 'da' }],
] as const) {
  test(`the facet of ${facet} does not count with its own filter`, () => {
    assert.deepEqual(
      searchResources(guide, '', filter).facets[facet],
      searchResources(guide, '').facets[facet],
    );
  });
}

test('a facet counts with the filters of the others', () => {
  const { facets } = searchResources(guide, '', { type: 'video', language: 'sv' });
  assert.deepEqual(facets, {
    type: { video: 1 },
    phase: { kunnskapsgrunnlag: 1 },
    language: { nb: 4, sv: 1, en: 1 },
    publisher: {},
  });
});

test('a facet counts with the query', () => {
  assert.deepEqual(searchResources(guide, 'banen').facets.language, { nb: 1, da: 1 });
});

test('a value without hits is absent from its facet', () => {
  assert.deepEqual(searchResources(guide, 'xyzzy').facets, {
    type: {},
    phase: {},
    language: {},
    publisher: {},
  });
});
