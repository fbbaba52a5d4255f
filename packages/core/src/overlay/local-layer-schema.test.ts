import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadGuide } from '../guide/load-guide.js';
import {
  PHASE_IDS,
  RECURRENCES,
  RESOURCE_LANGUAGES,
  RESOURCE_TYPES,
  type LocalContact,
  type LocalNames,
  type LocalPeriod,
} from '../model/index.js';
import { applyLocalLayer } from './apply-local-layer.js';
import { LAYER_LIMITS } from './layer-limits.js';
import type {
  AddedResource,
  AddedTask,
  GroupReplacement,
  LayerAdditions,
  LayerHidden,
  LayerReplacements,
  LocalLayer,
  ResourceReplacement,
  SubtaskReplacement,
  TaskReplacement,
} from './local-layer.js';
import { parseLocalLayer } from './parse-local-layer.js';

const ROOT = new URL('../../', import.meta.url);

/** As much of JSON Schema as is looked into here. */
interface Schema {
  readonly $id?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
}

const schema = JSON.parse(readFileSync(new URL('local-layer.schema.json', ROOT), 'utf8')) as Schema;
const exampleFile = readFileSync(new URL('examples/lokalt-lag.json', ROOT), 'utf8');
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function part(...path: readonly string[]): Schema {
  const found = path.reduce<unknown>((value, key) => {
    assert.ok(typeof value === 'object' && value !== null && Object.hasOwn(value, key), path.join('/'));
    return Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
  }, schema);
  return found as Schema;
}

/** For each object of the format, its place in the schema and its fields. The compiler holds the fields to the types. */
const OBJECTS: readonly (readonly [readonly string[], Readonly<Record<string, true>>])[] = [
  [
    [],
    {
      ...({
        schema: true,
        guideVersion: true,
        names: true,
        period: true,
        contacts: true,
        add: true,
        replace: true,
        hide: true,
      } satisfies Record<keyof LocalLayer, true>),
      $schema: true,
    },
  ],
  [
    ['properties', 'names'],
    { municipality: true, area: true, project: true } satisfies Record<keyof LocalNames, true>,
  ],
  [['properties', 'period'], { start: true, end: true } satisfies Record<keyof LocalPeriod, true>],
  [
    ['$defs', 'contact'],
    { role: true, name: true, email: true, phone: true, url: true } satisfies Record<
      keyof LocalContact,
      true
    >,
  ],
  [['properties', 'add'], { tasks: true, resources: true } satisfies Record<keyof LayerAdditions, true>],
  [
    ['$defs', 'addedTask'],
    {
      id: true,
      phase: true,
      group: true,
      title: true,
      why: true,
      tips: true,
      optional: true,
      recurrence: true,
      actors: true,
      deliverables: true,
      resources: true,
      provisions: true,
      requires: true,
      after: true,
    } satisfies Record<keyof AddedTask, true>,
  ],
  [
    ['$defs', 'addedResource'],
    {
      id: true,
      title: true,
      type: true,
      url: true,
      description: true,
      publisher: true,
      year: true,
      language: true,
      phases: true,
      tasks: true,
    } satisfies Record<keyof AddedResource, true>,
  ],
  [
    ['properties', 'replace'],
    { tasks: true, subtasks: true, resources: true, groups: true } satisfies Record<
      keyof LayerReplacements,
      true
    >,
  ],
  [
    ['$defs', 'taskReplacement'],
    { title: true, why: true, tips: true } satisfies Record<keyof TaskReplacement, true>,
  ],
  [
    ['$defs', 'subtaskReplacement'],
    { title: true, tips: true } satisfies Record<keyof SubtaskReplacement, true>,
  ],
  [
    ['$defs', 'resourceReplacement'],
    { url: true, description: true } satisfies Record<keyof ResourceReplacement, true>,
  ],
  [['$defs', 'groupReplacement'], { name: true } satisfies Record<keyof GroupReplacement, true>],
  [
    ['properties', 'hide'],
    {
      phases: true,
      groups: true,
      tasks: true,
      subtasks: true,
      resources: true,
      actors: true,
      terms: true,
    } satisfies Record<keyof LayerHidden, true>,
  ],
];

