import { PROGRESS_LIMITS } from '../progress-limits.js';
import { pointerTo } from '../../model/json-pointer.js';
import { plainText } from './plain-text.js';

/** Why foreign JSON is refused, and where (RFC 6901). */
export interface JsonFault {
  readonly code: 'invalid' | 'unsafe-key' | 'too-many';
  readonly pointer: string;
}

/** Where in the JSON a reader stands, and whom it tells when something is wrong. */
export interface Place {
  readonly pointer: string;
  readonly refuse: (fault: JsonFault) => void;
}

/** Makes a value of foreign JSON. `undefined` when it is wrong, and `place` has then been told where. */
export type Reader<T> = (raw: unknown, place: Place) => T | undefined;

/** A reader for each field of `T`. */
export type FieldReaders<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

export type ReadResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: JsonFault };

/** Reads the whole of something foreign, up to the first fault. Never throws. */
export function readForeign<T>(raw: unknown, reader: Reader<T>, pointer = ''): ReadResult<T> {
  const faults: JsonFault[] = [];
  const value = reader(raw, { pointer, refuse: (fault) => faults.push(fault) });
  if (value !== undefined) return { ok: true, value };
  return { ok: false, problem: faults[0] ?? { code: 'invalid', pointer } };
}

/** Tells that what stands here is refused. */
export function refuse(place: Place, code: JsonFault['code'] = 'invalid'): undefined {
  place.refuse({ code, pointer: place.pointer });
}

/** The place under `key`. */
export function inside(place: Place, key: string): Place {
  return { ...place, pointer: pointerTo(place.pointer, key) };
}

/** Keys through which a careless program changes more than the object it was given. */
export function isUnsafeKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/** Text of at most `limit` characters, without control characters. */
export function readText(limit: number): Reader<string> {
  return (raw, place) => {
    if (typeof raw !== 'string') return refuse(place);
    const text = plainText(raw);
    return text.length <= limit ? text : refuse(place);
  };
}

/** Hands on what stands here unread, for whoever first has to see what stands beside it. */
export function readLater(raw: unknown): unknown {
  return raw;
}

/** One of a few values. */
export function readOneOf<T extends string | number>(values: readonly T[]): Reader<T> {
  return (raw, place) => values.find((value) => value === raw) ?? refuse(place);
}

export function readBoolean(raw: unknown, place: Place): boolean | undefined {
  return typeof raw === 'boolean' ? raw : refuse(place);
}

/** `null`, or what `reader` reads. */
export function readNullable<T>(reader: Reader<T>): Reader<T | null> {
  return (raw, place) => (raw === null ? null : reader(raw, place));
}

/** An object with exactly these fields. One more is refused, since it would be lost: a new field is a new schema. */
export function readFields<T extends object>(readers: FieldReaders<T>): Reader<T> {
  return (raw, place) => {
    const missing = isObject(raw) ? Object.keys(readers).find((key) => !Object.hasOwn(raw, key)) : undefined;
    return missing === undefined ? readSome(readers)(raw, place) : refuse(inside(place, missing));
  };
}

/** An object in which each of these fields may be absent, and with no others. */
export function readSome<T extends object>(readers: FieldReaders<T>): Reader<T> {
  return (raw, place) => {
    if (!isObject(raw)) return refuse(place);
    const stranger = Object.keys(raw).find((key) => !Object.hasOwn(readers, key));
    if (stranger !== undefined) {
      return refuse(inside(place, stranger), isUnsafeKey(stranger) ? 'unsafe-key' : 'invalid');
    }
    const fields: [string, unknown][] = [];
    for (const [key, reader] of Object.entries<Reader<unknown>>(readers)) {
      if (!Object.hasOwn(raw, key)) continue;
      const value = reader(raw[key], inside(place, key));
      if (value === undefined) return undefined;
      fields.push([key, value]);
    }
    // Every field was made by the reader that the type of `readers` asks for.
    return Object.fromEntries(fields) as T;
  };
}

/** An object used as a table by id. Any id is taken, but for unsafe ones and those that are no plain short text. */
export function readTable<T>(reader: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (raw, place) => {
    if (!isObject(raw)) return refuse(place);
    const keys = Object.keys(raw);
    if (keys.length > PROGRESS_LIMITS.entries) return refuse(place, 'too-many');
    const entries: [string, T][] = [];
    for (const key of keys) {
      if (readKey(key, inside(place, key)) === undefined) return undefined;
      const value = reader(raw[key], inside(place, key));
      if (value === undefined) return undefined;
      entries.push([key, value]);
    }
    return Object.fromEntries(entries);
  };
}

/** A list. */
export function readList<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (raw, place) => {
    if (!Array.isArray(raw)) return refuse(place);
    if (raw.length > PROGRESS_LIMITS.entries) return refuse(place, 'too-many');
    const items: T[] = [];
    // Counted by hand: libraries of older pages have replaced `entries`.
    for (const item of raw as readonly unknown[]) {
      const value = reader(item, inside(place, String(items.length)));
      if (value === undefined) return undefined;
      items.push(value);
    }
    return items;
  };
}

/** An id that can be the key of a table. */
export function readKey(raw: unknown, place: Place): string | undefined {
  if (typeof raw !== 'string') return refuse(place);
  if (isUnsafeKey(raw)) return refuse(place, 'unsafe-key');
  return raw.length <= PROGRESS_LIMITS.id && raw === plainText(raw) ? raw : refuse(place);
}

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
