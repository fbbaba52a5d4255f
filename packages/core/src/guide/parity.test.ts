import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTENT_LOCALES, contentLocaleOf, LOCALES, loadGuide } from '../index.js';
import { words as en } from './text/en/index.js';
import { words as nb } from './text/nb/index.js';
import { words as nn } from './text/nn/index.js';
import type { GuideWords } from './words.js';

/** Paths of all strings, `tasks.x.tips[]` for each of a list, and `null` where a text is deliberately missing. */
function shape(value: unknown, path = ''): readonly string[] {
  if (value === null) return [`${path} = null`];
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.length === 0 ? [`${path} = []`] : [`${path}[]`];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    shape(inner, `${path}.${key}`),
  );
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value === null ? [] : Object.values(value as Record<string, unknown>).flatMap(strings);
}

const translations: readonly GuideWords[] = [nn, en];

for (const words of translations) {
  test(`${words.locale} has the same texts as bokmål, no more and no less`, () => {
    assert.deepEqual([...shape(words)].sort(), [...shape(nb)].sort());
  });

  test(`no text of ${words.locale} is empty or has space around it`, () => {
    for (const text of strings(words)) assert.equal(text, text.trim(), text);
    assert.ok(strings(words).every((text) => text.length > 0));
  });

  test(`lists of ${words.locale} are as long as those of bokmål, give or take one`, () => {
    for (const [id, task] of Object.entries(nb.tasks)) {
      const translated = words.tasks[id as keyof typeof nb.tasks];
      assert.ok(Math.abs(translated.tips.length - task.tips.length) <= 1, id);
    }
  });

  test(`titles of tasks and subtasks in ${words.locale} are unique and end without a full stop`, () => {
    const titles = [...Object.values(words.tasks), ...Object.values(words.subtasks)].map(
      ({ title }) => title,
    );
    assert.equal(new Set(titles).size, titles.length);
    for (const title of titles) assert.doesNotMatch(title, /\.$/);
  });
}

test('nynorsk is written as nynorsk: no sentence is the same as in bokmål', () => {
  // Titles and short names may well be the same; a sentence with a full stop is not by accident.
  const bokmal = new Set(strings(nb));
  const same = strings(nn).filter((text) => text.endsWith('.') && bokmal.has(text));
  assert.deepEqual(same, []);
});

test('nynorsk keeps to its own words', () => {
  for (const text of strings(nn)) {
    // Word by word, with names of publications and quotes taken out.
    const bare = text.replace(/«[^»]*»/g, '');
    assert.doesNotMatch(
      bare,
      /(^|[^\p{L}])(ikke|jeg|hvordan|hva|noen|deltakelse|medvirkning|mulighet\p{L}*)(?!\p{L})/u,
      text,
    );
  }
});

for (const locale of LOCALES) {
  test(`the guide asked for in ${locale} says which language its words are in`, async () => {
    const guide = await loadGuide(locale);
    assert.equal(guide.locale, locale);
    assert.equal(guide.contentLocale, contentLocaleOf(locale));
  });
}

test('Sámi has no content of its own and falls back to bokmål', () => {
  assert.equal(contentLocaleOf('se'), 'nb');
  assert.deepEqual([...CONTENT_LOCALES], ['nb', 'nn', 'en']);
});
