import type { ProgressSummary } from '@omradesatsing/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stageOf } from './stage.logic.js';

/** A sum of so many tasks in each state. */
function sum(done: number, inProgress: number, notStarted: number, notApplicable: number): ProgressSummary {
  return { total: done + inProgress + notStarted, done, inProgress, notStarted, notApplicable };
}

describe('stageOf', () => {
  for (const [name, summary, stage] of [
    ['nothing recorded', sum(0, 0, 9, 0), 'not-begun'],
    ['nothing begun of what applies', sum(0, 0, 8, 1), 'not-begun'],
    ['a task under way, and none done', sum(0, 1, 8, 0), 'under-way'],
    ['every task under way', sum(0, 9, 0, 0), 'under-way'],
    ['a task done', sum(1, 0, 8, 0), 'under-way'],
    ['all but one done', sum(8, 0, 1, 0), 'under-way'],
    ['all but one done, and that one under way', sum(8, 1, 0, 0), 'under-way'],
    ['every task done', sum(9, 0, 0, 0), 'complete'],
    ['every task that applies done', sum(8, 0, 0, 1), 'complete'],
    ['no task that applies', sum(0, 0, 0, 9), 'none-apply'],
    ['no task at all', sum(0, 0, 0, 0), 'none-apply'],
  ] as const) {
    it(`is ${stage} with ${name}`, () => assert.equal(stageOf(summary), stage));
  }
});
