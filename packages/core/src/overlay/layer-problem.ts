import type { EntityKind } from '../model/index.js';

/** What a value of JSON can be. */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

/**
 * Something that is wrong with a local layer: where, what, and what is needed to say it in words. `pointer` is a JSON
 * pointer (RFC 6901) into the file; empty for the file as a whole. What is quoted from the file may be cut short.
 */
export type LayerProblem = FileProblem | FieldProblem | ValueProblem | ReferenceProblem;

/** The file cannot be read, or not in this version of the format. Nothing that comes after has been looked at. */
export type FileProblem =
  | { readonly code: 'empty'; readonly pointer: string }
  /** Bytes of UTF-8. */
  | { readonly code: 'too-large'; readonly pointer: string; readonly size: number; readonly limit: number }
  /** Where reading stopped; both count from 1. */
  | { readonly code: 'not-json'; readonly pointer: string; readonly line: number; readonly column: number }
  | { readonly code: 'too-deep'; readonly pointer: string; readonly limit: number }
  /** Written for a later version of this code. */
  | {
      readonly code: 'newer-schema';
      readonly pointer: string;
      readonly given: number;
      readonly supported: number;
    }
  | {
      readonly code: 'unknown-schema';
      readonly pointer: string;
      readonly given: string;
      readonly supported: number;
    };

/** A field is missing, unknown or there twice. `pointer` is the object that should have it, or the field itself. */
export type FieldProblem =
  | { readonly code: 'missing-field'; readonly pointer: string; readonly field: string }
  /** `nearest` is a field of that name or nearly, where there is one. */
  | {
      readonly code: 'unknown-field';
      readonly pointer: string;
      readonly field: string;
      readonly nearest?: string;
    }
  | { readonly code: 'duplicate-field'; readonly pointer: string; readonly field: string }
  /** `__proto__`, `constructor` and `prototype` are refused wherever they stand. */
  | { readonly code: 'forbidden-field'; readonly pointer: string; readonly field: string };

/** A value does not have the form it must have. */
export type ValueProblem =
  | {
      readonly code: 'wrong-type';
      readonly pointer: string;
      readonly expected: JsonType;
      readonly given: JsonType;
    }
  /** One of a small set was expected: a phase, a type of resource … */
  | {
      readonly code: 'unknown-value';
      readonly pointer: string;
      readonly given: string;
      readonly allowed: readonly string[];
      readonly nearest?: string;
    }
  /** `local`: must be `lokal/` and lower-case letters, digits and hyphens. `guide`: no id of the guide looks like that. */
  | {
      readonly code: 'bad-id';
      readonly pointer: string;
      readonly given: string;
      readonly expected: 'local' | 'guide';
    }
  /** `first` is where the same id stands already. */
  | { readonly code: 'duplicate-id'; readonly pointer: string; readonly id: string; readonly first: string }
  /** No `YYYY-MM-DD`, or a day that no calendar has. */
  | { readonly code: 'bad-date'; readonly pointer: string; readonly given: string }
  | {
      readonly code: 'end-before-start';
      readonly pointer: string;
      readonly start: string;
      readonly end: string;
    }
  /** No address that begins with `https://` or `http://`, or with something in it that no address has. */
  | { readonly code: 'bad-address'; readonly pointer: string; readonly given: string }
  | { readonly code: 'bad-email'; readonly pointer: string; readonly given: string }
  | { readonly code: 'bad-phone'; readonly pointer: string; readonly given: string }
  /** No `major.minor.patch`. */
  | { readonly code: 'bad-version'; readonly pointer: string; readonly given: string }
  /** A whole number from `minimum` to `maximum` was expected. */
  | {
      readonly code: 'bad-number';
      readonly pointer: string;
      readonly given: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly code: 'empty-text'; readonly pointer: string }
  /** Characters. */
  | { readonly code: 'too-long'; readonly pointer: string; readonly length: number; readonly limit: number }
  /** Items of a list, or entries of an object. */
  | { readonly code: 'too-many'; readonly pointer: string; readonly count: number; readonly limit: number }
  /** `given` is the text from the tag on. */
  | { readonly code: 'html'; readonly pointer: string; readonly given: string }
  /** `character` is such as `U+0000`. Line breaks are among them: a paragraph is an item of its own. */
  | { readonly code: 'control-character'; readonly pointer: string; readonly character: string };

/** The layer says something of the guide that does not fit the guide. */
export type ReferenceProblem =
  /** The guide has no such thing. */
  | {
      readonly code: 'unknown-reference';
      readonly pointer: string;
      readonly kind: EntityKind;
      readonly given: string;
      readonly nearest?: string;
    }
  /** The guide has something of that id already. */
  | { readonly code: 'id-taken'; readonly pointer: string; readonly id: string }
  /** The group of an added task belongs to another phase than the task. */
  | {
      readonly code: 'group-in-other-phase';
      readonly pointer: string;
      readonly group: string;
      readonly phase: string;
      readonly groupPhase: string;
    }
  /** The task that an added task is to come after is in another group. */
  | {
      readonly code: 'after-in-other-group';
      readonly pointer: string;
      readonly after: string;
      readonly group: string;
    }
  /** Added tasks that are to come after each other in a circle. */
  | { readonly code: 'circular-after'; readonly pointer: string; readonly after: string }
  /** An added task requires itself, or one that requires it. */
  | { readonly code: 'circular-requirement'; readonly pointer: string; readonly given: string }
  /** The layer hides where it has put something of its own. */
  | {
      readonly code: 'added-in-hidden';
      readonly pointer: string;
      readonly kind: 'phase' | 'group';
      readonly id: string;
    };

export type LayerProblemCode = LayerProblem['code'];
