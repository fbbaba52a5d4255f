import type { MessageKey, Messages, PartialMessages, PluralForms } from './messages.js';

/** What is wrong with the messages of a language, key by key. */
export interface MessageProblems {
  /** Not there: bokmål is used. */
  readonly missing: readonly string[];
  /** There, but not known: ignored. */
  readonly unknown: readonly string[];
  /** Of another kind than in bokmål, or with other placeholders: bokmål is used. */
  readonly unfit: readonly string[];
}

export interface CompleteMessages {
  readonly messages: Messages;
  /** The keys that are said in bokmål. */
  readonly borrowed: ReadonlySet<MessageKey>;
  readonly problems: MessageProblems;
}

type AnyMessage = string | PluralForms;
type MessageTable = Readonly<Record<string, Readonly<Record<string, AnyMessage>>>>;

/** Fills the gaps of a language with bokmål. Takes whatever it is given: a registered language is foreign data. */
export function completeMessages(given: PartialMessages, nb: Messages): CompleteMessages {
  const table = isTable(given) ? given : {};
  const reference = nb as MessageTable;
  const missing: string[] = [];
  const unfit: string[] = [];
  const borrowed = new Set<MessageKey>();
  const messages = Object.fromEntries(
    Object.entries(reference).map(([group, keys]) => [
      group,
      Object.fromEntries(
        Object.entries(keys).map(([key, fallback]) => {
          const message = own(own(table, group), key);
          if (message !== undefined && fits(message, fallback)) return [key, message];
          const path = `${group}.${key}`;
          (message === undefined ? missing : unfit).push(path);
          borrowed.add(path as MessageKey);
          return [key, fallback];
        }),
      ),
    ]),
  );
  return {
    // Built from the keys of bokmål, each with a message that fits: the type holds by construction.
    messages: messages as unknown as Messages,
    borrowed,
    problems: { missing, unknown: unknownKeys(table, reference), unfit },
  };
}

function unknownKeys(table: object, reference: MessageTable): readonly string[] {
  return Object.entries(table).flatMap(([group, keys]) => {
    const known = own(reference, group);
    if (!isTable(known) || !isTable(keys)) return [group];
    return Object.keys(keys)
      .filter((key) => own(known, key) === undefined)
      .map((key) => `${group}.${key}`);
  });
}

/**
 * The same kind of message, with the same placeholders. «The one subtask» needs no number: only the form that serves
 * every number must have them all.
 */
function fits(message: unknown, fallback: AnyMessage): message is AnyMessage {
  if (typeof fallback === 'string') return typeof message === 'string' && same(message, fallback);
  if (!isTable(message) || typeof own(message, 'other') !== 'string') return false;
  const known = placeholders(fallback.other);
  return Object.entries(message).every(
    ([form, text]) =>
      typeof text === 'string' &&
      (form === 'other'
        ? same(text, fallback.other)
        : placeholders(text).every((name) => known.includes(name))),
  );
}

function same(text: string, fallback: string): boolean {
  return placeholders(text).join() === placeholders(fallback).join();
}

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(table: unknown, key: string): unknown {
  return isTable(table) && Object.hasOwn(table, key) ? (table as Record<string, unknown>)[key] : undefined;
}
