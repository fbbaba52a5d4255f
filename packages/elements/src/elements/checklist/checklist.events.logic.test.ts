import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OmrTaskChangedEvent, OmrTaskChangeEvent } from './checklist.events.js';

const TRANSITION = {
  phase: 'gjennomforing',
  task: 'gjennomforing/etabler-styringssystem',
  from: 'not-started',
  to: 'done',
} as const;

for (const Made of [OmrTaskChangeEvent, OmrTaskChangedEvent]) {
  describe(Made.name, () => {
    it('tells of the change of state when it is made without a change, as before there were others', () => {
      const { change } = new Made(TRANSITION);
      assert.deepEqual(change, { type: 'status', task: TRANSITION.task, status: 'done' });
    });

    it('tells the change it is made with', () => {
      const change = { type: 'due', task: TRANSITION.task, due: '2027-05-01' } as const;
      assert.equal(new Made({ ...TRANSITION, to: 'not-started', change }).change, change);
    });
  });
}
