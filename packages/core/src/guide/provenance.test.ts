import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadGuide } from './load-guide.js';

// tests/coverage.json tells what Husbanken's guide contains, without its text: keywords each entry cannot do without,
// names that may stand as printed, and fingerprints of every run of six words.

interface Entry {
  readonly id: string;
  readonly keywords: readonly string[];
  /** Names, titles and terms: the only wording that may be the same as in the source. */
  readonly mask: readonly string[];
  readonly sameAs?: readonly string[];
}

interface Coverage {
  readonly runLength: number;
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  readonly entries: readonly Entry[];
  readonly runs: readonly string[];
}

interface Carrier {
  readonly name: string;
  readonly sources: readonly string[];
  readonly origin: unknown;
  readonly words: readonly string[];
}

/** Fields that hold ids, addresses, dates and closed values. Everything else that is a string is words. */
const NO_WORDS = new Set(
  (
    'id sources origin phase phases group groups task tasks subtask subtasks parent requires satisfiedBy results actors ' +
    'deliverables resources provisions startsIn introducedIn recurrence partOf act lovdataId url checkedAt kind type ' +
    'language formats locale contentLocale version'
  ).split(' '),
);
const PLACEHOLDER = '⊘';

const coverage = JSON.parse(
  readFileSync(new URL('../../tests/coverage.json', import.meta.url), 'utf8'),
) as Coverage;
const entries = new Map(coverage.entries.map((entry) => [entry.id, entry]));
const guide = await loadGuide('nb');
const carriers = listCarriers();

/** Every entity of the guide, and the guide itself, which carries the title and the list of phases. */
function listCarriers(): readonly Carrier[] {
  const found: Carrier[] = [
    {
      name: 'guide',
      sources: guide.sources,
      origin: guide.origin,
      words: [guide.title, guide.publisher, ...guide.phases.map(({ name }) => name)],
    },
  ];
  for (const [list, value] of Object.entries(guide) as [string, unknown][]) {
    if (!Array.isArray(value) || list === 'sources') continue;
    for (const entity of value as { id: string; sources: string[]; origin?: string }[]) {
      const { id, sources, origin } = entity;
      found.push({ name: `${list} ${id}`, sources, origin, words: wordsIn(entity) });
    }
  }
  return found;
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NO_WORDS.has(key) ? [] : wordsIn(inner)));
}

function normal(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function splitWords(text: string): string {
  return normal(text)
    .replace(/[^\p{L}\p{N}§]+/gu, ' ')
    .trim();
}

/** The ids under which an entry may be carried: its own first. */
function aliases({ id, sameAs = [] }: Entry): readonly string[] {
  return [id, ...sameAs];
}

function carriersOf(entry: Entry): readonly Carrier[] {
  return (
    aliases(entry)
      .map((id) => carriers.filter(({ sources }) => sources.includes(id)))
      .find((list) => list.length > 0) ?? []
  );
}

function missingKeywords(entry: Entry, words: readonly string[]): readonly string[] {
  const text = normal(words.join(' '));
  return entry.keywords.filter(
    (keyword) =>
      ![keyword, ...(coverage.synonyms[keyword] ?? [])].some((word) => text.includes(normal(word))),
  );
}

const runs = new Set(coverage.runs);

/** The first run of words that also stands in the source, when what `mask` allows is taken out. */
function copiedRun(text: string, mask: readonly string[]): string | undefined {
  let rest = ` ${splitWords(text)} `;
  for (const phrase of [...mask].sort((a, b) => b.length - a.length)) {
    rest = rest.split(` ${splitWords(phrase)} `).join(` ${PLACEHOLDER} `);
  }
  const words = rest.trim().split(/\s+/);
  return words
    .map((_, start) => words.slice(start, start + coverage.runLength))
    .filter((run) => run.length === coverage.runLength)
    .map((run) => run.join(' '))
    .find((run) => runs.has(createHash('sha256').update(run).digest('hex').slice(0, 10)));
}

test('every entry of the source is carried by an entity', () => {
  const missing = coverage.entries.filter((entry) => carriersOf(entry).length === 0).map(({ id }) => id);
  assert.deepEqual(missing, []);
});

test('every source an entity names is an entry of the source', () => {
  const unknown = carriers.flatMap(({ name, sources }) =>
    sources.filter((id) => !entries.has(id)).map((id) => `${name}: ${id}`),
  );
  assert.deepEqual(unknown, []);
});

test('no entity names a source twice', () => {
  const twice = carriers.filter(({ sources }) => new Set(sources).size !== sources.length);
  assert.deepEqual(
    twice.map(({ name }) => name),
    [],
  );
});

test('the entities that carry an entry say what the entry cannot do without', () => {
  const gaps = coverage.entries.flatMap((entry) => {
    const carriedBy = carriersOf(entry);
    const missing = missingKeywords(
      entry,
      carriedBy.flatMap(({ words }) => words),
    );
    const names = carriedBy.map(({ name }) => name).join(', ');
    return missing.length > 0 ? [`${entry.id} (${names}) lacks ${missing.join(', ')}`] : [];
  });
  assert.deepEqual(gaps, []);
});

test('no text has six words in a row from the source', () => {
  const copies = carriers.flatMap(({ name, sources, words }) => {
    const mask = sources.flatMap((id) => entries.get(id)?.mask ?? []);
    return words.flatMap((text) => {
      const run = copiedRun(text, mask);
      return run === undefined ? [] : [`${name}: «${run}»`];
    });
  });
  assert.deepEqual(copies, []);
});

test('the fingerprints recognise the title of a resource that is not masked', () => {
  const title = guide.resources.map((resource) => resource.title).find((text) => copiedRun(text, []));
  assert.ok(
    title,
    'no title of six words or more is known: the words are split in another way than the runs',
  );
});

test('what has no source is marked as added, and nothing else is', () => {
  const wrong = carriers.filter(({ sources, origin }) => (sources.length === 0) !== (origin === 'added'));
  assert.deepEqual(
    wrong.map(({ name }) => name),
    [],
  );
});

test('no entity has an origin but «added»', () => {
  const origins = new Set(carriers.map(({ origin }) => origin));
  assert.deepEqual([...origins].filter((origin) => origin !== undefined && origin !== 'added').sort(), []);
});
