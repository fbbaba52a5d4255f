import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LayerProblem } from './layer-problem.js';
import { parseLocalLayer } from './parse-local-layer.js';

function problemsOf(file: unknown, options?: { readonly maxBytes: number }): readonly LayerProblem[] {
  const result = parseLocalLayer(typeof file === 'string' ? file : JSON.stringify(file), options);
  return result.ok ? [] : result.problems;
}

test('a file with a schema and nothing else is a layer', () => {
  assert.ok(parseLocalLayer('{"schema":1}').ok);
});

test('the mark some editors put first is no fault', () => {
  assert.ok(parseLocalLayer('\ufeff{"schema":1}').ok);
});

for (const text of ['', ' \n\t', '\ufeff']) {
  test(`${JSON.stringify(text)} is empty`, () => {
    assert.deepEqual(problemsOf(text), [{ code: 'empty', pointer: '' }]);
  });
}

test('a file is too large by its bytes, not its characters', () => {
  const file = '{"schema":1,"names":{"area":"Ås"}}';
  assert.equal(file.length, 34);
  assert.deepEqual(problemsOf(file, { maxBytes: 35 }), []);
  assert.deepEqual(problemsOf(file, { maxBytes: 34 }), [
    { code: 'too-large', pointer: '', size: 35, limit: 34 },
  ]);
});

test('a million bytes is the limit when none is given', () => {
  const file = (bytes: number) => `{"schema":1}${' '.repeat(bytes - 12)}`;
  assert.deepEqual(problemsOf(file(1_000_000)), []);
  assert.deepEqual(problemsOf(file(1_000_001)), [
    { code: 'too-large', pointer: '', size: 1_000_001, limit: 1_000_000 },
  ]);
});

test('a fault in the JSON is told with its line and column', () => {
  assert.deepEqual(problemsOf('{\n  "schema": 1,\n}'), [
    { code: 'not-json', pointer: '', line: 3, column: 1 },
  ]);
});

test('what is too deep is told', () => {
  assert.deepEqual(
    problemsOf('['.repeat(500_000)).map(({ code }) => code),
    ['too-deep'],
  );
});

for (const [text, given] of [
  ['[]', 'array'],
  ['null', 'null'],
  ['"a"', 'string'],
  ['1', 'number'],
] as const) {
  test(`${text} is no layer`, () => {
    assert.deepEqual(problemsOf(text), [{ code: 'wrong-type', pointer: '', expected: 'object', given }]);
  });
}

test('a file must name its schema, and what else is wrong is told as well', () => {
  assert.deepEqual(problemsOf({ names: [] }), [
    { code: 'missing-field', pointer: '', field: 'schema' },
    { code: 'wrong-type', pointer: '/names', expected: 'object', given: 'array' },
  ]);
});

test('of a file for a later version, only that is told', () => {
  assert.deepEqual(problemsOf({ schema: 2, news: true }), [
    { code: 'newer-schema', pointer: '/schema', given: 2, supported: 1 },
  ]);
});

for (const schema of [0, -1, 1.5]) {
  test(`there is no schema ${schema}`, () => {
    assert.deepEqual(problemsOf({ schema }), [
      { code: 'unknown-schema', pointer: '/schema', given: String(schema), supported: 1 },
    ]);
  });
}

test('the schema is a number', () => {
  assert.deepEqual(problemsOf({ schema: '1' }), [
    { code: 'wrong-type', pointer: '/schema', expected: 'number', given: 'string' },
  ]);
});

test('the address of the schema may stand first, and is not kept', () => {
  const result = parseLocalLayer('{"$schema":"./local-layer.schema.json","schema":1}');
  assert.ok(result.ok && !('$schema' in result.value));
});

test('an unknown field is told, with the one that may have been meant', () => {
  assert.deepEqual(problemsOf({ schema: 1, naems: {}, extra: { deep: [] } }), [
    { code: 'unknown-field', pointer: '/naems', field: 'naems', nearest: 'names' },
    { code: 'unknown-field', pointer: '/extra', field: 'extra' },
  ]);
});

