import { pointerTo } from '../../model/json-pointer.js';
import type { JsonType, LayerProblem } from '../layer-problem.js';

/** Where in the file a value stands, and whom to tell what is wrong with it. */
export interface Place {
  readonly pointer: string;
  readonly report: (problem: LayerProblem) => void;
}

/**
 * Reads a foreign value and builds our own of it. `undefined` when it has not the form asked for; then everything that
 * is wrong has been reported.
 */
export type Reader<T> = (value: unknown, place: Place) => T | undefined;

/** The place of what stands under `key`. */
export function within({ pointer, report }: Place, key: string | number): Place {
  return { pointer: pointerTo(pointer, key), report };
}

/** What kind of JSON a value is. */
export function jsonTypeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

/** Reports that a value is not of the kind that was expected. */
export function wrongType(expected: JsonType, value: unknown, { pointer, report }: Place): undefined {
  report({ code: 'wrong-type', pointer, expected, given: jsonTypeOf(value) });
}

/** A list of at most `limit` items. Of a longer one, no item is read. */
export function listOf<T>(read: Reader<T>, limit: number): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) return wrongType('array', value, place);
    if (value.length > limit) return tooMany(value.length, limit, place);
    const items = value.map((item: unknown, index) => read(item, within(place, index)));
    return items.filter((item) => item !== undefined);
  };
}

/** Reports that a list or an object holds more than it may. */
export function tooMany(count: number, limit: number, { pointer, report }: Place): undefined {
  report({ code: 'too-many', pointer, count, limit });
}

/** `true` or `false`. */
export function readBoolean(value: unknown, place: Place): boolean | undefined {
  return typeof value === 'boolean' ? value : wrongType('boolean', value, place);
}
