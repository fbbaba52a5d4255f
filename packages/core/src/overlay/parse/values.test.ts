import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LayerProblem } from '../layer-problem.js';
import { parseLocalLayer } from '../parse-local-layer.js';

function problemsOf(file: unknown): readonly LayerProblem[] {
  const result = parseLocalLayer(JSON.stringify(file));
  return result.ok ? [] : result.problems;
}

/** The problems of a file with a task or resource that would be fine, but for these fields. */
function problemsOfTask(fields: Readonly<Record<string, unknown>>): readonly LayerProblem[] {
  const task = { id: 'lokal/a', phase: 'gjennomforing', group: 'g', title: 'A', ...fields };
  return problemsOf({ schema: 1, add: { tasks: [task] } });
}

function problemsOfResource(fields: Readonly<Record<string, unknown>>): readonly LayerProblem[] {
  const resource = { id: 'lokal/a', title: 'A', type: 'report', ...fields };
  return problemsOf({ schema: 1, add: { resources: [resource] } });
}

function problemsOfContact(fields: Readonly<Record<string, unknown>>): readonly LayerProblem[] {
  return problemsOf({ schema: 1, contacts: [{ role: 'Prosjektleder', ...fields }] });
}

for (const id of ['a', 'lokal/', 'lokal/Møte', 'gjennomforing/a', 'lokal/a/b']) {
  test(`«${id}» is no id for something added`, () => {
    assert.deepEqual(problemsOfTask({ id }), [
      { code: 'bad-id', pointer: '/add/tasks/0/id', given: id, expected: 'local' },
    ]);
  });
}

for (const id of ['', 'Styring', 'a b', 'a/', '/a', 'a//b', 'møte', 'x'.repeat(121)]) {
  test(`«${id.slice(0, 20)}» is no id of a guide`, () => {
    const given = id.length > 80 ? `${id.slice(0, 80)}…` : id;
    assert.deepEqual(problemsOfTask({ requires: ['gjennomforing/a', id] }), [
      { code: 'bad-id', pointer: '/add/tasks/0/requires/1', given, expected: 'guide' },
    ]);
  });
}

test('ids of every form the guide has may be pointed at', () => {
  const requires = ['gjennomforing/a-1', 'lokal/b', 'folkehelseloven.p1-1', 'kommunen'];
  assert.deepEqual(problemsOfTask({ requires }), []);
});

test('an id is told when it is given to a second thing, be it of another kind', () => {
  const task = { id: 'lokal/a', phase: 'gjennomforing', group: 'g', title: 'A' };
  const resource = { id: 'lokal/a', title: 'A', type: 'report' };
  assert.deepEqual(problemsOf({ schema: 1, add: { tasks: [task, task], resources: [resource] } }), [
    { code: 'duplicate-id', pointer: '/add/tasks/1/id', id: 'lokal/a', first: '/add/tasks/0/id' },
    { code: 'duplicate-id', pointer: '/add/resources/0/id', id: 'lokal/a', first: '/add/tasks/0/id' },
  ]);
});

test('a phase, a recurrence, a type and a language are of those there are', () => {
  const codes = [
    ...problemsOfTask({ phase: 'gjennomføring', recurrence: 'monthly' }),
    ...problemsOfResource({ type: 'reprot', language: 'fi', phases: ['4'] }),
    ...problemsOf({ schema: 1, hide: { phases: ['fase-1'] } }),
  ].map((problem) => [
    problem.code,
    problem.pointer,
    problem.code === 'unknown-value' ? problem.nearest : undefined,
  ]);
  assert.deepEqual(codes, [
    ['unknown-value', '/add/tasks/0/phase', 'gjennomforing'],
    ['unknown-value', '/add/tasks/0/recurrence', undefined],
    ['unknown-value', '/add/resources/0/type', 'report'],
    ['unknown-value', '/add/resources/0/language', undefined],
    ['unknown-value', '/add/resources/0/phases/0', undefined],
    ['unknown-value', '/hide/phases/0', undefined],
  ]);
});

test('a day that no calendar has is told', () => {
  assert.deepEqual(problemsOf({ schema: 1, period: { start: '2026-02-30', end: '01.02.2027' } }), [
    { code: 'bad-date', pointer: '/period/start', given: '2026-02-30' },
    { code: 'bad-date', pointer: '/period/end', given: '01.02.2027' },
  ]);
});

test('an end before the start is told; the same day is fine', () => {
  assert.deepEqual(problemsOf({ schema: 1, period: { start: '2026-01-02', end: '2026-01-01' } }), [
    { code: 'end-before-start', pointer: '/period', start: '2026-01-02', end: '2026-01-01' },
  ]);
  assert.deepEqual(problemsOf({ schema: 1, period: { start: '2026-01-01', end: '2026-01-01' } }), []);
});

test('an address that leads to no web page is told, wherever one can stand', () => {
  const url = 'JavaScript:alert(1)';
  assert.deepEqual(
    [
      ...problemsOfContact({ url }),
      ...problemsOfResource({ url }),
      ...problemsOf({ schema: 1, replace: { resources: { pilotbydel: { url } } } }),
    ],
    ['/contacts/0/url', '/add/resources/0/url', '/replace/resources/pilotbydel/url'].map((pointer) => ({
      code: 'bad-address',
      pointer,
      given: url,
    })),
  );
});

test('an address is kept with its scheme in lower case', () => {
  const result = parseLocalLayer('{"schema":1,"contacts":[{"role":"R","url":"HTTPS://a.example/B"}]}');
  assert.ok(result.ok);
  assert.equal(result.value.contacts[0]?.url, 'https://a.example/B');
});

