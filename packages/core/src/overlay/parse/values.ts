import { isLocalId, type LocalId } from '../../model/index.js';
import { excerpt } from '../excerpt.js';
import { LAYER_LIMITS } from '../layer-limits.js';
import type { ValueProblem } from '../layer-problem.js';
import { nearestOf } from '../nearest.js';
import { isDay } from '../../model/day.js';
import { lengthOf } from './plain-text.js';
import { wrongType, type Place, type Reader } from './reader.js';
import { parseWebAddress } from './web-address.js';

/** What is wrong with a text, but for where. */
type TextProblem = Extract<
  ValueProblem,
  { readonly code: 'bad-date' | 'bad-address' | 'bad-email' | 'bad-phone' | 'bad-version' }
>['code'];

/** A text that `parse` makes something of. What it makes nothing of is reported under `code`. */
function parsedText(
  code: TextProblem,
  parse: (text: string) => string | undefined,
  limit: number,
): Reader<string> {
  return (value, place) => {
    if (typeof value !== 'string') return wrongType('string', value, place);
    if (!isWithin(value, limit, place)) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) place.report({ code, pointer: place.pointer, given: excerpt(value) });
    return parsed;
  };
}

function isWithin(text: string, limit: number, { pointer, report }: Place): boolean {
  const length = lengthOf(text);
  if (length > limit) report({ code: 'too-long', pointer, length, limit });
  return length <= limit;
}

/** The text when it has the form, and nothing otherwise. */
function matching(form: RegExp) {
  return (text: string): string | undefined => (form.test(text) ? text : undefined);
}

/** A text that is not for people and says nothing to us. */
export function anyText(limit: number): Reader<string> {
  return (value, place) => {
    if (typeof value !== 'string') return wrongType('string', value, place);
    return isWithin(value, limit, place) ? value : undefined;
  };
}

/** A day of the calendar, `YYYY-MM-DD`. */
export function dayReader(): Reader<string> {
  return parsedText('bad-date', (text) => (isDay(text) ? text : undefined), LAYER_LIMITS.title);
}

/** An address of the web. */
export function addressReader(): Reader<string> {
  return parsedText('bad-address', parseWebAddress, LAYER_LIMITS.address);
}

/** An e-mail address fit for a link: nothing in it that could add a recipient or a text. */
export function emailReader(): Reader<string> {
  const form = /^[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
  return parsedText('bad-email', matching(form), LAYER_LIMITS.email);
}

/** Three digits or more, as people write them: `22 33 44 55`, `+47 22 33 44 55`, `110`. */
export function phoneReader(): Reader<string> {
  return parsedText('bad-phone', matching(/^\+?\d(?:[ \u00a0-]?\d){2,14}$/), LAYER_LIMITS.title);
}

/** `major.minor.patch` */
export function versionReader(): Reader<string> {
  return parsedText('bad-version', matching(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/), LAYER_LIMITS.title);
}

/**
 * The id of something the municipality adds, which no other thing in the file has. One reader for a whole file: progress
 * and addresses must not have to ask whether a task or a resource is meant.
 */
export function newIdReader(): Reader<LocalId> {
  const pointers = new Map<string, string>();
  return (value, { pointer, report }) => {
    if (typeof value !== 'string') return wrongType('string', value, { pointer, report });
    if (!isLocalId(value)) {
      report({ code: 'bad-id', pointer, given: excerpt(value), expected: 'local' });
      return undefined;
    }
    const first = pointers.get(value);
    if (first === undefined) pointers.set(value, pointer);
    else report({ code: 'duplicate-id', pointer, id: value, first });
    return value;
  };
}

/** What may be an id of the guide, this version or another, or one of the layer's own. */
export function readAnyId(value: unknown, place: Place): string | undefined {
  if (typeof value !== 'string') return wrongType('string', value, place);
  // Length first: the form need not be looked for in a text that is far too long.
  const isId = value.length <= LAYER_LIMITS.id && /^[a-z\d]+(?:[./-][a-z\d]+)*$/.test(value);
  if (isId) return value;
  place.report({ code: 'bad-id', pointer: place.pointer, given: excerpt(value), expected: 'guide' });
  return undefined;
}

/** One of a small set. */
export function oneOf<T extends string>(allowed: readonly T[]): Reader<T> {
  return (value, place) => {
    if (typeof value !== 'string') return wrongType('string', value, place);
    const found = allowed.find((item) => item === value);
    if (found !== undefined) return found;
    const nearest = nearestOf(value, allowed);
    place.report({
      code: 'unknown-value',
      pointer: place.pointer,
      given: excerpt(value),
      allowed,
      ...(nearest !== undefined && { nearest }),
    });
    return undefined;
  };
}

/** A whole number. */
export function wholeNumber(minimum: number, maximum: number): Reader<number> {
  return (value, place) => {
    if (typeof value !== 'number') return wrongType('number', value, place);
    if (Number.isInteger(value) && value >= minimum && value <= maximum) return value;
    place.report({ code: 'bad-number', pointer: place.pointer, given: value, minimum, maximum });
    return undefined;
  };
}
