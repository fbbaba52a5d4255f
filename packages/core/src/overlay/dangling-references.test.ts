import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../guide/load-guide.js';
import type { GuideContent } from '../model/index.js';
import { entitiesOf, entityKinds, type Entity } from './entity-lists.js';
import { referencedKind } from './reference-fields.js';

/** Every reference of a guide that finds nothing, as `<kind> <id> <field> → <id>`, and every one that is said twice. */
export function danglingReferences(guide: GuideContent): readonly string[] {
  return entityKinds().flatMap((kind) =>
    entitiesOf(guide, kind).flatMap((entity: Entity) =>
      Object.entries(entity).flatMap(([field, value]: [string, unknown]) => {
        const target = referencedKind(kind, field);
        if (target === undefined) return [];
        const known = entitiesOf(guide, target).map(({ id }: Entity): unknown => id);
        const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
        return ids
          .filter((id, index) => !known.includes(id) || ids.indexOf(id) !== index)
          .map((id) => `${kind} ${entity.id} ${field} → ${String(id)}`);
      }),
    ),
  );
}

const guide = await loadGuide('nb');

test('the guide itself has no reference that finds nothing', () => {
  assert.deepEqual(danglingReferences(guide), []);
});

test('a reference to what is gone is found', () => {
  const tasks = guide.tasks.filter(({ id }) => id !== 'videreforing/skriv-sluttrapport');
  const found = danglingReferences({ ...guide, tasks });
  assert.ok(
    found.includes(
      'task videreforing/utvikle-videreforingsstrategi requires → videreforing/skriv-sluttrapport',
    ),
  );
});

test('a single reference to what is gone is found', () => {
  const found = danglingReferences({ ...guide, acts: [] });
  assert.ok(found.includes('provision folkehelseloven.p1 act → folkehelseloven'));
});

test('a reference that is said twice is found', () => {
  const [first, ...rest] = guide.phases;
  assert.ok(first);
  const twice = { ...first, groups: [...first.groups, ...first.groups] };
  assert.equal(danglingReferences({ ...guide, phases: [twice, ...rest] }).length, first.groups.length);
});

test('every field that holds ids is known as a field of references', () => {
  const ids = new Set<unknown>(
    entityKinds().flatMap((kind) => entitiesOf(guide, kind).map(({ id }: Entity) => id)),
  );
  // The word of a term, the name of an act and the group of an actor may look like the id of something else.
  const values = new Set(['id', 'term', 'shortName', 'group']);
  const unknown = entityKinds().flatMap((kind) =>
    entitiesOf(guide, kind).flatMap((entity: Entity) =>
      Object.entries(entity)
        .filter(([field]) => referencedKind(kind, field) === undefined && !values.has(field))
        .filter(([, value]: [string, unknown]) => [value].flat().some((id) => ids.has(id)))
        .map(([field]) => `${kind}.${field}`),
    ),
  );
  assert.deepEqual([...new Set(unknown)], []);
});
