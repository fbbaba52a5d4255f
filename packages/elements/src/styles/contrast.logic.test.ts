import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrastOf } from './contrast.logic.js';

describe('contrastOf', () => {
  it('is 21 for black on white, whichever comes first', () => {
    assert.equal(contrastOf([0, 0, 0], [255, 255, 255]), 21);
    assert.equal(contrastOf([255, 255, 255], [0, 0, 0]), 21);
  });

  it('is 1 for a colour on itself', () => {
    assert.equal(contrastOf([12, 200, 90], [12, 200, 90]), 1);
  });

  it('weighs red, green and blue as the eye does', () => {
    const onBlack = (red: number, green: number, blue: number): string =>
      contrastOf([red, green, blue], [0, 0, 0]).toFixed(2);
    assert.deepEqual([onBlack(255, 0, 0), onBlack(0, 255, 0), onBlack(0, 0, 255)], ['5.25', '15.30', '2.44']);
  });

  it('knows the palest grey that is readable on white', () => {
    assert.ok(contrastOf([118, 118, 118], [255, 255, 255]) >= 4.5);
    assert.ok(contrastOf([119, 119, 119], [255, 255, 255]) < 4.5);
  });

  it('takes the darkest colours as straight light', () => {
    assert.equal(contrastOf([1, 1, 1], [0, 0, 0]).toFixed(3), '1.006');
  });
});
