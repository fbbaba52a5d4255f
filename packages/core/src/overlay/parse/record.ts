import { excerpt } from '../excerpt.js';
import { nearestOf } from '../nearest.js';
import { tooMany, within, wrongType, type Place, type Reader } from './reader.js';
import { isForbiddenField } from './scan-json.js';

interface Field<T> {
  readonly read: Reader<T>;
  readonly isRequired: boolean;
  /** What stands for a field that is not there. Absent: nothing does. */
  readonly otherwise?: T;
}

/** A field that must be there. */
export interface RequiredField<T> extends Field<T> {
  readonly isRequired: true;
}

/** A field that may be left out of the file, and out of the value. */
export interface OptionalField<T> extends Field<T> {
  readonly isRequired: false;
}

/** A field that may be left out of the file, but never of the value. */
export interface DefaultField<T> extends Field<T> {
  readonly isRequired: false;
  readonly otherwise: T;
}

/** For each field of `T`, how it is read. What is required of a value is required, or has a default. */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K>
    ? OptionalField<Exclude<T[K], undefined>>
    : RequiredField<T[K]> | DefaultField<T[K]>;
};

export function required<T>(read: Reader<T>): RequiredField<T> {
  return { read, isRequired: true };
}

export function optional<T>(read: Reader<T>): OptionalField<T> {
  return { read, isRequired: false };
}

export function withDefault<T>(read: Reader<T>, otherwise: T): DefaultField<T> {
  return { read, isRequired: false, otherwise };
}

/** An object with these fields and no others. What is `passing` may be there, and is read but not kept. */
export function record<T extends object>(
  fields: FieldsOf<T>,
  passing: Readonly<Record<string, OptionalField<unknown>>> = {},
): Reader<T> {
  const known: readonly (readonly [string, Field<unknown>])[] = Object.entries(fields);
  const names = [...known.map(([name]) => name), ...Object.keys(passing)];
  return (value, place) => {
    const given = entriesOf(value, place);
    if (!given) return undefined;
    reportUnknown([...given.keys()], names, place);
    for (const [name, field] of Object.entries(passing)) readField(given, name, field, place);
    const entries = known.flatMap(([name, field]) => {
      const read = readField(given, name, field, place);
      return read === undefined ? [] : [[name, read] as const];
    });
    if (known.some(([name, { isRequired }]) => isRequired && !entries.some(([key]) => key === name))) {
      return undefined;
    }
    // The entries are the fields of `T`: `FieldsOf` says which must be there, and how each is read.
    return Object.fromEntries(entries) as T;
  };
}

/** An object from ids to values, at most `limit` of them. */
export function tableOf<T>(
  readKey: Reader<string>,
  read: Reader<T>,
  limit: number,
): Reader<Readonly<Record<string, T>>> {
  return (value, place) => {
    const given = entriesOf(value, place);
    if (!given) return undefined;
    if (given.size > limit) return tooMany(given.size, limit, place);
    const entries = [...given].flatMap(([key, item]) => {
      if (isForbiddenField(key)) return [];
      const at = within(place, key);
      const id = readKey(key, at);
      const read_ = id === undefined ? undefined : read(item, at);
      return id === undefined || read_ === undefined ? [] : [[id, read_] as const];
    });
    return Object.fromEntries(entries);
  };
}

function entriesOf(value: unknown, place: Place): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrongType('object', value, place);
  }
  return new Map<string, unknown>(Object.entries(value));
}

function reportUnknown(given: readonly string[], names: readonly string[], place: Place): void {
  for (const field of given) {
    // Forbidden ones have been reported already, as what they are.
    if (names.includes(field) || isForbiddenField(field)) continue;
    const nearest = nearestOf(field, names);
    const { pointer } = within(place, field);
    place.report({
      code: 'unknown-field',
      pointer,
      field: excerpt(field),
      ...(nearest !== undefined && { nearest }),
    });
  }
}

function readField(
  given: ReadonlyMap<string, unknown>,
  name: string,
  { read, isRequired, otherwise }: Field<unknown>,
  place: Place,
): unknown {
  if (given.has(name)) return read(given.get(name), within(place, name));
  if (isRequired) place.report({ code: 'missing-field', pointer: place.pointer, field: name });
  return otherwise;
}
