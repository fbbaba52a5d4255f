import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PHASE_IDS, RECURRENCES, RESOURCE_LANGUAGES, RESOURCE_TYPES, type Guide } from '../model/index.js';
import { loadGuide } from '../guide/load-guide.js';
import { parseLocalLayer } from './parse-local-layer.js';

const guide = await loadGuide('nb');

/** Ids of the layer's own things. Few, so that they are often pointed at. */
const LOCAL_IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug) => `lokal/${slug}`);

const text = fc
  .string({ unit: fc.constantFrom(...'aåA5 <>&"\'{}$=-\u00a0«😀'), minLength: 1, maxLength: 30 })
  .filter((value) => value.trim() !== '' && !/<[a-z]/i.test(value));
const texts = fc.array(text, { maxLength: 3 });
const address = fc.constantFrom(
  'https://nordvik.example/a?b=c#d',
  'HTTP://nordvik.example',
  'https://å.example/æ',
);
const day = fc.constantFrom('2026-01-01', '2028-02-29', '2030-12-31');

/** Ids of a list of the guide, now and then one it has not. */
function ids(list: keyof Guide, ...others: readonly string[]): fc.Arbitrary<string[]> {
  return fc.array(id(list, ...others), { maxLength: 4 });
}

function id(list: keyof Guide, ...others: readonly string[]): fc.Arbitrary<string> {
  const entities: unknown = guide[list];
  assert.ok(Array.isArray(entities));
  const known = (entities as readonly { readonly id: string }[]).map((entity) => entity.id);
  return fc.constantFrom(...known, ...others, 'ukjent/id');
}

const someFields = { requiredKeys: [] };
const taskId = id('tasks', ...LOCAL_IDS);

const addedTask = fc.constantFrom(...guide.groups).chain(({ id: group, phase }) =>
  fc.record(
    {
      id: fc.constantFrom(...LOCAL_IDS),
      phase: fc.oneof({ weight: 9, arbitrary: fc.constant(phase) }, fc.constantFrom(...PHASE_IDS)),
      group: fc.oneof({ weight: 9, arbitrary: fc.constant<string>(group) }, fc.constant('ukjent/gruppe')),
      title: text,
      why: text,
      tips: texts,
      optional: fc.boolean(),
      recurrence: fc.constantFrom(...RECURRENCES),
      actors: ids('actors'),
      deliverables: ids('deliverables'),
      resources: ids('resources', ...LOCAL_IDS),
      provisions: ids('provisions'),
      requires: fc.array(taskId, { maxLength: 4 }),
      after: taskId,
    },
    { requiredKeys: ['id', 'phase', 'group', 'title'] },
  ),
);

const addedResource = fc.record(
  {
    id: fc.constantFrom(...LOCAL_IDS),
    title: text,
    type: fc.constantFrom(...RESOURCE_TYPES),
    url: address,
    description: text,
    publisher: text,
    year: fc.integer({ min: 1900, max: 2100 }),
    language: fc.constantFrom(...RESOURCE_LANGUAGES),
    phases: fc.array(fc.constantFrom(...PHASE_IDS), { maxLength: 5 }),
    tasks: fc.array(taskId, { maxLength: 4 }),
  },
  { requiredKeys: ['id', 'title', 'type'] },
);

const additions = fc
  .record(
    { tasks: fc.array(addedTask, { maxLength: 7 }), resources: fc.array(addedResource, { maxLength: 7 }) },
    someFields,
  )
  .map(({ tasks = [], resources = [] }) => {
    const seen = new Set<string>();
    const isNew = (entry: { readonly id: string }) => !seen.has(entry.id) && seen.add(entry.id) === seen;
    return { tasks: tasks.filter(isNew), resources: resources.filter(isNew) };
  });

/** What may stand in a file that is a layer. What it points at may be unknown to the guide. */
export const layerFiles: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  {
    $schema: fc.constant('./local-layer.schema.json'),
    schema: fc.constant(1),
    guideVersion: fc.constantFrom('0.1.0', '12.0.345'),
    names: fc.record({ municipality: text, area: text, project: text }, someFields),
    period: fc
      .record({ start: day, end: day }, someFields)
      .filter(({ start = '', end = '9' }) => start <= end),
    contacts: fc.array(
      fc.record(
        {
          role: text,
          name: text,
          email: fc.constantFrom('post@nordvik.example', 'å.b+c@d-e.example'),
          phone: fc.constantFrom('22 33 44 55', '+4722334455', '110'),
          url: address,
        },
        { requiredKeys: ['role'] },
      ),
      { maxLength: 3 },
    ),
    add: additions,
    replace: fc.record(
      {
        tasks: fc.dictionary(taskId, fc.record({ title: text, why: text, tips: texts }, someFields)),
        subtasks: fc.dictionary(id('subtasks'), fc.record({ title: text, tips: texts }, someFields)),
        resources: fc.dictionary(id('resources'), fc.record({ url: address, description: text }, someFields)),
        groups: fc.dictionary(id('groups'), fc.record({ name: text }, someFields)),
      },
      someFields,
    ),
    hide: fc.record(
      {
        phases: fc.array(fc.constantFrom(...PHASE_IDS), { maxLength: 3 }),
        groups: ids('groups'),
        tasks: fc.array(taskId, { maxLength: 10 }),
        subtasks: ids('subtasks'),
        resources: ids('resources', ...LOCAL_IDS),
        actors: ids('actors'),
        terms: ids('terms'),
      },
      someFields,
    ),
  },
  { requiredKeys: ['schema'] },
);

