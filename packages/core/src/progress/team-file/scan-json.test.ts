import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanJson } from './scan-json.js';

for (const [text, maxDepth, expected] of [
  ['', 2, 'finished'],
  ['1', 0, 'finished'],
  ['{"a":[]}', 2, 'finished'],
  ['{"a":[]}', 1, 'too-deep'],
  ['[[],[],[]]', 2, 'finished'],
  ['"[[[["', 1, 'finished'],
  [String.raw`"\"[[[["`, 1, 'finished'],
  [String.raw`"\\"[[`, 1, 'too-deep'],
  ['"abc', 2, 'unfinished'],
  ['{"a":[', 2, 'unfinished'],
  ['{"a":"b', 2, 'unfinished'],
  [String.raw`{"a":"b\"}`, 2, 'unfinished'],
  ['{"a":', 2, 'unfinished'],
] as const) {
  test(`${text || 'nothing'}, at most ${maxDepth} deep: ${expected}`, () => {
    assert.equal(scanJson(text, maxDepth), expected);
  });
}
