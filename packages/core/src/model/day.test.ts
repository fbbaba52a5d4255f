import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDay } from './day.js';

test('every day of a leap year and of one that is none is a day, and no other is', () => {
  for (const year of [2026, 2028, 2000, 1900]) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        // A date that no calendar has rolls over to another, or is none.
        const date = new Date(`${text}T00:00:00Z`);
        const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        assert.equal(isDay(text), isReal, text);
      }
    }
  }
});

for (const text of [
  '',
  '2026',
  '2026-1-1',
  '01.02.2026',
  '2026-01-01T00:00',
  ' 2026-01-01',
  '2026-01-01\n',
  '²⁰²⁶-01-01',
]) {
  test(`${JSON.stringify(text)} is no day`, () => {
    assert.ok(!isDay(text));
  });
}
