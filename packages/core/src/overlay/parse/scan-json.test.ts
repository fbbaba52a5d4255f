import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LayerProblem } from '../layer-problem.js';
import { scanJson } from './scan-json.js';

const DEPTH = 3;

function problemsOf(text: string): readonly LayerProblem[] {
  const problems: LayerProblem[] = [];
  const isSound = scanJson(text, DEPTH, (problem) => problems.push(problem));
  const fatal = problems.filter(({ code }) => code === 'not-json' || code === 'too-deep');
  assert.equal(isSound, fatal.length === 0, text);
  return problems;
}

for (const text of [
  '{}',
  '[]',
  ' \r\n\t{ "a" : [ 1 , -0.5e+3 , true , false , null , "b" ] } ',
  '"\\u00e5\\n\\"\\\\\\/"',
  '0',
  '[[[]]]',
  '{"a":{"a":1}}',
  '[{"a":1},{"a":2}]',
]) {
  test(`${text} has no fault`, () => {
    assert.deepEqual(problemsOf(text), []);
  });
}

for (const [text, line, column] of [
  ['', 1, 1],
  ['{"a":1,}', 1, 8],
  ['{"a":1\n "b":2}', 2, 2],
  ['{\n  "a": tru\n}', 2, 8],
  ['[1 2]', 1, 4],
  ['[1,]', 1, 4],
  ["{'a':1}", 1, 2],
  ['{a:1}', 1, 2],
  ['{"a" 1}', 1, 6],
  ['{"a":}', 1, 6],
  ['{} {}', 1, 4],
  ['[1]]', 1, 4],
  ['[}', 1, 2],
  ['{"a":[1}', 1, 8],
  ['01', 1, 2],
  ['1.', 1, 2],
  ['+1', 1, 1],
  ['NaN', 1, 1],
  ['"a\nb"', 1, 3],
  ['"\\x41"', 1, 2],
  ['"\\u12"', 1, 2],
  ['"a', 1, 3],
  ['{"a":1', 1, 7],
  ['// a\n{}', 1, 1],
  ['\u00a0{}', 1, 1],
] as const) {
  test(`the fault of ${JSON.stringify(text)} is in line ${line}, column ${column}`, () => {
    assert.throws(() => JSON.parse(text));
    assert.deepEqual(problemsOf(text), [{ code: 'not-json', pointer: '', line, column }]);
  });
}

test('what is too deep is told, with where it begins', () => {
  assert.deepEqual(problemsOf('{"a":[0,{"b/c":[1]}]}'), [
    { code: 'too-deep', pointer: '/a/1/b~1c', limit: DEPTH },
  ]);
});

for (const depth of [4, 100, 1_000_000]) {
  test(`${depth} levels are too deep, in lists and in objects`, () => {
    assert.deepEqual(problemsOf('['.repeat(depth)), [{ code: 'too-deep', pointer: '/0/0/0', limit: DEPTH }]);
    assert.deepEqual(problemsOf('{"a":'.repeat(depth)), [
      { code: 'too-deep', pointer: '/a/a/a', limit: DEPTH },
    ]);
  });
}

test('a name that is there twice is told, however it is written', () => {
  assert.deepEqual(problemsOf('{"a":[{"b":1,"\\u0062":2}],"a":3}'), [
    { code: 'duplicate-field', pointer: '/a/0/b', field: 'b' },
    { code: 'duplicate-field', pointer: '/a', field: 'a' },
  ]);
});

for (const field of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__']) {
  test(`the name ${field} is told, wherever it stands`, () => {
    const [problem, ...rest] = problemsOf(`{"a":[{"${field}":1}]}`);
    assert.equal(problem?.code, 'forbidden-field');
    assert.match(problem.pointer, /^\/a\/0\/./);
    assert.deepEqual(rest, []);
  });
}

test('such a name may stand as a value', () => {
  assert.deepEqual(problemsOf('["__proto__","constructor"]'), []);
});

test('a long name is quoted in part', () => {
  const name = 'x'.repeat(1_000);
  const [problem] = problemsOf(`{"${name}":1,"${name}":2}`);
  assert.ok(problem?.code === 'duplicate-field' && problem.field.length < 100);
});
