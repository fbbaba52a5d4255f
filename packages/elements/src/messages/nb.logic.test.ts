import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nb } from './nb.js';

interface Message {
  readonly key: string;
  /** The text, or one text for each plural form. */
  readonly texts: readonly string[];
}

const messages: readonly Message[] = Object.entries(nb).flatMap(([group, entries]) =>
  Object.entries(entries).map(([name, message]: [string, string | Readonly<Record<string, string>>]) => ({
    key: `${group}.${name}`,
    texts: typeof message === 'string' ? [message] : Object.values(message),
  })),
);

/** Words that stand inside a sentence, and so begin with a small letter. */
const FRAGMENTS =
  /^(resourceFormat\.|language\.|jsonType\.|resources\.inLanguage$|recurrence\.none$|teamFile\.empty$)/;

const NAMES = ['Husbanken', 'Husbankens', 'Veiviseren', 'Lovdata', 'HTML', 'JSON', 'MB'];

/** The sources, from the folder this file is compiled to: `build/messages`. */
const sources = fileURLToPath(new URL('../../src', import.meta.url));

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

describe('the messages in bokmål', () => {
  const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => !file.startsWith('messages') && !file.startsWith('testing'))
    .map((file) => readFileSync(path.join(sources, file), 'utf8'))
    .join('\n');

  for (const { key, texts } of messages) {
    it(`${key} is said somewhere`, () => {
      const [group = ''] = key.split('.');
      // `status.${value}`: the values of a fixed set, each with a message.
      assert.ok(code.includes(`'${key}'`) || code.includes(`\`${group}.\${`), `nobody says ${key}`);
    });

    it(`${key} is written as Norwegian is`, () => {
      for (const text of texts) {
        assert.doesNotMatch(text, /["'“”‘’]/, 'quotes are « »');
        assert.doesNotMatch(text, /vennligst/i, 'no «vennligst»');
        assert.doesNotMatch(text, /\s\s|^\s|\s$/, 'no space too many');
        assert.doesNotMatch(text, /\.\.\.|--| - /, 'real ellipses and dashes');
        assert.doesNotMatch(text, /fase \{/i, 'no line break between «fase» and its number');
        assert.equal(count(text, '«'), count(text, '»'), 'quotes come in pairs');
      }
    });

    it(`${key} is in sentence case`, () => {
      for (const text of texts) {
        if (!FRAGMENTS.test(key)) assert.match(text, /^[\p{Lu}{«]/u);
        const inside = text
          .split(/(?<=[.!?:]) /)
          .flatMap((sentence) => sentence.split(/[^\p{L}.]+/u).slice(1));
        const capitals = inside.filter(
          (word) => /^\p{Lu}/u.test(word) && !NAMES.includes(word.replace('.', '')),
        );
        assert.deepEqual(capitals, []);
      }
    });
  }

  for (const { key, texts } of messages.filter(({ texts }) => texts.length > 1)) {
    it(`the plural forms of ${key} have the same placeholders`, () => {
      // «den ene» says the number in words.
      const [first, ...rest] = texts.map((text) => placeholders(text).filter((name) => name !== 'count'));
      for (const other of rest) assert.deepEqual(other, first);
    });
  }

  for (const [group, entries] of Object.entries(nb)) {
    for (const [name, message] of Object.entries(entries) as [string, unknown][]) {
      if (typeof message !== 'object' || message === null) continue;
      it(`${group}.${name} has the plural forms of Norwegian and no other`, () => {
        const { pluralCategories } = new Intl.PluralRules('nb').resolvedOptions();
        assert.deepEqual(Object.keys(message).sort(), [...pluralCategories].sort());
      });
    }
  }
});

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