/** What is put where it does not belong. As JSON, since an object in source cannot have a field `__proto__`. */
const HOSTILE = [
  ...[
    'null',
    '0',
    '-1',
    '1.5',
    '2',
    '1e400',
    'true',
    '[]',
    '{}',
    '[[[]]]',
    '""',
    '" "',
    '"x"',
    '"lokal/a"',
    '"lokal/A"',
  ],
  ...[
    '"constructor"',
    '"__proto__"',
    '"2026-02-30"',
    '"2026-13-01"',
    '"2026-01-01"',
    '"1900-01-01"',
    '"1.0"',
  ],
  ...[
    '"javascript:alert(1)"',
    '" JavaScript:alert(1)"',
    '"data:text/html,x"',
    '"//x.example"',
    '"https://a@b.example"',
  ],
  ...[
    '"https://a.example/\\u0000"',
    '"https://a.example/ b"',
    '"HTTPS://a.example"',
    '"http\\u017f://a.example"',
  ],
  ...[
    '"<b>x</b>"',
    '"<script"',
    '"<!-- x"',
    '"x</p"',
    '"a<b"',
    '"< 5 år"',
    '"a<b c>d"',
    '"<svg/onload=x"',
    '"<a <b"',
  ],
  ...[
    '"a\\u0000b"',
    '"a\\nb"',
    '"\\u202egpj"',
    '"\\ud800"',
    '"\\ufeff"',
    '"\\u2028"',
    '"a@b.example?cc=c@d.example"',
  ],
  ...[
    '{"__proto__":{"a":1}}',
    '{"constructor":{"prototype":{"a":1}}}',
    '{"title":"<i>x</i>"}',
    '{"toString":1}',
  ],
  ...[200, 201, 2_000, 2_001].map((length) => JSON.stringify('x'.repeat(length))),
  ...[20, 21, 200, 201].map((length) => JSON.stringify(Array.from({ length }, () => 'kommunen'))),
  JSON.stringify('😀'.repeat(200)),
];
const FIELDS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'extra',
  'tasks',
  'title',
  'url',
  'id',
  'A b',
  '',
];

/** One change to a piece of JSON: another value, a field less, or a field more. */
interface Mutation {
  readonly at: number;
  readonly kind: 'replace' | 'remove' | 'add';
  readonly field: string;
  readonly json: string;
}

const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('replace', 'replace', 'remove', 'add'),
    field: fc.constantFrom(...FIELDS),
    json: fc.oneof(fc.constantFrom(...HOSTILE), fc.json({ maxDepth: 3 })),
  }),
  { minLength: 1, maxLength: 3 },
);

function parent(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Every object and list in a piece of JSON. */
function parentsIn(value: unknown): readonly Record<string, unknown>[] {
  return parent(value) ? [value, ...Object.values(value).flatMap(parentsIn)] : [];
}

function mutate(file: unknown, { at, kind, field, json }: Mutation): void {
  const parents = parentsIn(file);
  const target = parents[at % parents.length];
  if (!target) return;
  const keys = Object.keys(target);
  const key = kind === 'add' ? field : keys[at % Math.max(1, keys.length)];
  if (key === undefined) return;
  if (kind === 'remove') Reflect.deleteProperty(target, key);
  else
    Object.defineProperty(target, key, {
      value: JSON.parse(json),
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

/** The text of a file that once was a layer. */
export const damagedFiles: fc.Arbitrary<string> = fc.tuple(layerFiles, mutations).map(([file, changes]) => {
  const copy: unknown = JSON.parse(JSON.stringify(file));
  for (const change of changes) mutate(copy, change);
  return JSON.stringify(copy);
});

/** The same files every time. */
export const SEED = 20_260_101;

test('what is generated as a layer is one, and what is damaged often is none', () => {
  const isLayer = (file: string) => parseLocalLayer(file).ok;
  const layers = fc.sample(layerFiles, { seed: SEED, numRuns: 500 }).map((file) => JSON.stringify(file));
  assert.deepEqual(
    layers.filter((file) => !isLayer(file)),
    [],
  );
  const damaged = fc.sample(damagedFiles, { seed: SEED, numRuns: 500 });
  const sound = damaged.filter(isLayer).length;
  assert.ok(sound > 50 && sound < 250, `${sound} of 500 are sound`);
});
