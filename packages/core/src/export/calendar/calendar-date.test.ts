import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarDate, calendarTime, yearlyRule } from './calendar-date.js';

test('a day is written without hyphens', () => {
  assert.equal(calendarDate('2026-12-01'), '20261201');
  assert.equal(calendarDate('2028-02-29'), '20280229');
});

for (const text of [
  '',
  '2026-02-30',
  '2027-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '01.12.2026',
  '2026-12-01T00:00:00Z',
  '2026-12-01\r\n',
  ' 2026-12-01',
]) {
  test(`${JSON.stringify(text)} is no day`, () => {
    assert.equal(calendarDate(text), undefined);
  });
}

test('a moment is written in UTC, to the second', () => {
  assert.equal(calendarTime('2026-12-01T12:30:05.678Z'), '20261201T123005Z');
  assert.equal(calendarTime('2026-12-01T00:30:00+01:00'), '20261130T233000Z');
});

test('what is no moment is a mistake in the program', () => {
  assert.throws(() => calendarTime('i går'), RangeError);
});

test('a rule ends on the last day, and there is none where nothing comes a second time', () => {
  assert.equal(yearlyRule('20270115', undefined), 'FREQ=YEARLY');
  assert.equal(yearlyRule('20270115', '20300101'), 'FREQ=YEARLY;UNTIL=20300101');
  assert.equal(yearlyRule('20270115', '20270115'), undefined);
  assert.equal(yearlyRule('20270115', '20260101'), undefined);
});
