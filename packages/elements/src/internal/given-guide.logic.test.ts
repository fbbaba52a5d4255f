import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadGuide } from '@omradesatsing/core';
import { parseGuide } from './given-guide.logic.js';

describe('parseGuide', () => {
  it('takes a guide', async () => {
    const guide = await loadGuide('nb');
    assert.deepEqual(parseGuide(guide), { ok: true, value: guide });
  });

  for (const nothing of [undefined, null]) {
    it(`takes ${String(nothing)} for no guide`, () => {
      assert.deepEqual(parseGuide(nothing), { ok: true, value: undefined });
    });
  }

  it('does not take a guide that has been through JSON', async () => {
    const data: unknown = JSON.parse(JSON.stringify(await loadGuide('nb')));
    assert.deepEqual(parseGuide(data), { ok: false, given: '[object]' });
  });

  it('does not take a guide without one of its lists', async () => {
    const guide = { ...(await loadGuide('nb')), terms: undefined };
    assert.equal(parseGuide(guide).ok, false);
  });

  for (const [given, text] of [
    ['guide', 'guide'],
    [5, '5'],
    [{}, '[object]'],
    [[], '[object]'],
    [Symbol('guide'), '[symbol]'],
    [() => undefined, '[function]'],
  ] as const) {
    it(`does not take ${text}`, () => assert.deepEqual(parseGuide(given), { ok: false, given: text }));
  }
});
