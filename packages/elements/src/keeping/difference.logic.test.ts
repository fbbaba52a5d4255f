import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadGuide } from '@omradesatsing/core';
import { defaultInterface } from '../messages/catalogue.js';
import { differenceWords } from './difference.logic.js';

const { t } = defaultInterface();
const guide = await loadGuide('nb');
const TASK = 'kunnskapsgrunnlag/avklar-kunnskapsbehov';
const TITLE = 'Avklar hvilken kunnskap dere trenger';

const stamped = (value: unknown) => ({ value, at: '2026-01-01T00:00:00.000Z', by: 'x' });
const words = (path: readonly string[], file: unknown, current?: unknown) =>
  differenceWords(
    { path, file: stamped(file), ...(current !== undefined && { current: stamped(current) }) },
    guide,
    t,
  );

describe('differenceWords', () => {
  for (const [name, path, value, what, said] of [
    ['a status', ['tasks', TASK, 'status'], { status: 'done', reason: '' }, `${TITLE}: Status`, 'Ferdig'],
    [
      'why a task does not apply',
      ['tasks', TASK, 'status'],
      { status: 'not-applicable', reason: 'Gjort i 2024' },
      `${TITLE}: Status`,
      'Ikke aktuelt. Gjort i 2024',
    ],
    ['a date', ['tasks', TASK, 'due'], '2027-05-01', `${TITLE}: Frist`, '1. mai 2027'],
    ['a role', ['tasks', TASK, 'responsible'], 'Rektor', `${TITLE}: Ansvarlig`, 'Rektor'],
    ['a note', ['tasks', TASK, 'note'], 'Ring <b>Kari</b>', `${TITLE}: Notat`, 'Ring <b>Kari</b>'],
    ['a note about a task nobody knows', ['tasks', 'x/y', 'note'], 'a', 'x/y: Notat', 'a'],
    [
      'an assessment',
      ['criteria', 'helhetlig'],
      { score: 3, note: 'Nesten' },
      'Helhetlig',
      'I stor grad. Nesten',
    ],
    ['a decision', ['decisions', 'a'], { title: 'Oppstart', note: '' }, 'Vedtak', 'Oppstart'],
    ['a decision that was removed', ['decisions', 'a'], null, 'Vedtak', 'ikke satt'],
    [
      'who has taken part',
      ['participation', 'gjennomforing/ungdom'],
      { state: 'reached', note: '' },
      `${guide.actor('ungdom')?.name ?? ''}: Gjennomføring`,
      'Har deltatt',
    ],
  ] as const) {
    it(`says ${name}`, () => {
      const { what: about, file } = words(path, value);
      assert.deepEqual([about, file], [what, said]);
    });
  }

  it('says what an answer is to', () => {
    const { what, file } = words(['answers', 'hvem'], 'Alle');
    assert.deepEqual([what, file], [guide.question('hvem')?.question, 'Alle']);
  });

  it('says that nothing is set here where it is only in the file', () => {
    assert.equal(words(['tasks', TASK, 'note'], 'a').here, 'ikke satt');
  });

  it('says both sides where it is set in both', () => {
    const { here, file } = words(['tasks', TASK, 'due'], '2028-01-01', '2027-05-01');
    assert.deepEqual([here, file], ['1. mai 2027', '1. januar 2028']);
  });
});
