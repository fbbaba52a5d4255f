// The one script as web sites get it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';

const site = new URL('../packages/embed/dist/site/', import.meta.url);
const script = new URL('omr.js', site);
const code = existsSync(script) ? readFileSync(script, 'utf8') : '';

/** Every node of the script's syntax tree. */
function* nodes(value) {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  else if (typeof value === 'object' && value !== null) {
    if (typeof value.type === 'string') yield value;
    for (const inner of Object.values(value)) yield* nodes(inner);
  }
}

const all = [...nodes(parseAst(code))];
const snippet = ({ start, end }) => code.slice(start, Math.min(end, start + 80));
const isNamed = (node, ...names) => node?.type === 'Identifier' && names.includes(node.name);

test('the script is built', () => {
  assert.notEqual(code, '');
});

/** In bytes, compressed: what a reader's line carries. Why so much: docs/decisions/0027. */
const BUDGETS = {
  'omr.js': 88_000,
  'omr.nn.js': 24_500,
  'omr.en.js': 24_000,
  'omr.se.js': 1_000,
  'omr.layer.js': 7_500,
};

for (const [name, budget] of Object.entries(BUDGETS)) {
  test(`${name} is at most ${budget} bytes, compressed`, () => {
    const { length } = brotliCompressSync(readFileSync(new URL(name, site)));
    assert.ok(length <= budget, `${length} bytes`);
  });
}

test('the script imports nothing at once, and exports nothing from elsewhere', () => {
  const imports = all.filter(
    ({ type, source }) => type === 'ImportDeclaration' || (/^Export/.test(type) && source),
  );
  assert.deepEqual(imports.map(snippet), []);
});

test('the only files the script may fetch are the words of other languages and the code of a local layer, beside it', () => {
  const fetched = all.filter(({ type }) => type === 'ImportExpression').map(({ source }) => source.value);
  assert.deepEqual([...new Set(fetched)].sort(), [
    './omr.en.js',
    './omr.layer.js',
    './omr.nn.js',
    './omr.se.js',
  ]);
});

for (const language of ['nn', 'en', 'se']) {
  test(`the words in ${language} are one file that imports nothing`, () => {
    const words = readFileSync(new URL(`omr.${language}.js`, site), 'utf8');
    const imports = [...nodes(parseAst(words))].filter(
      ({ type, source }) => /^Import/.test(type) || (/^Export/.test(type) && source),
    );
    assert.deepEqual(imports, []);
  });
}

test('the code of a local layer stands alone, and is not in the script', () => {
  const layer = readFileSync(new URL('omr.layer.js', site), 'utf8');
  assert.deepEqual(
    [...nodes(parseAst(layer))].filter(
      ({ type, source }) => /^Import/.test(type) || (/^Export/.test(type) && source),
    ),
    [],
  );
  // What finds a problem, not the words that tell of it.
  assert.ok(layer.includes('code:"control-character"'));
  assert.ok(!code.includes('code:"control-character"'));
});

test('the script holds the words of bokmål alone', () => {
  assert.ok(code.includes('Avklar hvilken kunnskap dere trenger'));
  for (const foreign of ['Kva', 'Checklist for', 'Dárkkistanlistu'])
    assert.ok(!code.includes(foreign), foreign);
});

test('the script holds the production build of Lit', () => {
  for (const sign of ['Lit is in dev mode', 'lit-dev', 'lit.dev/msg', 'litIssuedWarnings']) {
    assert.ok(!code.includes(sign), sign);
  }
});

test('the script makes no code of strings', () => {
  const evaluated = all.filter(
    ({ type, callee }) =>
      (type === 'CallExpression' || type === 'NewExpression') && isNamed(callee, 'eval', 'Function'),
  );
  assert.deepEqual(evaluated.map(snippet), []);
});

test('the script asks the network for nothing but the local layer a page names', () => {
  const means = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'];
  const asking = all.filter(
    ({ type, callee, object, property }) =>
      (/^(Call|New)Expression$/.test(type) && isNamed(callee, ...means)) ||
      (type === 'MemberExpression' &&
        isNamed(object, 'globalThis', 'window', 'self') &&
        isNamed(property, ...means)) ||
      (type === 'MemberExpression' && isNamed(property, 'sendBeacon')),
  );
  assert.deepEqual(
    asking.map((node) => snippet(node).replace(/\(.*/s, '')),
    ['fetch'],
  );
});

test('the script has no address but those of Lovdata and of W3C namespaces', () => {
  const addresses = code.match(/(?:\b(?:https?|wss?|ftp):)\/\/[^\s"'`<>)\\]*/gi) ?? [];
  const foreign = addresses.filter(
    // «https://.» in a sentence is no address.
    (address) => !/^(https:\/\/lovdata\.no|http:\/\/www\.w3\.org)\/|:\/\/[.,]?$/.test(address),
  );
  assert.deepEqual(foreign, []);
});

test('the script registers every tag of the manifest', () => {
  const file = new URL('../packages/elements/custom-elements.json', import.meta.url);
  const { modules } = JSON.parse(readFileSync(file, 'utf8'));
  const tags = modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ tagName = [] }) => tagName),
  );
  const strings = new Set(all.filter(({ type }) => type === 'Literal').map(({ value }) => value));
  assert.notEqual(tags.length, 0);
  assert.deepEqual(
    tags.filter((tag) => !strings.has(tag)),
    [],
  );
});

test('every file the example page asks for is in the folder', () => {
  const page = readFileSync(new URL('eksempel/index.html', site), 'utf8');
  const asked = [...page.matchAll(/<(?:script|link)[^>]* (?:src|href)="\.\.\/([^"]+)"/g)].map(
    ([, file]) => file,
  );
  assert.ok(asked.includes('omr.js'));
  assert.deepEqual(
    asked.filter((file) => !existsSync(new URL(file, site))),
    [],
  );
});
