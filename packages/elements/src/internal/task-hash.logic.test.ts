import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { taskHash, taskOfHash } from './task-hash.logic.js';

const TASK = 'gjennomforing/etabler-styringssystem';

describe('the address of a task', () => {
  it('leads back to the task', () => assert.equal(taskOfHash(taskHash(TASK)), TASK));

  it('may have its slash written as a code', () =>
    assert.equal(taskOfHash('#oppgave-gjennomforing%2Fetabler-styringssystem'), TASK));

  for (const hash of ['', '#', '#fase-gjennomforing', '#oppgaver', '#oppgave-%', '#Oppgave-a']) {
    it(`is not «${hash}»`, () => assert.equal(taskOfHash(hash), undefined));
  }
});
