import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daysBetween, formatDay, parseDay } from './day.logic.js';

/** Runs `act` as if the machine stood in another time zone. */
function inZone(zone: string, act: () => void): void {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    act();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

const ZONES = ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Oslo'];

describe('parseDay', () => {
  for (const day of ['2027-05-01', '2028-02-29', '2000-01-01', '0027-12-31']) {
    it(`takes ${day}`, () => assert.equal(parseDay(day), day));
  }
  for (const text of [
    '',
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-05-32',
    '2027-5-1',
    '01.05.2027',
    '2027-05-01T00:00:00Z',
    ' 2027-05-01',
    '2027-05-01\n',
    'i morgen',
  ]) {
    it(`does not take «${text}»`, () => assert.equal(parseDay(text), undefined));
  }
});

describe('daysBetween', () => {
  for (const [from, to, days] of [
    ['2027-05-01', '2027-05-01', 0],
    ['2027-05-01', '2027-05-15', 14],
    ['2027-05-02', '2027-05-01', -1],
    ['2027-12-31', '2028-01-01', 1],
    ['2028-02-28', '2028-03-01', 2],
  ] as const) {
    it(`counts ${days} from ${from} to ${to}`, () => assert.equal(daysBetween(from, to), days));
  }

  for (const zone of ZONES) {
    it(`counts a week over the change of the clock in ${zone}`, () =>
      inZone(zone, () => assert.equal(daysBetween('2027-03-25', '2027-04-01'), 7)));
  }
});

describe('formatDay', () => {
  it('writes a day as bokmål does', () => assert.equal(formatDay('2026-11-23', 'nb'), '23. november 2026'));
  it('writes the first of a month with a full stop', () =>
    assert.equal(formatDay('2026-05-01', 'nb'), '1. mai 2026'));
  it('writes it as nynorsk does', () => assert.equal(formatDay('2026-11-23', 'nn'), '23. november 2026'));
  it('writes it as British English does', () =>
    assert.equal(formatDay('2026-11-23', 'en'), '23 November 2026'));
  it('writes bokmål for a language that has no dates here', () =>
    assert.equal(formatDay('2026-05-01', 'qaa'), '1. mai 2026'));

  for (const zone of ZONES) {
    it(`names the same day in ${zone}`, () =>
      inZone(zone, () => assert.equal(formatDay('2026-11-23', 'nb'), '23. november 2026')));
  }
});
