import { excerpt } from '../excerpt.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { LayerProblem } from '../layer-problem.js';

interface OpenObject {
  readonly kind: 'object';
  readonly pointer: string;
  readonly keys: Set<string>;
  /** The pointer to the value of the key that was read last. */
  child: string;
}

interface OpenArray {
  readonly kind: 'array';
  readonly pointer: string;
  index: number;
}

/** Where reading is: what comes next is told by what has been read. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma-or-end' | 'nothing';

interface Cursor {
  readonly text: string;
  at: number;
}

/**
 * Walks through a text before it is given to `JSON.parse`, and reports what that would not tell, or not tell in time:
 * where the first fault is, whatever the browser; nesting that could exhaust the stack; names that are there twice, of
 * which only the last would count; names that could reach a prototype.
 *
 * Keeps its own stack, so that any depth is met with a report.
 *
 * @returns False when there is a fault that makes it pointless to read on; then it is the only one reported last.
 */
export function scanJson(text: string, depthLimit: number, report: (problem: LayerProblem) => void): boolean {
  const cursor: Cursor = { text, at: 0 };
  const open: (OpenObject | OpenArray)[] = [];
  let expected: Expected = 'value';
  const faultAtCursor = () => {
    report({ code: 'not-json', pointer: '', ...lineAndColumn(text, cursor.at) });
    return false;
  };

  for (;;) {
    skipSpace(cursor);
    const inside = open.at(-1);
    const character = text.charAt(cursor.at);

    if (expected === 'nothing') return cursor.at === text.length || faultAtCursor();

    if (closes(inside, expected, character)) {
      cursor.at += 1;
      open.pop();
      expected = open.length > 0 ? 'comma-or-end' : 'nothing';
    } else if (expected === 'comma-or-end') {
      if (character !== ',') return faultAtCursor();
      cursor.at += 1;
      if (inside?.kind === 'array') inside.index += 1;
      expected = inside?.kind === 'object' ? 'key' : 'value';
    } else if (expected === 'key' || expected === 'key-or-end') {
      const key = readKey(cursor);
      if (key === undefined || inside?.kind !== 'object') return faultAtCursor();
      inside.child = pointerTo(inside.pointer, key);
      reportKey(inside, key, report);
      expected = 'value';
    } else if (character === '{' || character === '[') {
      const pointer = pointerInside(inside);
      if (open.length >= depthLimit) {
        report({ code: 'too-deep', pointer, limit: depthLimit });
        return false;
      }
      cursor.at += 1;
      open.push(
        character === '{'
          ? { kind: 'object', pointer, keys: new Set(), child: '' }
          : { kind: 'array', pointer, index: 0 },
      );
      expected = character === '{' ? 'key-or-end' : 'value-or-end';
    } else {
      if (!(character === '"' ? skipString(cursor) : skipWord(cursor))) return faultAtCursor();
      expected = open.length > 0 ? 'comma-or-end' : 'nothing';
    }
  }
}

/** Tells whether `character` ends the object or list that is open. */
function closes(inside: OpenObject | OpenArray | undefined, expected: Expected, character: string): boolean {
  if (expected !== 'comma-or-end' && expected !== 'key-or-end' && expected !== 'value-or-end') return false;
  return character === (inside?.kind === 'object' ? '}' : ']');
}

function pointerInside(inside: OpenObject | OpenArray | undefined): string {
  if (!inside) return '';
  return inside.kind === 'object' ? inside.child : pointerTo(inside.pointer, inside.index);
}

function reportKey({ child, keys }: OpenObject, key: string, report: (problem: LayerProblem) => void): void {
  const field = excerpt(key);
  if (isForbiddenField(key)) report({ code: 'forbidden-field', pointer: child, field });
  else if (keys.has(key)) report({ code: 'duplicate-field', pointer: child, field });
  keys.add(key);
}

/** Tells whether a field could reach the prototype of an object. Nobody calls anything in a layer by such a name. */
export function isForbiddenField(field: string): boolean {
  return field === '__proto__' || field === 'constructor' || field === 'prototype';
}

/** The name at the cursor, which moves past the colon. `undefined` at a fault, with the cursor there. */
function readKey(cursor: Cursor): string | undefined {
  const start = cursor.at;
  if (!skipString(cursor)) return undefined;
  const key: unknown = JSON.parse(cursor.text.slice(start, cursor.at));
  skipSpace(cursor);
  if (cursor.text.charAt(cursor.at) !== ':') return undefined;
  cursor.at += 1;
  return String(key);
}

function skipSpace(cursor: Cursor): void {
  while (isSpace(cursor.text.charAt(cursor.at))) cursor.at += 1;
}

/** The four that JSON knows; a no-break space is a fault. */
function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

/** Moves past a string. False at a fault, with the cursor there. One character at a time: a string may be long. */
function skipString(cursor: Cursor): boolean {
  const { text } = cursor;
  if (text.charAt(cursor.at) !== '"') return false;
  cursor.at += 1;
  for (;;) {
    const character = text.charAt(cursor.at);
    if (character < ' ') return false; // The end of the text too, which is the empty string.
    if (character === '\\') {
      if (!skipEscape(cursor)) return false;
    } else {
      cursor.at += 1;
      if (character === '"') return true;
    }
  }
}

function skipEscape(cursor: Cursor): boolean {
  const escape = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(cursor.text.slice(cursor.at, cursor.at + 6));
  cursor.at += escape?.[0].length ?? 0;
  return escape !== null;
}

/** Moves past a number, `true`, `false` or `null`. */
function skipWord(cursor: Cursor): boolean {
  const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  word.lastIndex = cursor.at;
  if (!word.test(cursor.text)) return false;
  cursor.at = word.lastIndex;
  return true;
}

function lineAndColumn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
