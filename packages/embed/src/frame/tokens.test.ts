import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatLook, LOOK_COLORS } from '../address/look.js';
import { lookOfTokens, lookOver, tokensOf } from './tokens.logic.js';

const style = (colorScheme: string, properties: Record<string, string> = {}) => ({
  colorScheme,
  getPropertyValue: (name: string) => properties[name] ?? '',
});

test('colours of the page around reach the frame, and only those on the list', () => {
  const tokens = tokensOf(style('dark', { '--omr-color-accent': '#0B5394', '--omr-secret': 'x' }));
  assert.deepEqual(Object.keys(tokens), ['color-scheme', ...LOOK_COLORS]);
  assert.deepEqual(lookOfTokens(tokens), { scheme: 'dark', colors: { accent: '0b5394' } });
});

for (const [word, scheme] of [
  ['normal', 'light'],
  ['light', 'light'],
  ['only light', 'light'],
  ['dark', 'dark'],
  ['dark only', 'dark'],
  ['light dark', undefined],
  ['dark light', undefined],
  ['', undefined],
  ['constructor', undefined],
] as const) {
  test(`around is «${word}»: the frame is ${scheme ?? 'as the reader has it'}`, () => {
    assert.equal(lookOfTokens({ 'color-scheme': word }).scheme, scheme);
  });
}

for (const color of [
  'red',
  '#fff',
  '#0b539480',
  'currentcolor',
  'url(//x)',
  '#0b5394;x:url(y)',
  0xb5394,
  null,
]) {
  test(`is passed over: ${String(color)}`, () => {
    assert.deepEqual(lookOfTokens({ accent: color }), {});
  });
}

test('whatever tokens are, the look is one an address could ask for', () => {
  const key = fc.oneof(fc.constantFrom('color-scheme', '__proto__', ...LOOK_COLORS), fc.string());
  const value = fc.oneof(fc.stringMatching(/^#[0-9a-fA-F]{6}$/), fc.anything());
  fc.assert(
    fc.property(fc.oneof(fc.dictionary(key, value), fc.anything()), (tokens) => {
      assert.match(
        formatLook(lookOfTokens(tokens)),
        /^$|^omr(;scheme=(light|dark))?(;(text|subtle|surface|border|accent|success|warning|danger)(-subtle|-contrast)?=[0-9a-f]{6})*$/,
      );
    }),
    { seed: 25, numRuns: 2000 },
  );
});

test('what the address says goes before what is around', () => {
  assert.deepEqual(
    lookOver(
      { scheme: 'dark', colors: { accent: '111111', text: '222222' } },
      { colors: { accent: '333333' }, headingLevel: 3 },
    ),
    { scheme: 'dark', colors: { accent: '333333', text: '222222' }, headingLevel: 3 },
  );
  assert.deepEqual(lookOver({ scheme: 'dark' }, { scheme: 'light' }), { scheme: 'light' });
  assert.deepEqual(lookOver({}, {}), {});
});
