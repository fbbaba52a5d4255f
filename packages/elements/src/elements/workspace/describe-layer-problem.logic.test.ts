import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeLayerProblem } from './describe-layer-problem.logic.js';

describe('describeLayerProblem', () => {
  it('says what a page would say, with the nearest that was meant', () =>
    assert.equal(
      describeLayerProblem({ code: 'unknown-field', pointer: '/nams', field: 'nams', nearest: 'names' }),
      'Feltet «nams» hører ikke hjemme her. Mente dere «names»?',
    ));
});
