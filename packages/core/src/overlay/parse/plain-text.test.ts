import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LayerProblem } from '../layer-problem.js';
import { plainText } from './plain-text.js';

const LIMIT = 60;

function read(value: unknown) {
  const problems: LayerProblem[] = [];
  const text = plainText(LIMIT)(value, { pointer: '/a', report: (problem) => problems.push(problem) });
  return { text, problems };
}

for (const text of [
  'Hold gatefest',
  'Barn < 5 år og voksne > 67 år',
  'a<b',
  'a<b og b<c',
  '1 <2',
  'x <- y',
  'Pris: 5 < 6 > 4',
  'A & B &lt;b&gt; &#60;',
  '«Sitat» – 50 %, 😀 👩‍👩‍👧, myk\u00adbindestrek',
  'javascript:alert(1)',
  'x'.repeat(LIMIT),
  '😀'.repeat(LIMIT),
]) {
  test(`${JSON.stringify(text)} is text`, () => {
    assert.deepEqual(read(text), { text, problems: [] });
  });
}

test('space around a text is taken away', () => {
  assert.equal(read('  Hold gatefest ').text, 'Hold gatefest');
});

for (const [text, given] of [
  ['Se <b>her</b>', '<b>her</b>'],
  ['</p>', '</p>'],
  ['</p', '</p'],
  ['a </] b', '</] b'],
  ['a <SCRIPT', '<SCRIPT'],
  ['<script src=x', '<script src=x'],
  ['<img src=x onerror=alert(1)', '<img src=x onerror=alert(1)'],
  ['<svg/onload=alert(1)', '<svg/onload=alert(1)'],
  ['a <!-- b', '<!-- b'],
  ['<!doctype html', '<!doctype html'],
  ['<?xml version="1.0"', '<?xml version="1.0"'],
  ['<br/>', '<br/>'],
  ['a<b og c>d', '<b og c>d'],
  ['Kari <kari@nordvik.example>', '<kari@nordvik.example>'],
  ['x > y <i>', '<i>'],
  ['<b <5>', '<b <5>'],
] as const) {
  test(`${text} has markup, from ${given} on`, () => {
    assert.deepEqual(read(text), { text: undefined, problems: [{ code: 'html', pointer: '/a', given }] });
  });
}

for (const [text, character] of [
  ['a\u0000', 'U+0000'],
  ['a\nb', 'U+000A'],
  ['a\r\nb', 'U+000D'],
  ['a\tb', 'U+0009'],
  ['\u001b[1m', 'U+001B'],
  ['\u007f', 'U+007F'],
  ['\u0085x', 'U+0085'],
  ['a\u2028b', 'U+2028'],
  ['a\u202eb', 'U+202E'],
  ['a\u2066b', 'U+2066'],
  ['a\ud800', 'U+D800'],
  ['\udc00b', 'U+DC00'],
  ['a\uffff', 'U+FFFF'],
] as const) {
  test(`${JSON.stringify(text)} has the control character ${character}`, () => {
    assert.deepEqual(read(text), {
      text: undefined,
      problems: [{ code: 'control-character', pointer: '/a', character }],
    });
  });
}

for (const text of ['', ' ', '\u00a0']) {
  test(`${JSON.stringify(text)} is empty`, () => {
    assert.deepEqual(read(text), { text: undefined, problems: [{ code: 'empty-text', pointer: '/a' }] });
  });
}

test('a text that is too long is told, with how long it is in characters', () => {
  assert.deepEqual(read('😀'.repeat(LIMIT + 1)).problems, [
    { code: 'too-long', pointer: '/a', length: LIMIT + 1, limit: LIMIT },
  ]);
});

test('everything that is wrong with a text is told', () => {
  assert.deepEqual(
    read(`<b>\u0000${'x'.repeat(LIMIT)}`).problems.map(({ code }) => code),
    ['too-long', 'control-character', 'html'],
  );
});

for (const [value, given] of [
  [1, 'number'],
  [null, 'null'],
  [[], 'array'],
  [{}, 'object'],
  [true, 'boolean'],
] as const) {
  test(`${JSON.stringify(value)} is no text`, () => {
    assert.deepEqual(read(value).problems, [
      { code: 'wrong-type', pointer: '/a', expected: 'string', given },
    ]);
  });
}

test('a long text of nothing but brackets is read in no time to speak of', () => {
  assert.equal(
    plainText(1_000_000)('<a'.repeat(500_000), { pointer: '', report: () => undefined }),
    '<a'.repeat(500_000),
  );
});
