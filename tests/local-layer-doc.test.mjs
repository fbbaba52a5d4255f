// docs/lokalt-lag.md is what a municipality writes its file by: its examples are layers, and every problem is explained.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseLocalLayer } from '../packages/core/dist/overlay/parse-local-layer.js';

const root = path.resolve(import.meta.dirname, '..');
const read = (file) => readFileSync(path.join(root, file), 'utf8');

const page = read('docs/lokalt-lag.md');
const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block]) => block);

test('every example on the page is a layer', () => {
  assert.ok(blocks.length >= 2);
  for (const block of blocks) assert.deepEqual(parseLocalLayer(block).problems ?? [], [], block);
});

test('the whole example on the page is the example file', () => {
  assert.ok(blocks.includes(read('packages/core/examples/lokalt-lag.json')));
});

test('every problem code has a row, and no row is about a code there is not', () => {
  const source = read('packages/core/src/overlay/layer-problem.ts');
  const codes = [...source.matchAll(/code: '([a-z-]+)'/g)].map(([, code]) => code);
  const rows = [...page.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, code]) => code);
  assert.ok(codes.length > 25, `${codes.length} codes`);
  assert.deepEqual(rows.filter((row) => row.includes('-') || codes.includes(row)).sort(), codes.sort());
});

test('the page names the limits the parser has', async () => {
  const { LAYER_LIMITS: limits } = await import('../packages/core/dist/overlay/layer-limits.js');
  const inWords = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
  for (const words of [
    `større enn ${inWords(limits.bytes)} byte`,
    `Mer enn ${limits.depth} lister`,
    `mellom ${limits.firstYear} og ${limits.lastYear}`,
    `kan ha ${limits.title} tegn, avsnitt ${inWords(limits.paragraph)}`,
  ]) {
    assert.ok(page.includes(words), words);
  }
});

test('every file the page links to exists', () => {
  const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, link]) => link);
  assert.ok(links.length >= 2);
  for (const link of links) assert.ok(existsSync(path.join(root, 'docs', link)), link);
});
