import { loadGuide, PHASE_IDS, type Guide } from '@omradesatsing/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { glossaryView, type GlossarySelection } from './glossary.logic.js';

const guide = await loadGuide('nb');

const view = (selection: Partial<GlossarySelection>, from: Guide = guide) =>
  glossaryView(from, { query: '', phase: 'alle', ...selection });
const words = (selection: Partial<GlossarySelection>, from: Guide = guide) =>
  view(selection, from).terms.map(({ term }) => term);

describe('glossaryView', () => {
  it('has every term when it shows every phase', () => {
    assert.equal(view({}).terms.length, guide.terms.length);
    assert.equal(view({}).total, guide.terms.length);
  });

  for (const phase of PHASE_IDS) {
    it(`has the terms of ${phase}, and says how many they are`, () => {
      const expected = guide.terms.filter(({ phases }) => phases.includes(phase));
      assert.deepEqual(new Set(view({ phase }).terms), new Set(expected));
      assert.equal(view({ phase }).total, expected.length);
    });
  }

  it('begins with A, and puts «brenne alt kruttet» under B', () => {
    assert.deepEqual(words({}).slice(0, 5), [
      'ABCD-modellen',
      'aktiv tilstedeværelse',
      'aktivitetsplan',
      '«brenne alt kruttet»',
      'eierskap',
    ]);
  });

  for (const [locale, sorted] of [
    ['nb', ['apple', 'zoo', 'ås']],
    ['en', ['apple', 'ås', 'zoo']],
  ] as const) {
    it(`sorts as ${locale} does`, async () => {
      const whole = await loadGuide(locale);
      const terms = whole.terms.flatMap((term, index) => {
        const word = ['zoo', 'ås', 'apple'][index];
        return word === undefined ? [] : { ...term, term: word };
      });
      assert.deepEqual(words({}, { ...whole, terms }), sorted);
    });
  }

  it('finds words and explanations, in alphabetical order too', () => {
    assert.deepEqual(words({ query: 'handlingsplan' }), [
      'handlingsplan',
      'innsatsområde',
      'strategi for deltakelse og samarbeid',
    ]);
    assert.deepEqual(words({ query: 'analyse' }), [
      'foranalyse',
      'sosiokulturell stedsanalyse',
      'stedsanalyse',
    ]);
  });

  it('searches in the phase alone', () => {
    assert.deepEqual(words({ query: 'handlingsplan', phase: 'gjennomforing' }), ['innsatsområde']);
  });

  it('counts the terms of the phase, whatever the search finds', () => {
    const { terms, total } = view({ query: 'qqqq', phase: 'gjennomforing' });
    assert.deepEqual(terms, []);
    assert.equal(total, view({ phase: 'gjennomforing' }).total);
  });

  it('leaves the order of the guide as it is', () => {
    const before = [...guide.terms];
    view({});
    assert.deepEqual(guide.terms, before);
  });
});
