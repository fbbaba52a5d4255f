import { loadGuide, PHASE_IDS, RESOURCE_TYPES, type Guide, type Resource } from '@omradesatsing/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNarrowed, resourceListView, type ResourceSelection } from './resource-list.logic.js';

const guide = await loadGuide('nb');

const everything: ResourceSelection = {
  query: '',
  type: undefined,
  language: undefined,
  phase: 'alle',
  sort: 'guide',
};

const view = (selection: Partial<ResourceSelection> = {}, from: Guide = guide) =>
  resourceListView(from, { ...everything, ...selection });

const titles = (selection: Partial<ResourceSelection>, from: Guide = guide) =>
  view(selection, from).items.map(({ title }) => title);

/** The guide with these titles and years alone. */
function guideWith(...resources: readonly Partial<Resource>[]): Guide {
  const template = guide.resources.find(({ year }) => year === undefined);
  assert.ok(template);
  const list = resources.map((resource, index) => {
    return { ...template, id: `r${index}`, ...resource } as Resource;
  });
  return { ...guide, resources: list, resource: (id) => list.find((resource) => resource.id === id) };
}

describe('resourceListView', () => {
  it('shows every resource in the order of the guide when nothing narrows it', () => {
    assert.deepEqual(view().items, guide.resources);
  });

  it('counts every resource of the guide, whatever is shown', () => {
    assert.equal(view({ phase: PHASE_IDS[1], query: 'medvirkning' }).total, guide.resources.length);
  });

  for (const phase of PHASE_IDS) {
    it(`shows the resources of ${phase}`, () => {
      const expected = guide.resources.filter(({ phases }) => phases.includes(phase));
      assert.deepEqual(view({ phase }).items, expected);
    });
  }

  it('narrows by type, language and phase at once', () => {
    const { items } = view({ type: 'video', language: 'en', phase: 'kunnskapsgrunnlag' });
    const expected = guide.resources.filter(
      ({ type, language, phases }) =>
        type === 'video' && language === 'en' && phases.includes('kunnskapsgrunnlag'),
    );
    assert.ok(expected.length > 0);
    assert.deepEqual(items, expected);
  });

  it('shows the best hit first when there is a query', () => {
    assert.equal(titles({ query: 'gårdstensperspektivet' })[0], 'Gårdstensperspektivet');
  });

  it('shows nothing for words that are nowhere', () => assert.deepEqual(titles({ query: 'qqqq' }), []));

  it('sorts by title, whatever sign the title begins with', () => {
    const from = guideWith({ title: 'Campus' }, { title: '«Bytte-ut»-byen' }, { title: 'ABCD' });
    assert.deepEqual(titles({ sort: 'title' }, from), ['ABCD', '«Bytte-ut»-byen', 'Campus']);
  });

  it('sorts æ, ø and å last, as Norwegian does', () => {
    const from = guideWith({ title: 'Ås' }, { title: 'Ørland' }, { title: 'Ærfugl' }, { title: 'Zoom' });
    assert.deepEqual(titles({ sort: 'title' }, from), ['Zoom', 'Ærfugl', 'Ørland', 'Ås']);
  });

  it('sorts a title of signs alone without a fault', () => {
    assert.equal(titles({ sort: 'title' }, guideWith({ title: '«»' }, { title: 'A' })).length, 2);
  });

  it('sorts hits by title too', () => {
    const found = titles({ query: 'mobilisering', sort: 'title' });
    assert.deepEqual(found, [...found].sort(new Intl.Collator('nb').compare));
  });

  it('sorts the newest first, and what has no year last', () => {
    const from = guideWith(
      { title: 'Uten år' },
      { title: 'Gammel', year: 2006 },
      { title: 'Ny', year: 2017 },
      { title: 'Også uten år' },
    );
    assert.deepEqual(titles({ sort: 'year' }, from), ['Ny', 'Gammel', 'Også uten år', 'Uten år']);
  });

  it('sorts by title within a year', () => {
    const from = guideWith({ title: 'B', year: 2014 }, { title: '«A»', year: 2014 });
    assert.deepEqual(titles({ sort: 'year' }, from), ['«A»', 'B']);
  });

  it('leaves the guide in its own order', () => {
    const before = guide.resources.map(({ id }) => id);
    view({ sort: 'title' });
    assert.deepEqual(
      guide.resources.map(({ id }) => id),
      before,
    );
  });

  it('offers the types there are, in their own order, each with its count', () => {
    const expected = RESOURCE_TYPES.map((value) => ({
      value,
      count: guide.resources.filter(({ type }) => type === value).length,
    })).filter(({ count }) => count > 0);
    assert.deepEqual(view().types, expected);
  });

  it('offers no phase without resources', () => {
    assert.deepEqual(
      view().phases.map(({ value }) => value),
      PHASE_IDS.filter((id) => guide.resources.some(({ phases }) => phases.includes(id))),
    );
  });

  it('offers the chosen phase even when it shows nothing', () => {
    const { phases } = view({ phase: 'videreforing' });
    assert.deepEqual(phases.at(-1), { value: 'videreforing', count: 0 });
  });

  it('offers the chosen type even when the query leaves none of it', () => {
    const { types } = view({ type: 'video', query: 'helsedirektoratet' });
    assert.ok(types.some(({ value, count }) => value === 'video' && count === 0));
  });

  it('counts a type without regard to which type is chosen', () => {
    assert.deepEqual(view({ type: 'video' }).types, view().types);
  });

  it('counts a type with regard to the chosen language', () => {
    const danish = guide.resources.filter(({ language }) => language === 'da');
    const sum = view({ language: 'da' }).types.reduce((total, { count }) => total + count, 0);
    assert.equal(sum, danish.length);
  });

  it('offers every language there is', () => {
    assert.deepEqual(
      new Set(view().languages.map(({ value }) => value)),
      new Set(guide.resources.map(({ language }) => language)),
    );
  });
});

describe('isNarrowed', () => {
  it('is false when only a phase is chosen', () =>
    assert.equal(isNarrowed({ ...everything, phase: 'gjennomforing' }), false));
  it('is false for a query of spaces', () => assert.equal(isNarrowed({ ...everything, query: '  ' }), false));
  it('is false when the list is sorted', () =>
    assert.equal(isNarrowed({ ...everything, sort: 'year' }), false));
  for (const [what, choice] of [
    ['a query', { query: 'a' }],
    ['a type', { type: 'video' }],
    ['a language', { language: 'da' }],
  ] as const) {
    it(`is true for ${what}`, () => assert.equal(isNarrowed({ ...everything, ...choice }), true));
  }
});
