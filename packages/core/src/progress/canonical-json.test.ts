import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

test('keys are put in order at every depth', () => {
  assert.equal(canonicalJson({ b: [{ d: 1, c: null }], a: '' }), '{"a":"","b":[{"c":null,"d":1}]}');
});

test('a list keeps its order', () => {
  assert.equal(canonicalJson(['b', 'a']), '["b","a"]');
});

test('«__proto__» is a key like any other', () => {
  assert.equal(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}')), '{"__proto__":{"a":2},"b":1}');
});

test('the text is JSON for the same value', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      assert.deepEqual(JSON.parse(canonicalJson(JSON.parse(text))), JSON.parse(text));
    }),
    { seed: 20260504, numRuns: 1000 },
  );
});
