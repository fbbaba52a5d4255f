import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from './change.js';
import { guide, progressAfter } from './guide-of.test.js';
import { summarizeCriteria } from './summarize-criteria.js';
import type { CriterionScore } from './values.js';

const assess = (criterion: string, score: CriterionScore | null): Change => ({
  type: 'criterion',
  criterion,
  score,
});
const NONE = { total: 10, assessed: 0, scores: { 1: 0, 2: 0, 3: 0, 4: 0 } };

test('a new project has assessed none of the ten criteria', () => {
  assert.deepEqual(summarizeCriteria(guide, progressAfter([])), NONE);
});

test('each score is counted as what it is', () => {
  const changes = [
    assess('helhetlig', 4),
    assess('gode-analyser', 4),
    assess('varige-effekter', 1),
    assess('synergi-og-samspill', 2),
  ];
  assert.deepEqual(summarizeCriteria(guide, progressAfter(changes)), {
    total: 10,
    assessed: 4,
    scores: { 1: 1, 2: 1, 3: 0, 4: 2 },
  });
});

test('an assessment that was taken back does not count', () => {
  assert.deepEqual(
    summarizeCriteria(guide, progressAfter([assess('helhetlig', 4), assess('helhetlig', null)])),
    NONE,
  );
});

test('a note alone is no assessment', () => {
  const noted: Change = { type: 'criterion', criterion: 'helhetlig', score: null, note: 'Se på dette' };
  assert.deepEqual(summarizeCriteria(guide, progressAfter([noted])), NONE);
});

test('criteria this guide does not have are not counted', () => {
  assert.deepEqual(
    summarizeCriteria(guide, progressAfter([assess('no-such', 3), assess('__proto__', 3)])),
    NONE,
  );
});

test('a criterion that a municipality has hidden is not in the total', () => {
  const [, ...criteria] = guide.criteria;
  assert.equal(summarizeCriteria({ ...guide, criteria }, progressAfter([])).total, 9);
});
