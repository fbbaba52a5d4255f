import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered } from './answered.js';
import type { Change } from './change.js';
import { guide, progressAfter } from './guide-of.test.js';

const count = (answers: Readonly<Record<string, string>>) =>
  answered(
    guide,
    progressAfter(
      Object.entries(answers).map(([question, answer]): Change => ({ type: 'answer', question, answer })),
    ),
  );

test('a new project has answered no question', () => {
  assert.equal(count({}), 0);
});

test('each question with an answer counts as one', () => {
  assert.equal(count({ hvem: 'Alle', 'nar-og-hvordan': 'Fra første dag' }), 2);
});

test('an empty answer, and one of space alone, is none', () => {
  assert.equal(count({ hvem: '', 'nar-og-hvordan': ' \n' }), 0);
});

test('answers to questions this guide does not have are not counted', () => {
  assert.equal(count({ 'no-such': 'x', constructor: 'x' }), 0);
});
