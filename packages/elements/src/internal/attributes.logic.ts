import { isPhaseId, parsePhase, type PhaseId } from '@omradesatsing/core';

/** What an attribute turned out to mean. A wrong value is data, not an exception. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly given: string };

/** What a widget shows: one phase, or all of them whatever the navigator says. */
export type PhaseScope = PhaseId | 'alle';

/** 0 means: no heading. */
export type HeadingLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const DEFAULT_HEADING_LEVEL: HeadingLevel = 2;
export const DEFAULT_WORKSPACE = 'default';

/**
 * `phase`: an id, a number from 1 to 5, or `alle`. Absent or empty means the phase of the workspace, `undefined`.
 */
export function parsePhaseScope(raw: unknown): Parsed<PhaseScope | undefined> {
  const text = asText(raw).trim().toLowerCase();
  if (text === '') return { ok: true, value: undefined };
  if (text === 'alle') return { ok: true, value: 'alle' };
  const phase = parsePhase(text);
  return phase && isPhaseId(phase) ? { ok: true, value: phase } : { ok: false, given: asText(raw) };
}

/**
 * What a widget shows that is about the whole project: without a `phase` of its own every phase, whatever phase the
 * workspace is in.
 *
 * @param scope What `phase` means to other widgets.
 */
export function ownScope(phase: unknown, scope: PhaseScope): PhaseScope {
  return isGiven(phase) ? scope : 'alle';
}

/** `heading-level`: 2–6, 1 on a page that shows nothing else, or 0 for none. Absent means 2. */
export function parseHeadingLevel(raw: unknown): Parsed<HeadingLevel> {
  const text = asText(raw).trim();
  if (text === '') return { ok: true, value: DEFAULT_HEADING_LEVEL };
  return /^[0-6]$/.test(text)
    ? { ok: true, value: Number(text) as HeadingLevel }
    : { ok: false, given: asText(raw) };
}

/** `workspace`: letters, digits, hyphen and underscore, at most 64. Absent means `default`. */
export function parseWorkspaceName(raw: unknown): Parsed<string> {
  const text = asText(raw).trim();
  if (text === '') return { ok: true, value: DEFAULT_WORKSPACE };
  return /^[\p{L}\p{N}_-]{1,64}$/u.test(text) ? { ok: true, value: text } : { ok: false, given: asText(raw) };
}

/** One of a fixed set of words. Absent means the first. */
export function parseOneOf<T extends string>(raw: unknown, values: readonly [T, ...T[]]): Parsed<T> {
  const text = asText(raw).trim().toLowerCase();
  if (text === '') return { ok: true, value: values[0] };
  const value = values.find((candidate) => candidate === text);
  return value === undefined ? { ok: false, given: asText(raw) } : { ok: true, value };
}

/** One of a fixed set of words, or none. Absent means none. */
export function parseOneOfOrNone<T extends string>(
  raw: unknown,
  values: readonly [T, ...T[]],
): Parsed<T | undefined> {
  return isGiven(raw) ? parseOneOf(raw, values) : { ok: true, value: undefined };
}

/**
 * Some of a fixed set of words, with space between them. The values come in the order of the set, whatever order they
 * were written in. Absent, or without any word of the set, means all of them.
 */
export function parseSomeOf<T extends string>(
  raw: unknown,
  values: readonly T[],
): { readonly values: readonly T[]; readonly unknown: readonly string[] } {
  const words = asText(raw).toLowerCase().split(/\s+/).filter(Boolean);
  const known = values.filter((value) => words.includes(value));
  return {
    values: known.length > 0 ? known : values,
    unknown: words.filter((word) => !values.some((value) => value === word)),
  };
}

/** Text to search for. Absent means none. */
export function parseText(raw: unknown): Parsed<string> {
  const isText = raw === undefined || raw === null || typeof raw === 'string' || typeof raw === 'number';
  return isText ? { ok: true, value: asText(raw) } : { ok: false, given: asText(raw) };
}

/** Whether an attribute says anything. */
export function isGiven(raw: unknown): boolean {
  return asText(raw).trim() !== '';
}

/** Frameworks set properties of any type; an attribute is always text. Of what is no text, the kind: `[object]`. */
export function asText(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  if (typeof raw === 'number') return String(raw);
  return raw === undefined || raw === null ? '' : `[${typeof raw}]`;
}