test('a field that could reach a prototype is told once, wherever it stands', () => {
  const file =
    '{"schema":1,"__proto__":{},"replace":{"tasks":{"__proto__":1,"constructor":{}}},"x":{"prototype":1}}';
  assert.deepEqual(problemsOf(file), [
    { code: 'forbidden-field', pointer: '/__proto__', field: '__proto__' },
    { code: 'forbidden-field', pointer: '/replace/tasks/__proto__', field: '__proto__' },
    { code: 'forbidden-field', pointer: '/replace/tasks/constructor', field: 'constructor' },
    { code: 'forbidden-field', pointer: '/x/prototype', field: 'prototype' },
    { code: 'unknown-field', pointer: '/x', field: 'x' },
  ]);
});

test('a field that is there twice is told', () => {
  assert.deepEqual(problemsOf('{"schema":1,"hide":{},"hide":{}}'), [
    { code: 'duplicate-field', pointer: '/hide', field: 'hide' },
  ]);
});

test('what a task and a resource must have is told, each', () => {
  assert.deepEqual(problemsOf({ schema: 1, add: { tasks: [{}], resources: [{}] } }), [
    { code: 'missing-field', pointer: '/add/tasks/0', field: 'id' },
    { code: 'missing-field', pointer: '/add/tasks/0', field: 'phase' },
    { code: 'missing-field', pointer: '/add/tasks/0', field: 'group' },
    { code: 'missing-field', pointer: '/add/tasks/0', field: 'title' },
    { code: 'missing-field', pointer: '/add/resources/0', field: 'id' },
    { code: 'missing-field', pointer: '/add/resources/0', field: 'title' },
    { code: 'missing-field', pointer: '/add/resources/0', field: 'type' },
  ]);
});

test('a contact must have a role', () => {
  assert.deepEqual(problemsOf({ schema: 1, contacts: [{ name: 'Kari' }] }), [
    { code: 'missing-field', pointer: '/contacts/0', field: 'role' },
  ]);
});

test('markup and control characters in any text are told', () => {
  assert.deepEqual(
    problemsOf({
      schema: 1,
      names: { area: '<b>Fjellbyen</b>' },
      replace: { groups: { 'g/a': { name: 'a\u0000b' } } },
    }),
    [
      { code: 'html', pointer: '/names/area', given: '<b>Fjellbyen</b>' },
      { code: 'control-character', pointer: '/replace/groups/g~1a/name', character: 'U+0000' },
    ],
  );
});

test('a bad id among those to be replaced is told', () => {
  assert.deepEqual(problemsOf({ schema: 1, replace: { tasks: { 'A b': { title: 'A' } } } }), [
    { code: 'bad-id', pointer: '/replace/tasks/A b', given: 'A b', expected: 'guide' },
  ]);
});

for (const field of ['acts', 'provisions']) {
  test(`${field} can be neither replaced nor hidden`, () => {
    const codes = [
      ...problemsOf({ schema: 1, replace: { [field]: {} } }),
      ...problemsOf({ schema: 1, hide: { [field]: [] } }),
    ].map(({ code }) => code);
    assert.deepEqual(codes, ['unknown-field', 'unknown-field']);
  });
}

test('no more than fifty problems are told', () => {
  assert.equal(problemsOf({ schema: 1, contacts: Array.from({ length: 50 }, () => ({ a: 1 })) }).length, 50);
});

test('nothing of the file itself is in the value', () => {
  const result = parseLocalLayer('{"schema":1,"names":{"area":" Fjellbyen "},"hide":{"terms":["tett-pa"]}}');
  assert.ok(result.ok);
  assert.equal(result.value.names.area, 'Fjellbyen');
  assert.equal(Object.getPrototypeOf(result.value.names), Object.prototype);
});
