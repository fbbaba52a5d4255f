import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embeddingPolicies, formatPolicy } from './csp.js';

test('a policy is written as a header has it', () => {
  const { scriptWithLayer, frame, link } = embeddingPolicies('https://kommune.example');
  assert.equal(
    formatPolicy(scriptWithLayer),
    "script-src https://kommune.example; require-trusted-types-for 'script'; trusted-types omr; connect-src https://kommune.example",
  );
  assert.equal(formatPolicy(frame), 'frame-src https://kommune.example');
  assert.equal(formatPolicy(link), '');
});

test('no form needs a nonce, inline styles or a wildcard', () => {
  for (const directives of Object.values(embeddingPolicies('https://kommune.example'))) {
    assert.ok(
      !/unsafe|nonce|\*|data:|blob:/.test(formatPolicy(directives as Parameters<typeof formatPolicy>[0])),
    );
  }
});
