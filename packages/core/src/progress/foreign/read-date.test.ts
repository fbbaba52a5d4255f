import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDay, readTime } from './read-date.js';
import { readForeign } from './read-json.js';

const time = (raw: unknown) => {
  const read = readForeign(raw, readTime);
  return read.ok ? read.value : read.problem.code;
};
const day = (raw: unknown) => {
  const read = readForeign(raw, readDay);
  return read.ok ? read.value : read.problem.code;
};

for (const [raw, utc] of [
  ['2026-05-04T12:00:00.000Z', '2026-05-04T12:00:00.000Z'],
  ['2026-05-04T12:00:00Z', '2026-05-04T12:00:00.000Z'],
  ['2026-05-04T12:00Z', '2026-05-04T12:00:00.000Z'],
  ['2026-05-04T14:00:00+02:00', '2026-05-04T12:00:00.000Z'],
  ['2024-02-29T00:00:00.5Z', '2024-02-29T00:00:00.500Z'],
] as const) {
  test(`${raw} is a time, told in UTC`, () => {
    assert.equal(time(raw), utc);
  });
}

for (const raw of [
  '',
  'i går',
  '2026-05-04',
  '2026-05-04T12:00:00',
  '2026-02-30T12:00:00.000Z',
  '2026-13-01T12:00:00.000Z',
  '2026-05-04T25:00:00.000Z',
  ' 2026-05-04T12:00:00.000Z',
  '2026-05-04T12:00:00.000Z\n',
  '9999-12-31T23:59:59.000-12:00',
  '+010000-01-01T00:00:00.000Z',
  1777896000000,
  null,
  ['2026-05-04T12:00:00.000Z'],
]) {
  test(`${JSON.stringify(raw)} is no time`, () => {
    assert.equal(time(raw), 'invalid');
  });
}

for (const raw of ['', '2026-05-04', '2024-02-29', '0001-01-01']) {
  test(`«${raw}» is a day, or none`, () => {
    assert.equal(day(raw), raw);
  });
}

for (const raw of [
  '2026-02-29',
  '2026-04-31',
  '2026-00-10',
  '2026-1-1',
  '04.05.2026',
  '2026-05-04T00:00:00Z',
  20260504,
  null,
]) {
  test(`${JSON.stringify(raw)} is no day`, () => {
    assert.equal(day(raw), 'invalid');
  });
}
