import {
  currentId,
  REDIRECTS,
  type EntityKind,
  type GuideContent,
  type PhaseId,
  type Redirect,
} from '../model/index.js';
import { entitiesOf, entityKinds, type Entity } from './entity-lists.js';
import { isSame } from './is-same.js';
import { referencedKind } from './reference-fields.js';

/** Where an entity stands and what it is called. A field is absent where the kind has none. */
export interface EntityPlace {
  readonly id: string;
  readonly phase?: PhaseId;
  /** Of a task. */
  readonly group?: string;
  /** Of a subtask: its task. */
  readonly parent?: string;
}

/** One difference between two versions of a guide. `id` is the newer one where there are two. */
export type GuideChange =
  | { readonly change: 'added'; readonly kind: EntityKind; readonly id: string }
  | { readonly change: 'removed'; readonly kind: EntityKind; readonly id: string }
  | {
      readonly change: 'moved';
      readonly kind: EntityKind;
      readonly id: string;
      /** Where the two differ: another id, phase, group or parent. */
      readonly from: EntityPlace;
      readonly to: EntityPlace;
    }
  | {
      readonly change: 'changed';
      readonly kind: EntityKind;
      readonly id: string;
      /** The names of the fields that differ, never empty. Where it stands is not among them: that is `moved`. */
      readonly fields: readonly string[];
    };

/**
 * Tells what has happened between two versions of a guide: kind by kind, and in each kind first what the newer guide
 * has, in its order, then what it has lost, in the order of the older. One entity can have both moved and changed. That
 * something else has a new id is no change to what points at it.
 *
 * @param redirects Which renames there are, for those who test what a rename does.
 * @throws {RangeError} when the two are in different languages: every text would differ.
 */
export function compareGuides(
  older: GuideContent,
  newer: GuideContent,
  redirects: readonly Redirect[] = REDIRECTS,
): readonly GuideChange[] {
  if (older.contentLocale !== newer.contentLocale) {
    throw new RangeError(
      `Cannot compare a guide in ${older.contentLocale} with one in ${newer.contentLocale}`,
    );
  }
  return entityKinds().flatMap((kind) => compareKind(kind, older, newer, redirects));
}

function compareKind(
  kind: EntityKind,
  older: GuideContent,
  newer: GuideContent,
  redirects: readonly Redirect[],
): readonly GuideChange[] {
  const before: readonly Entity[] = entitiesOf(older, kind);
  const after: readonly Entity[] = entitiesOf(newer, kind);
  const newIds = new Set<string>(after.map(({ id }) => id));
  const successorOf = ({ id }: Entity) => (newIds.has(id) ? id : currentId(kind, id, redirects));

  const kept = after.flatMap((entity): readonly GuideChange[] => {
    const predecessors = before.filter((old) => successorOf(old) === entity.id);
    // Where several have become one, only one can be said to have changed: the one that has kept its id, or the first.
    const main = predecessors.find(({ id }) => id === entity.id) ?? predecessors[0];
    if (!main) return [{ change: 'added', kind, id: entity.id }];
    return [
      ...predecessors.flatMap((old) => movedFrom(kind, old, entity, redirects)),
      ...changedFrom(kind, main, entity, redirects),
    ];
  });
  const removed = before
    .filter((old) => !newIds.has(successorOf(old)))
    .map(({ id }): GuideChange => ({ change: 'removed', kind, id }));
  return [...kept, ...removed];
}

function movedFrom(
  kind: EntityKind,
  old: Entity,
  entity: Entity,
  redirects: readonly Redirect[],
): readonly GuideChange[] {
  const from = placeOf(old);
  const to = placeOf(entity);
  const today = { ...withCurrentReferences(kind, { ...from }, redirects), id: from.id };
  return isSame(today, to) ? [] : [{ change: 'moved', kind, id: entity.id, from, to }];
}

function placeOf(entity: Entity): EntityPlace {
  return {
    id: entity.id,
    ...('phase' in entity && { phase: entity.phase }),
    // An actor has a group too, which is no place.
    ...('phase' in entity && 'group' in entity && { group: entity.group }),
    ...('parent' in entity && { parent: entity.parent }),
  };
}

function changedFrom(
  kind: EntityKind,
  old: Entity,
  entity: Entity,
  redirects: readonly Redirect[],
): readonly GuideChange[] {
  const before = withCurrentReferences(kind, { ...old }, redirects);
  const after: Readonly<Record<string, unknown>> = { ...entity };
  const places = placeOf(entity);
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
    (field) => !Object.hasOwn(places, field) && !isSame(before[field], after[field]),
  );
  return fields.length > 0 ? [{ change: 'changed', kind, id: entity.id, fields }] : [];
}

/** The same fields, with what they point at called by the ids of today. */
function withCurrentReferences(
  kind: EntityKind,
  fields: Readonly<Record<string, unknown>>,
  redirects: readonly Redirect[],
): Readonly<Record<string, unknown>> {
  const today = (field: string, value: unknown): unknown => {
    const target = referencedKind(kind, field);
    if (target === undefined) return value;
    if (Array.isArray(value)) return value.map((item: unknown) => today(field, item));
    return typeof value === 'string' ? currentId(target, value, redirects) : value;
  };
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, today(field, value)]));
}