for (const email of [
  'post@nordvik.example',
  'kari.nordmann+fjell@a-b.nordvik.example',
  'åse@nordvik.example',
]) {
  test(`${email} is an e-mail address`, () => {
    assert.deepEqual(problemsOfContact({ email }), []);
  });
}

for (const email of [
  'post',
  'post@nordvik',
  '@nordvik.example',
  'a@b@nordvik.example',
  'a b@nordvik.example',
  'mailto:post@nordvik.example',
  'post@nordvik.example?bcc=alle@nordvik.example',
  'post%0abcc@nordvik.example',
  'Kari <kari@nordvik.example>',
  'a@nordvik..example',
  'a@nordvik.example,b@nordvik.example',
]) {
  test(`${email} is no e-mail address`, () => {
    assert.deepEqual(problemsOfContact({ email }), [
      { code: 'bad-email', pointer: '/contacts/0/email', given: email },
    ]);
  });
}

for (const phone of ['22334455', '22 33 44 55', '+47 22 33 44 55', '0047-22-33-44-55', '05005', '110']) {
  test(`${phone} is a phone number`, () => {
    assert.deepEqual(problemsOfContact({ phone }), []);
  });
}

for (const phone of [
  '',
  '12',
  '+',
  '22 33 44 55 lokal 2',
  'tel:22334455',
  '22  33',
  '1234567890123456',
  '22 33 44 55 ',
]) {
  test(`«${phone}» is no phone number`, () => {
    assert.deepEqual(problemsOfContact({ phone }), [
      { code: 'bad-phone', pointer: '/contacts/0/phone', given: phone },
    ]);
  });
}

for (const guideVersion of ['0.1.0', '10.20.30']) {
  test(`${guideVersion} is a version`, () => {
    assert.deepEqual(problemsOf({ schema: 1, guideVersion }), []);
  });
}

for (const guideVersion of ['', '1', '1.0', 'v1.0.0', '1.0.0-beta', '1.0.0.0']) {
  test(`«${guideVersion}» is no version`, () => {
    assert.deepEqual(problemsOf({ schema: 1, guideVersion }), [
      { code: 'bad-version', pointer: '/guideVersion', given: guideVersion },
    ]);
  });
}

for (const year of [1899, 2101, 2020.5, -1]) {
  test(`${year} is no year`, () => {
    assert.deepEqual(problemsOfResource({ year }), [
      { code: 'bad-number', pointer: '/add/resources/0/year', given: year, minimum: 1900, maximum: 2100 },
    ]);
  });
}

test('a text is text, a list a list, yes or no a boolean, and a year a number', () => {
  assert.deepEqual(
    [
      ...problemsOfTask({
        title: 1,
        tips: 'Råd',
        optional: 'ja',
        actors: { a: 1 },
        after: null,
        requires: [1],
      }),
      ...problemsOfResource({ year: '2020', url: 1, type: 1, id: null }),
    ].map((problem) =>
      problem.code === 'wrong-type' ? [problem.pointer, problem.expected, problem.given] : problem,
    ),
    [
      ['/add/tasks/0/title', 'string', 'number'],
      ['/add/tasks/0/tips', 'array', 'string'],
      ['/add/tasks/0/optional', 'boolean', 'string'],
      ['/add/tasks/0/actors', 'array', 'object'],
      ['/add/tasks/0/requires/0', 'string', 'number'],
      ['/add/tasks/0/after', 'string', 'null'],
      ['/add/resources/0/id', 'string', 'null'],
      ['/add/resources/0/type', 'string', 'number'],
      ['/add/resources/0/url', 'string', 'number'],
      ['/add/resources/0/year', 'number', 'string'],
    ],
  );
});

test('texts that are too long are told, each by its own limit', () => {
  const long = 'x'.repeat(2_001);
  assert.deepEqual(
    [
      ...problemsOfTask({ title: 'x'.repeat(201), why: long, tips: ['a', long] }),
      ...problemsOfContact({ email: `${'a'.repeat(250)}@b.example`, url: `https://a.example/${long}` }),
    ].map((problem) => (problem.code === 'too-long' ? [problem.pointer, problem.limit] : problem)),
    [
      ['/add/tasks/0/title', 200],
      ['/add/tasks/0/why', 2_000],
      ['/add/tasks/0/tips/1', 2_000],
      ['/contacts/0/email', 254],
      ['/contacts/0/url', 2_000],
    ],
  );
});

test('lists and tables that are too long are told, and not read', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => index);
  const words = (count: number) => Object.fromEntries(many(count).map((index) => [`g/t${index}`, 1]));
  assert.deepEqual(
    [
      ...problemsOfTask({ tips: many(21), requires: many(201) }),
      ...problemsOf({ schema: 1, contacts: many(51), replace: { tasks: words(201) } }),
      ...problemsOf({ schema: 1, add: { tasks: many(201), resources: many(201) } }),
      ...problemsOf({ schema: 1, hide: { phases: many(5) } }),
    ].map((problem) =>
      problem.code === 'too-many' ? [problem.pointer, problem.count, problem.limit] : problem,
    ),
    [
      ['/add/tasks/0/tips', 21, 20],
      ['/add/tasks/0/requires', 201, 200],
      ['/contacts', 51, 50],
      ['/replace/tasks', 201, 200],
      ['/add/tasks', 201, 200],
      ['/add/resources', 201, 200],
      ['/hide/phases', 5, 4],
    ],
  );
});
