import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { HOSTILE_TEXTS } from '../hostile-guide.test.js';
import { contentLine, textValue } from './content-line.js';

/** What is left of a text: line breaks are one kind, and what no text may hold is gone. */
function readable(text: string): string {
  return text.replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n]|\p{Cs}/gu, '');
}

/** Reads one line as a calendar does, after checking that it is one line, folded as it must be. */
function read(line: string): string {
  assert.ok(line.endsWith('\r\n'));
  const physical = line.slice(0, -2).split('\r\n');
  for (const [at, part] of physical.entries()) {
    assert.doesNotMatch(part, /\p{Cc}|\p{Cs}|[\u2028\u2029]/u);
    assert.ok(Buffer.byteLength(part) <= 75, `${Buffer.byteLength(part)} octets`);
    assert.equal(part.startsWith(' '), at > 0);
  }
  const event = ICAL.Component.fromString(`BEGIN:VEVENT\r\n${line}END:VEVENT\r\n`);
  assert.equal(event.getAllProperties().length, 1);
  const value = event.getFirstPropertyValue('summary');
  assert.equal(typeof value, 'string');
  return value as string;
}

const LONG = [
  'æøåÆØÅ'.repeat(40),
  'x'.repeat(500),
  '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(30),
  `${'x'.repeat(66)}å`,
  `${'x'.repeat(64)}€€`,
  `${'x'.repeat(63)}😀😀`,
  ';,\\'.repeat(60),
];

for (const text of [...HOSTILE_TEXTS, ...LONG, '\r\nBEGIN:VEVENT', '\u2028\u2029\u0085\v\f', '\0', '']) {
  test(`${JSON.stringify(text).slice(0, 60)} is read as it was written`, () => {
    assert.equal(read(contentLine('SUMMARY', textValue(text))), readable(text));
  });
}

test('a text of any characters is read as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      assert.equal(read(contentLine('SUMMARY', textValue(text))), readable(text));
    }),
    { seed: 5545, numRuns: 3000 },
  );
});

test('what would end a value is escaped', () => {
  assert.equal(textValue('a;b,c\\d\ne'), 'a\\;b\\,c\\\\d\\ne');
});

test('a line is filled before it is folded', () => {
  const [first = '', second = ''] = contentLine('SUMMARY', 'x'.repeat(200)).split('\r\n');
  assert.deepEqual([first.length, second.length], [75, 75]);
});

test('a line of 75 octets is not folded', () => {
  assert.equal(contentLine('SUMMARY', 'x'.repeat(67)), `SUMMARY:${'x'.repeat(67)}\r\n`);
});
