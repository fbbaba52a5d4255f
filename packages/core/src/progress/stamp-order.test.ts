import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareStamps, timeOf } from './stamp-order.js';

// Not where UTC is local time: a time without a zone must be read alike everywhere.
process.env['TZ'] = 'Asia/Tokyo';

const NOON = Date.UTC(2026, 4, 4, 12);

for (const at of [
  '2026-05-04T12:00:00.000Z',
  '2026-05-04T12:00:00Z',
  '2026-05-04T12:00Z',
  '2026-05-04T14:00:00+02:00',
  '2026-05-04T12:00:00',
  '+002026-05-04T12:00:00.000Z',
]) {
  test(`«${at}» is noon in UTC, wherever it is read`, () => {
    assert.equal(timeOf(at), NOON);
  });
}

test('a day alone is its first moment in UTC', () => {
  assert.equal(timeOf('2026-05-04'), Date.UTC(2026, 4, 4));
});

for (const at of [
  '',
  'i går',
  '1777896000000',
  'May 4 2026',
  '2026-05-04 12:00',
  '2026-13-01T00:00:00Z',
  '4.5.2026',
]) {
  test(`«${at}» is no moment, and comes before all that are`, () => {
    assert.equal(timeOf(at), -Infinity);
  });
}

const stamp = (at: string, by: string, value: unknown) => ({ at, by, value });

for (const [why, first, last] of [
  ['the later time', stamp('2026-05-04T12:00:00+02:00', 'ola', 2), stamp('2026-05-04T11:00:00Z', 'kari', 1)],
  ['a time before none', stamp('i går', 'ola', 2), stamp('0001-01-01', 'kari', 1)],
  [
    'who, when the time is the same',
    stamp('2026-05-04T12:00:00.000Z', 'kari', 2),
    stamp('2026-05-04T12:00:00Z', 'ola', 1),
  ],
  ['who, when neither has a time', stamp('x', 'kari', 2), stamp('a', 'ola', 1)],
  [
    'the value, when all else is the same',
    stamp('2026-05-04', 'kari', { b: 1, a: 1 }),
    stamp('2026-05-04', 'kari', { a: 2 }),
  ],
  [
    'the value, when one moment is written in two ways',
    stamp('2026-05-04T12:00:00Z', 'kari', 1),
    stamp('2026-05-04T12:00:00.000Z', 'kari', 2),
  ],
  [
    'how the time is written, when nothing else differs',
    stamp('2026-05-04T12:00:00.000Z', 'kari', 1),
    stamp('2026-05-04T12:00:00Z', 'kari', 1),
  ],
] as const) {
  test(`what counts most is told by ${why}`, () => {
    assert.ok(compareStamps(first, last) < 0);
    assert.ok(compareStamps(last, first) > 0);
  });
}

test('stamps that are alike in everything are equal, however they were put together', () => {
  const one = { value: { a: 1, b: 2 }, at: '2026-05-04', by: 'kari' };
  assert.equal(compareStamps(one, { by: 'kari', at: '2026-05-04', value: { b: 2, a: 1 } }), 0);
});
