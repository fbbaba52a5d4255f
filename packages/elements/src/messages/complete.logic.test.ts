import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completeMessages } from './complete.logic.js';
import { en } from './en.js';
import type { PartialMessages } from './messages.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import { se } from './se.js';

/** What a foreign script may hand over, whatever its types say. */
const foreign = (value: unknown) => value as PartialMessages;

describe('completeMessages', () => {
  for (const [locale, messages] of [
    ['nn', nn],
    ['en', en],
  ] as const) {
    it(`borrows nothing for ${locale}: same keys, placeholders and plural forms as bokmål`, () => {
      const { problems, borrowed } = completeMessages(messages, nb);
      assert.deepEqual(problems, { missing: [], unknown: [], unfit: [] });
      assert.equal(borrowed.size, 0);
    });
  }

  it('borrows what Northern Sámi lacks, and finds nothing wrong with what it has', () => {
    const { problems, borrowed, messages } = completeMessages(se, nb);
    assert.deepEqual({ unknown: problems.unknown, unfit: problems.unfit }, { unknown: [], unfit: [] });
    assert.equal(borrowed.size, problems.missing.length);
    assert.equal(messages.checklist.title, se.checklist.title);
    assert.equal(messages.checklist.cancel, nb.checklist.cancel);
  });

  it('names keys that are missing', () => {
    const { problems } = completeMessages({ ...nn, status: { done: 'Ferdig' } }, nb);
    assert.deepEqual(problems.missing, ['status.not-started', 'status.in-progress', 'status.not-applicable']);
  });

  it('names keys and groups that nobody knows, and leaves them out', () => {
    const { problems, messages } = completeMessages(
      foreign({ ...nn, extra: { a: 'b' }, status: { ...nn.status, paused: 'Pause' } }),
      nb,
    );
    assert.deepEqual(problems.unknown, ['status.paused', 'extra']);
    assert.ok(!('extra' in messages) && !('paused' in messages.status));
  });

  it('does not take a message with other placeholders', () => {
    const { problems, messages } = completeMessages(
      { ...nn, widget: { ...nn.widget, phase: 'Fase {nummer}: {name}' } },
      nb,
    );
    assert.deepEqual(problems.unfit, ['widget.phase']);
    assert.equal(messages.widget.phase, nb.widget.phase);
  });

  it('does not take a plural form that lacks a placeholder', () => {
    const progress = { one: '{done} av {total}', other: '{done} ferdige' };
    const { problems } = completeMessages({ ...nn, navigator: { ...nn.navigator, progress } }, nb);
    assert.deepEqual(problems.unfit, ['navigator.progress']);
  });

  it('takes more plural forms than bokmål has', () => {
    const progress = { one: '{done}/{total}', two: '{done}/{total} guokte', other: '{done}/{total}' };
    const { problems } = completeMessages({ ...nn, navigator: { ...nn.navigator, progress } }, nb);
    assert.deepEqual(problems.unfit, []);
  });

  for (const [what, value] of [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'hei'],
    ['a list', [1, 2]],
    ['a group that is a text', { status: 'hei' }],
    ['a message that is a number', { status: { done: 1 } }],
    ['a message that is a function', { status: { done: () => 'hei' } }],
    ['inherited keys', Object.create({ status: { done: 'Ferdig' } })],
    ['keys of the prototype', JSON.parse('{"__proto__": {"x": "y"}, "constructor": {"name": "z"}}')],
  ] as const) {
    it(`is bokmål when it is given ${what}`, () => {
      assert.deepEqual(completeMessages(foreign(value), nb).messages, nb);
    });
  }
});
