import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pieces } from './line-breaks.logic.js';

describe('the pieces of a text that a line may break between', () => {
  for (const [text, parts] of [
    ['post@nordvik-kommune.no', ['post@', 'nordvik-', 'kommune.', 'no']],
    ['nordvik.kommune.no/fjellby/løft', ['nordvik.', 'kommune.', 'no/', 'fjellby/', 'løft']],
    ['grunnlagsdokumentasjon/foranalyser fra', ['grunnlagsdokumentasjon/', 'foranalyser fra']],
    ['område_løft', ['område_', 'løft']],
  ] as const) {
    it(`end after the signs of «${text}»`, () => {
      assert.deepEqual(pieces(text), parts);
    });
  }

  it('keep signs in a row together', () => {
    assert.deepEqual(pieces('https://nordvik.no'), ['https://nordvik.', 'no']);
    assert.deepEqual(pieces('a../b'), ['a../', 'b']);
  });

  it('leave signs at an end where they are', () => {
    for (const text of ['Ferdig.', '/omrade', '@nordvik', '-', '']) assert.deepEqual(pieces(text), [text]);
  });

  it('put together are the text, and none is empty, whatever the text', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[a-zæøå@./_ -]*$/u));
    fc.assert(
      fc.property(text, (given) => {
        assert.equal(pieces(given).join(''), given);
        if (given !== '') assert.ok(pieces(given).every((piece) => piece !== ''));
      }),
      { seed: 20261126, numRuns: 2000 },
    );
  });
});
