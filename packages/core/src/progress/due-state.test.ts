import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber, dueState } from './due-state.js';

for (const [due, today, state] of [
  ['2026-05-03', '2026-05-04', 'late'],
  ['2025-12-31', '2026-01-01', 'late'],
  ['2026-05-04', '2026-05-04', 'soon'],
  ['2026-05-18', '2026-05-04', 'soon'],
  ['2026-05-19', '2026-05-04', 'later'],
  ['2027-05-04', '2026-05-04', 'later'],
] as const) {
  test(`on ${today}, ${due} is ${state}`, () => {
    assert.equal(dueState(due, today), state);
  });
}

test('fourteen days are fourteen days when the clocks change', () => {
  assert.equal(dueState('2026-04-05', '2026-03-22'), 'soon');
  assert.equal(dueState('2026-04-05', '2026-03-21'), 'later');
});

test('fourteen days are fourteen days over a leap day', () => {
  assert.equal(dueState('2028-03-07', '2028-02-22'), 'soon');
  assert.equal(dueState('2028-03-08', '2028-02-22'), 'later');
});

for (const value of ['', 'i morgen', '2026-5-4', '04.05.2026', '2026-05-03T00:00:00Z', 'før 2026-05-03']) {
  test(`«${value}» is no day, and neither late nor soon`, () => {
    assert.equal(dueState(value, '2026-05-04'), 'later');
    assert.equal(dueState('2026-05-03', value), 'later');
  });
}

test('each day is one more than the day before', () => {
  assert.equal(dayNumber('1970-01-01'), 0);
  assert.equal(dayNumber('2028-03-01') - dayNumber('2028-02-28'), 2);
});
