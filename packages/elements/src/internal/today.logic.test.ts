import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { parseDay } from './day.logic.js';
import { today } from './today.js';

const CLOCK = Symbol.for('omr.clock/1');
const page = globalThis as Record<symbol, unknown>;

function stopClock(time: string, zone: string): void {
  process.env['TZ'] = zone;
  page[CLOCK] = { now: () => new Date(time) };
}

describe('today', () => {
  const zone = process.env['TZ'];

  afterEach(() => {
    delete page[CLOCK];
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('is the day of the reader when it is still yesterday in UTC', () => {
    stopClock('2027-05-01T22:30:00Z', 'Europe/Oslo');
    assert.equal(today(), '2027-05-02');
  });

  it('is the day of the reader when it is already tomorrow in UTC', () => {
    stopClock('2027-05-02T01:30:00Z', 'America/Los_Angeles');
    assert.equal(today(), '2027-05-01');
  });

  it('has two digits for month and day', () => {
    stopClock('2027-01-09T12:00:00Z', 'UTC');
    assert.equal(today(), '2027-01-09');
  });

  it('is a day of the clock on the wall when nobody has stopped it', () => {
    assert.equal(parseDay(today()), today());
  });
});
