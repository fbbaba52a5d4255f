import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MessageKey, Messages } from './messages.js';
import { nb } from './nb.js';
import { translator } from './translate.logic.js';

const t = translator(nb, 'nb');

/** The messages of bokmål with one group changed, as a language of its own. */
function changed<G extends keyof Messages>(group: G, messages: Partial<Messages[G]>): Messages {
  return { ...nb, [group]: { ...nb[group], ...messages } };
}

describe('translator', () => {
  it('says a message without values as it is written', () => {
    assert.equal(t('navigator.notStarted'), 'Ikke startet');
  });

  it('fills in every placeholder', () => {
    assert.equal(
      t('widget.phase', { number: 1, name: 'Kunnskapsgrunnlag' }),
      'Fase\u00a01: Kunnskapsgrunnlag',
    );
  });

  it('fills in a placeholder wherever it stands', () => {
    const twice = translator(changed('widget', { phase: '{name} {number} {name}' }), 'nb');
    assert.equal(twice('widget.phase', { number: 1, name: 'a' }), 'a 1 a');
  });

  it('takes the form of one for 1', () => {
    assert.equal(t('checklist.progress', { count: 1, done: 1, total: 8 }), '1 av 8 oppgaver er ferdig');
  });

  for (const count of [0, 2, 11, 21]) {
    it(`takes the other form for ${count}`, () => {
      assert.match(t('checklist.progress', { count, done: count, total: 30 }), /oppgaver er ferdige$/);
    });
  }

  it('takes the plural forms of the language', () => {
    const forms = { one: 'okta', two: 'guokte', other: 'eará' };
    const se = translator(changed('checklist', { notApplicable: forms }), 'se');
    assert.deepEqual(
      [1, 2, 3].map((count) => se('checklist.notApplicable', { count })),
      ['okta', 'guokte', 'eará'],
    );
  });

  it('takes the other form where the language has no form for a number', () => {
    const pl = translator(changed('checklist', { notApplicable: { other: 'inne' } }), 'pl');
    assert.equal(pl('checklist.notApplicable', { count: 3 }), 'inne');
  });

  it('writes numbers as Norwegian does', () => {
    assert.match(t('checklist.notApplicable', { count: 12345 }), /^12\s345 er ikke aktuelle$/);
  });

  it('writes numbers as the language does', () => {
    const en = translator(changed('checklist', { notApplicable: { other: '{count}' } }), 'en');
    assert.equal(en('checklist.notApplicable', { count: 12345 }), '12,345');
  });

  it('leaves numbers that are given as text alone', () => {
    assert.equal(t('checklist.startsIn', { number: '12345' }), 'Begynner i fase\u00a012345');
  });

  it('says 0', () => {
    assert.match(t('navigator.progress', { count: 5, done: 0, total: 5 }), /^0 av 5/);
  });

  it('lets a placeholder stand when its value is missing', () => {
    // reason: types keep our own code from leaving out a value, but not a translation that has one placeholder more
    const careless = t as unknown as (key: MessageKey, values?: object) => string;
    assert.equal(careless('widget.phase', { number: 1 }), 'Fase\u00a01: {name}');
    assert.equal(careless('widget.phase'), 'Fase\u00a0{number}: {name}');
  });

  it('does not fill in what a value happens to look like', () => {
    assert.equal(t('widget.phase', { number: '{name}', name: '$&' }), 'Fase\u00a0{name}: $&');
  });

  it('says the key itself when a language lacks the message', () => {
    // reason: types keep our own catalogues complete, but not one that another copy of the library made
    const gap = translator({ ...nb, navigator: {} } as unknown as Messages, 'nb');
    assert.equal(gap('navigator.label'), 'navigator.label');
  });
});
