import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { PHASE_IDS } from '../model/index.js';
import { damagedFiles, layerFiles, SEED } from './layer-arbitraries.test.js';
import type { LayerProblem } from './layer-problem.js';
import { parseLocalLayer } from './parse-local-layer.js';

// Editors check the file against the schema, pages with the parser. What one takes, the other must take.

const schema = readFileSync(new URL('../../local-layer.schema.json', import.meta.url), 'utf8');
const validate = new Ajv2020({ strict: true }).compile(JSON.parse(schema) as AnySchemaObject);

function problemCodes(text: string): readonly LayerProblem['code'][] {
  const result = parseLocalLayer(text);
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

const TASK = { id: 'lokal/a', phase: 'gjennomforing', group: 'g', title: 'A' };
const RESOURCE = { id: 'lokal/r', title: 'R', type: 'report' };
const withTask = (fields: object) => ({ schema: 1, add: { tasks: [{ ...TASK, ...fields }] } });
const withResource = (fields: object) => ({ schema: 1, add: { resources: [{ ...RESOURCE, ...fields }] } });
const withContact = (fields: object) => ({ schema: 1, contacts: [{ role: 'R', ...fields }] });
const named = (area: unknown) => ({ schema: 1, names: { area } });

const BAD: readonly unknown[] = [
  ...[null, [], 'a', 1, {}, { schema: 0 }, { schema: 2 }, { schema: '1' }, { schema: 1, extra: 1 }],
  ...[
    { schema: 1, $schema: 1 },
    { schema: 1, guideVersion: '1.0' },
    { schema: 1, guideVersion: 1 },
  ],
  ...[
    '',
    ' ',
    1,
    null,
    'x'.repeat(201),
    '<b>x</b>',
    '</p',
    '<!-- x',
    '<script',
    'a\u0000',
    'a\nb',
    '\ud800',
  ].map(named),
  ...['2026-13-01', '2026-1-1', '', 20260101].map((start) => ({ schema: 1, period: { start } })),
  ...[{ role: '' }, { role: 1 }, { email: 'a' }, { email: 'a@b.example?cc=c' }, { phone: '12' }].map(
    withContact,
  ),
  ...[
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    'data:,x',
    '//x.example',
    'https://a b',
    'https://a@b.example',
  ].map((url) => withContact({ url })),
  withContact({ url: `https://a.example/${'x'.repeat(2_000)}` }),
  withContact({ email: `${'x'.repeat(250)}@a.example` }),
  { schema: 1, contacts: [{ name: 'Kari' }] },
  ...[{ id: 'a' }, { id: 'lokal/A' }, { phase: '4' }, { group: 'A b' }, { title: undefined }].map(withTask),
  ...[{ tips: 'a' }, { tips: [1] }, { optional: 'ja' }, { recurrence: 'monthly' }, { requires: ['A'] }].map(
    withTask,
  ),
  ...[{ after: '' }, { actors: {} }, { origin: 'local' }, { sources: [] }, { subtasks: [] }].map(withTask),
  ...[{ type: 'bok' }, { year: '2020' }, { year: 1.5 }, { year: 1899 }, { language: 'fi' }].map(withResource),
  ...[{ phases: ['x'] }, { people: [] }, { description: '' }, { url: 'x' }].map(withResource),
  ...['acts', 'provisions', 'actors'].map((kind) => ({ schema: 1, replace: { [kind]: {} } })),
  ...['acts', 'provisions', 'criteria'].map((kind) => ({ schema: 1, hide: { [kind]: [] } })),
  { schema: 1, replace: { tasks: { 'A b': {} } } },
  { schema: 1, replace: { tasks: { constructor: {} } } },
  { schema: 1, replace: { tasks: { 'g/a': { phase: 'gjennomforing' } } } },
  { schema: 1, replace: { resources: { a: { title: 'A' } } } },
  { schema: 1, hide: { phases: PHASE_IDS } },
  JSON.parse('{"schema":1,"__proto__":{}}'),
];

for (const file of BAD) {
  const text = JSON.stringify(file);
  test(`${text.slice(0, 100)} is no layer, to the schema and to the parser`, () => {
    assert.ok(!validate(JSON.parse(text)));
    assert.notDeepEqual(problemCodes(text), []);
  });
}

/** What the parser refuses and a schema cannot say. */
const BEYOND: Readonly<Record<string, string>> = {
  'duplicate-id': JSON.stringify({
    schema: 1,
    add: { tasks: [TASK], resources: [{ ...RESOURCE, id: TASK.id }] },
  }),
  'duplicate-field': '{"schema":1,"hide":{},"hide":{}}',
  'bad-date': '{"schema":1,"period":{"start":"2026-02-30"}}',
  'end-before-start': '{"schema":1,"period":{"start":"2026-01-02","end":"2026-01-01"}}',
};

for (const [code, text] of Object.entries(BEYOND)) {
  test(`${code} is known to the parser only`, () => {
    assert.ok(validate(JSON.parse(text)));
    assert.deepEqual(problemCodes(text), [code]);
  });
}

test('the schema and the parser agree on any other file', () => {
  let runs = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        damagedFiles,
        layerFiles.map((file) => JSON.stringify(file)),
      ),
      (text) => {
        runs += 1;
        const codes = problemCodes(text);
        const isBeyond = codes.length > 0 && codes.every((code) => Object.hasOwn(BEYOND, code));
        if (!isBeyond) assert.equal(validate(JSON.parse(text)), codes.length === 0, codes.join());
      },
    ),
    { seed: SEED, numRuns: 5_000 },
  );
  assert.equal(runs, 5_000);
});
