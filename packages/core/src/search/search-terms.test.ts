import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../guide/load-guide.js';
import { searchTerms } from './search-terms.js';

const guide = await loadGuide('nb');
const find = (query: string) => searchTerms(guide, query).items.map(({ id }) => id);

for (const query of ['', '  ', '– ?']) {
  test(`the query ${JSON.stringify(query)} finds all, in the order of the guide`, () => {
    assert.deepEqual(searchTerms(guide, query), { items: guide.terms, total: guide.terms.length });
  });
}

test('a term outranks those that have it in their definition', () => {
  for (const { id, term } of guide.terms) assert.equal(find(term)[0], id);
});

test('a term is found by its definition', () => {
  assert.ok(find('grunnlagsdokumentasjon').includes('foranalyse'));
});

test('a term is found by its last part, and with a slip', () => {
  assert.ok(find('analyse').includes('stedsanalyse'));
  assert.ok(find('stedsnaalyse').includes('stedsanalyse'));
});

test('a word that is nowhere finds nothing', () => {
  assert.deepEqual(searchTerms(guide, 'xyzzy'), { items: [], total: guide.terms.length });
});
