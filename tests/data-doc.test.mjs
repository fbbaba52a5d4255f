// docs/data.md is what the types and the guide make of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { dataDocument } from '../docs/generate-data.mjs';

const written = readFileSync(path.resolve(import.meta.dirname, '../docs/data.md'), 'utf8');

test('docs/data.md is up to date; if not, run «npm run data»', async () => {
  assert.equal(written, await dataDocument());
});

test('docs/data.md tells what every field is, or has a name that does', () => {
  const rows = written.split('\n').filter((line) => /^\| `\w+`/.test(line));
  assert.ok(rows.length > 100, `${rows.length} fields`);
});
