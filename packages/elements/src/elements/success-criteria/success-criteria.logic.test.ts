import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { applyChange, emptyProgress, loadGuide, type Guide, type Progress } from '@omradesatsing/core';
import { assessmentOf, criteriaView, isNews, type CriterionChange } from './success-criteria.logic.js';

const progressAfter = (...changes: readonly Omit<CriterionChange, 'type'>[]): Progress =>
  changes.reduce(
    (progress, change) =>
      applyChange(progress, { type: 'criterion', ...change }, { at: '2026-11-23T10:00:00Z', by: 'test' }),
    emptyProgress(),
  );

describe('criteriaView', () => {
  let guide: Guide;

  before(async () => {
    guide = await loadGuide('nb');
  });

  it('shows every criterion in the order of the guide', () => {
    const { criteria } = criteriaView(guide, emptyProgress(), 'alle');
    assert.deepEqual(
      criteria.map(({ criterion }) => criterion),
      guide.criteria,
    );
  });

  it('shows those of the phase they belong to', () => {
    const { criteria, summary } = criteriaView(guide, emptyProgress(), 'planlegging-og-organisering');
    assert.equal(criteria.length, 10);
    assert.equal(summary.total, 10);
  });

  it('shows none in another phase, and counts none', () => {
    const assessed = progressAfter({ criterion: 'helhetlig', score: 4 });
    const { criteria, summary } = criteriaView(guide, assessed, 'gjennomforing');
    assert.deepEqual(criteria, []);
    assert.deepEqual([summary.assessed, summary.total], [0, 0]);
  });

  it('has no criterion that a municipality has hidden, nor counts it', () => {
    const hidden = { ...guide, criteria: guide.criteria.filter(({ id }) => id !== 'helhetlig') };
    const assessed = progressAfter({ criterion: 'helhetlig', score: 4 });
    const { criteria, summary } = criteriaView(hidden, assessed, 'alle');
    assert.equal(criteria.length, 9);
    assert.deepEqual([summary.assessed, summary.total], [0, 9]);
  });

  it('tells score and note, and how the scores spread', () => {
    const assessed = progressAfter(
      { criterion: 'helhetlig', score: 3, note: 'Kultur mangler' },
      { criterion: 'gode-analyser', score: 3 },
      { criterion: 'varige-effekter', score: 1 },
    );
    const { criteria, summary } = criteriaView(guide, assessed, 'alle');
    const helhetlig = criteria.find(({ criterion }) => criterion.id === 'helhetlig');
    assert.deepEqual([helhetlig?.score, helhetlig?.note], [3, 'Kultur mangler']);
    assert.deepEqual(summary.scores, { 1: 1, 2: 0, 3: 2, 4: 0 });
  });
});

describe('assessmentOf', () => {
  it('is nothing where nobody has assessed', () => {
    assert.deepEqual(assessmentOf(emptyProgress(), 'helhetlig'), { score: null, note: '' });
  });
});

describe('isNews', () => {
  const progress = progressAfter({ criterion: 'helhetlig', score: 3, note: 'Kultur mangler' });
  const news = (change: Omit<CriterionChange, 'type' | 'criterion'>) =>
    isNews(progress, { type: 'criterion', criterion: 'helhetlig', ...change });

  it('is another score', () => assert.equal(news({ score: 4 }), true));
  it('is no score', () => assert.equal(news({ score: null }), true));
  it('is another note', () => assert.equal(news({ score: 3, note: 'Kultur er med' }), true));
  it('is no note', () => assert.equal(news({ score: 3, note: '' }), true));
  it('is not the same score', () => assert.equal(news({ score: 3 }), false));
  it('is not the same score and note', () => assert.equal(news({ score: 3, note: 'Kultur mangler' }), false));

  it('is not that nobody has assessed what nobody has assessed', () => {
    const same = { type: 'criterion', criterion: 'gode-analyser', score: null, note: '' } as const;
    assert.equal(isNews(progress, same), false);
  });
});
