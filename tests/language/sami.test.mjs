// docs/samisk.md is what a native reader goes by: it must show every Sámi word that the widgets show, and no other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { glossary } from '../../docs/generate-terms.mjs';
import { strings } from './strings.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/samisk.md'), 'utf8');

const messagesOf = async (locale) =>
  new Map(
    strings((await import(`../../packages/elements/dist/messages/${locale}.js`))[locale]).map(
      ({ path: key, text }) => [key, text],
    ),
  );
const [nb, nn, en, se] = await Promise.all(['nb', 'nn', 'en', 'se'].map(messagesOf));

const EMPTY = '(tom)';
const STATUS = { attested: 'belagt', 'needs-review': 'trenger leser' };
const NO_WORDS = 'uten ord';

/** The rows of the table: those that begin with a key. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    // Not trim(): a hard space is part of a text.
    const [key, text, status] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.replace(/^ +| +$/g, ''));
    return { key: key.slice(1, -1), text: text === EMPTY ? '' : text.slice(1, -1), status };
  });

test('docs/samisk.md shows every message in Sámi with its exact text, and nothing else', () => {
  assert.deepEqual(Object.fromEntries(rows.map(({ key, text }) => [key, text])), Object.fromEntries(se));
  assert.equal(rows.length, se.size, 'a key stands twice');
});

test('docs/samisk.md gives every message a status that can be true', () => {
  for (const { key, text, status } of rows) {
    const hasWords = /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
    assert.ok([...Object.values(STATUS), NO_WORDS].includes(status), `${key}: ${status}`);
    assert.equal(status !== NO_WORDS, hasWords, `${key}: ${status}`);
  }
});

test('the sentence about the content is our own, and needs a native reader', () => {
  assert.equal(rows.find(({ key }) => key === 'widget.contentLanguage')?.status, STATUS['needs-review']);
});

for (const { key, seStatus, ...row } of glossary().filter(({ key }) => key.startsWith('ui.'))) {
  test(`the glossary's ${key} is a message in all four languages, with the same status as in docs/samisk.md`, () => {
    const same = [...se.keys()].filter((message) => se.get(message) === row.se && nb.get(message) === row.nb);
    assert.notDeepEqual(same, [], `no message says «${row.se}» for «${row.nb}»`);
    for (const message of same) {
      assert.deepEqual([nn.get(message), en.get(message)], [row.nn, row.en], message);
      assert.equal(rows.find((listed) => listed.key === message)?.status, STATUS[seStatus], message);
    }
  });
}
