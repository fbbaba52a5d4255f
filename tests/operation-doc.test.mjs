// What docs/drift.md tells webmasters to send is what our own server sends.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { headersFor } from '../packages/embed/dist/cli/response-headers.js';

const root = path.resolve(import.meta.dirname, '..');
const doc = readFileSync(path.join(root, 'docs/drift.md'), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(root, 'packages/embed/package.json'), 'utf8'));
const block = (language) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(doc)?.[1] ?? '';

for (const language of ['nginx', 'apache', 'xml']) {
  test(`the example in ${language} has every header`, () => {
    for (const address of ['/', `/v${version}/omr.js`]) {
      for (const [name, value] of Object.entries(headersFor(address))) {
        assert.ok(block(language).includes(name), name);
        assert.ok(block(language).includes(`"${value}"`), `${name}: ${value}`);
      }
    }
  });
}

test('the table of headers has every one', () => {
  for (const [name, value] of Object.entries(headersFor('/'))) {
    const told = name === 'Content-Security-Policy' ? `\`${name}\`` : `\`${name}: ${value}\``;
    assert.ok(doc.includes(told), told);
  }
});

test('the version in the examples is the current one', () => {
  assert.ok(doc.includes(`<location path="v${version}">`));
  assert.ok(doc.includes(`\`v${version}/\``));
});