for (const [path, fields] of OBJECTS) {
  const name = path.at(-1) ?? 'the layer itself';
  test(`the schema and the types have the same fields in ${name}, and no others are let in`, () => {
    const { properties = {}, additionalProperties } = part(...path);
    assert.deepEqual(Object.keys(properties).sort(), Object.keys(fields).sort());
    assert.equal(additionalProperties, false);
  });
}

test('every object of the schema is one of those', () => {
  const objects = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 0;
    const own = 'properties' in value && 'type' in value && value.type === 'object' ? 1 : 0;
    return Object.values(value).reduce<number>((sum, item) => sum + objects(item), own);
  };
  assert.equal(objects(schema), OBJECTS.length);
});

test('the schema has the values of the model', () => {
  assert.deepEqual(part('$defs', 'phase').enum, PHASE_IDS);
  assert.deepEqual(part('$defs', 'addedTask', 'properties', 'recurrence').enum, RECURRENCES);
  assert.deepEqual(part('$defs', 'addedResource', 'properties', 'type').enum, RESOURCE_TYPES);
  assert.deepEqual(part('$defs', 'addedResource', 'properties', 'language').enum, RESOURCE_LANGUAGES);
});

test('the schema has the limits of the parser', () => {
  const { title, paragraph, address, email, id, tips, contacts, addedTasks, addedResources } = LAYER_LIMITS;
  assert.deepEqual(
    [
      part('$defs', 'title').maxLength,
      part('$defs', 'paragraph').maxLength,
      part('$defs', 'address').maxLength,
      part('$defs', 'contact', 'properties', 'email').maxLength,
      part('$defs', 'anyId').maxLength,
      part('$defs', 'tips').maxItems,
      part('properties', 'contacts').maxItems,
      part('properties', 'add', 'properties', 'tasks').maxItems,
      part('properties', 'add', 'properties', 'resources').maxItems,
      part('$defs', 'ids').maxItems,
      part('properties', 'replace', 'properties', 'tasks').maxProperties,
      part('properties', 'hide', 'properties', 'phases').maxItems,
    ],
    [
      ...[title, paragraph, address, email, id, tips, contacts, addedTasks, addedResources],
      ...[LAYER_LIMITS.references, LAYER_LIMITS.replacements, LAYER_LIMITS.hiddenPhases],
    ],
  );
});

test('the schema has a name that no server has to answer to', () => {
  assert.equal(schema.$id, 'urn:omradesatsing:schema:local-layer:1');
});

test('every field of the schema is described, there or where it refers to', () => {
  const bare = OBJECTS.flatMap(([path]) =>
    Object.entries(part(...path).properties ?? {})
      .filter(([, field]) => field.description === undefined && !('$ref' in field))
      .map(([name]) => [...path, name].join('/')),
  );
  assert.deepEqual(bare, []);
});

test('every example of the schema is a layer, to the schema and to the parser', () => {
  assert.ok(schema.examples && schema.examples.length > 0);
  for (const example of schema.examples) {
    assert.ok(validate(example), JSON.stringify(validate.errors));
    assert.ok(parseLocalLayer(JSON.stringify(example)).ok);
  }
});

test('every example of a part of the schema is right', () => {
  const ajv = new Ajv2020({ strict: true });
  ajv.addSchema(schema);
  for (const [name, { examples = [] }] of Object.entries(schema.$defs ?? {})) {
    for (const example of examples) {
      assert.ok(
        ajv.validate(`${schema.$id ?? ''}#/$defs/${name}`, example),
        `${name}: ${JSON.stringify(example)}`,
      );
    }
  }
});

test('the example file is a layer to the schema, and applies to the guide without a problem', async () => {
  assert.ok(validate(JSON.parse(exampleFile)), JSON.stringify(validate.errors));
  const result = parseLocalLayer(exampleFile);
  assert.ok(result.ok);
  assert.deepEqual(applyLocalLayer(await loadGuide('nb'), result.value).problems, []);
});

test('the example file shows every field there is', () => {
  const example = JSON.parse(exampleFile) as Readonly<Record<string, unknown>>;
  const shown = JSON.stringify(example);
  const fields = OBJECTS.flatMap(([path, names]) => (path[1] === 'hide' ? [] : Object.keys(names)));
  assert.deepEqual(
    fields.filter((field) => !shown.includes(`"${field}":`)),
    [],
  );
});
