import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from './plain-text.js';

for (const [name, text, plain] of [
  ['HTML', '<script>alert("1")</script> &amp;', '<script>alert("1")</script> &amp;'],
  ['æ, ø, å, emoji and half an emoji', 'æøå čđŋ 🏘️ \ud800', 'æøå čđŋ 🏘️ \ud800'],
  ['line breaks and tabs', 'a\n\n\tb', 'a\n\n\tb'],
] as const) {
  test(`${name}: left as they are`, () => {
    assert.equal(plainText(text), plain);
  });
}

for (const lineBreak of ['\r\n', '\r', '\v', '\f', '\u0085']) {
  test(`${JSON.stringify(lineBreak)} becomes a line break`, () => {
    assert.equal(plainText(`a${lineBreak}b`), 'a\nb');
  });
}

test('all other control characters are taken out', () => {
  const others = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => /\p{Cc}/u.test(character) && !'\t\n\v\f\r\u0085'.includes(character),
  );
  assert.equal(others.length, 65 - 6);
  assert.equal(plainText(`a${others.join('')}b`), 'ab');
});

test('what has been made plain stays as it is', () => {
  const once = plainText('a\r\r\nb\0\u0085c');
  assert.equal(plainText(once), once);
});
