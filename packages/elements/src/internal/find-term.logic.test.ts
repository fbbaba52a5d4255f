import { loadGuide, TERM_IDS } from '@omradesatsing/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findTerm } from './find-term.logic.js';

const nb = await loadGuide('nb');
const en = await loadGuide('en');

describe('findTerm', () => {
  it('finds every term by its id, in every language', () => {
    for (const guide of [nb, en]) {
      assert.deepEqual(
        TERM_IDS.map((id) => findTerm(guide, id)?.id),
        TERM_IDS,
      );
    }
  });

  it('finds every term by its word in the language of the guide', () => {
    for (const guide of [nb, en]) {
      for (const { id, term } of guide.terms) assert.equal(findTerm(guide, term)?.id, id);
    }
  });

  for (const given of ['Tett på', ' «tett på» ', 'TETT PÅ']) {
    it(`finds «tett på» by ${JSON.stringify(given)}`, () => {
      assert.equal(findTerm(nb, given)?.id, 'tett-pa');
    });
  }

  it('forgives space around an id', () => assert.equal(findTerm(nb, ' tett-pa\n')?.id, 'tett-pa'));

  for (const given of ['lapskaus', '', '«»', '__proto__', 'plan']) {
    it(`finds nothing by ${JSON.stringify(given)}`, () => assert.equal(findTerm(nb, given), undefined));
  }

  it('finds nothing by the word of another language', () => {
    assert.equal(findTerm(nb, 'action plan'), undefined);
  });
});
