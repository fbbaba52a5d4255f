import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  applyChange,
  emptyProgress,
  loadGuide,
  type Change,
  type Guide,
  type Progress,
} from '@omradesatsing/core';
import { answerTo, questionsView } from './strategy-questions.logic.js';

const progressAfter = (...changes: readonly Change[]): Progress =>
  changes.reduce(
    (progress, change) => applyChange(progress, change, { at: '2026-11-23T10:00:00Z', by: 'test' }),
    emptyProgress(),
  );

describe('questionsView', () => {
  let guide: Guide;

  before(async () => {
    guide = await loadGuide('nb');
  });

  it('shows every question in the order of the guide', () => {
    const { questions, answered } = questionsView(guide, emptyProgress(), 'alle');
    assert.deepEqual(
      questions.map(({ question }) => question),
      guide.questions,
    );
    assert.equal(answered, 0);
  });

  it('shows those of the phase they belong to, and none in another', () => {
    const shownIn = (phase: Parameters<typeof questionsView>[2]) =>
      questionsView(guide, emptyProgress(), phase).questions.length;
    assert.equal(shownIn('mobilisering-og-samarbeid'), 4);
    assert.equal(shownIn('gjennomforing'), 0);
  });

  it('tells answers, and counts those that say something', () => {
    const progress = progressAfter(
      { type: 'answer', question: 'hvem', answer: 'Alle som bor her' },
      { type: 'answer', question: 'nar-og-hvordan', answer: ' \n' },
      { type: 'answer', question: 'no-such', answer: 'x' },
    );
    const { questions, answered } = questionsView(guide, progress, 'alle');
    assert.equal(answered, 1);
    assert.equal(questions.find(({ question }) => question.id === 'hvem')?.answer, 'Alle som bor her');
  });

  it('counts no answer that is not shown', () => {
    const progress = progressAfter({ type: 'answer', question: 'hvem', answer: 'Alle' });
    assert.equal(questionsView(guide, progress, 'gjennomforing').answered, 0);
  });

  it('tells how the subtask of each has come, which an answer does not change', () => {
    const progress = progressAfter(
      { type: 'answer', question: 'hvem', answer: 'Alle' },
      {
        type: 'status',
        task: 'mobilisering-og-samarbeid/strategisporsmal-problemstillinger',
        status: 'done',
      },
    );
    assert.deepEqual(
      questionsView(guide, progress, 'alle').questions.map(({ question, status }) => [question.id, status]),
      [
        ['reell-involvering', 'not-started'],
        ['hvem', 'not-started'],
        ['nar-og-hvordan', 'not-started'],
        ['problemstillinger', 'done'],
      ],
    );
  });

  it('tells no state of a subtask the guide does not have', () => {
    const without = { ...guide, subtask: () => undefined };
    for (const view of questionsView(without, emptyProgress(), 'alle').questions) {
      assert.equal('status' in view, false);
    }
  });
});

describe('answerTo', () => {
  it('is empty where there is no answer', () => assert.equal(answerTo(emptyProgress(), 'hvem'), ''));
});
