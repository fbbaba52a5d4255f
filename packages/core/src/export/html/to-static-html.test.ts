import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../../guide/load-guide.js';
import { CONTENT_LOCALES, PHASE_IDS, type Guide } from '../../model/index.js';
import { HOSTILE_TEXTS, hostileGuide } from '../hostile-guide.test.js';
import { loadExportWords } from '../load-export-words.js';
import { guideWith, readHtml, readStatic, textOf } from './read-static.test.js';
import { HEADING_LEVELS } from './static-view.js';
import { STATIC_WIDGETS, toStaticHtml, type StaticHtmlOptions, type StaticWidget } from './to-static-html.js';

const guide = await loadGuide('nb');
const words = await loadExportWords('nb');
const SCOPES = ['alle', ...PHASE_IDS] as const;

/** Reads an export in bokmål. */
const readExport = (from: Guide, options: Omit<StaticHtmlOptions, 'words'>) =>
  readStatic(from, { words, ...options });

for (const widget of STATIC_WIDGETS) {
  test(`${widget}: valid in every language, phase and heading level`, async () => {
    for (const locale of CONTENT_LOCALES) {
      const [translated, itsWords] = [await loadGuide(locale), await loadExportWords(locale)];
      for (const phase of SCOPES) {
        for (const headingLevel of HEADING_LEVELS) {
          readHtml(toStaticHtml(translated, { widget, phase, headingLevel, words: itsWords }));
        }
      }
    }
  });

  test(`${widget}: headings begin at the given level and skip none`, () => {
    for (const headingLevel of HEADING_LEVELS) {
      const levels = readExport(guide, { widget, headingLevel })
        .elements.filter(({ tagName }) => /^h\d$/.test(tagName))
        .map(({ tagName }) => Number(tagName[1]));
      assert.equal(levels[0], headingLevel);
      levels.forEach((level, i) => assert.ok(level <= (levels[i - 1] ?? headingLevel) + 1));
      assert.ok(levels.every((level) => level >= headingLevel));
    }
  });

  test(`${widget}: the source comes last`, () => {
    for (const phase of SCOPES) {
      assert.equal(readExport(guide, { widget, phase }).tags('p').at(-1), 'Kilde: Husbanken, veiviseren.no');
      assert.match(toStaticHtml(guide, { widget, words, phase }), /<\/p>\n$/);
    }
  });

  for (const text of HOSTILE_TEXTS) {
    test(`${widget}: ${JSON.stringify(text)} is a text and nothing else`, () => {
      const real = readExport(guide, { widget }).elements.map(({ tagName }) => tagName);
      const hostile = readExport(hostileGuide(guide, text), { widget });
      assert.deepEqual(
        hostile.elements.map(({ tagName }) => tagName),
        real,
      );
      const readable = text.replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '');
      assert.ok(hostile.tags('p', 'summary', 'dd').some((paragraph) => paragraph.includes(readable)));
    });
  }
}

test('the navigator has every phase, its summary and its results', () => {
  const { tags } = readExport(guide, { widget: 'navigator' });
  assert.deepEqual(
    tags('h3'),
    guide.phases.map(({ name }) => name),
  );
  for (const text of guide.phases.flatMap(({ summary }) => summary)) assert.ok(tags('p').includes(text));
  assert.deepEqual(
    tags('dd'),
    guide.results.map(({ text }) => text),
  );
});

test('the checklist has every task, advice and subtask of the guide, in order', () => {
  const { tags } = readExport(guide, { widget: 'checklist' });
  const titles = tags('summary').map((text) => text.replace(/ \([^()]*\)$/, ''));
  assert.deepEqual(
    titles,
    guide.tasks.map(({ title }) => title),
  );
  for (const { why, tips } of guide.tasks)
    for (const text of [why, ...tips]) assert.ok(tags('p').includes(text));
  for (const { title } of guide.subtasks) assert.ok(tags('p').includes(title));
});

test('the checklist of a phase has the tasks of that phase alone', () => {
  const { tags } = readExport(guide, { widget: 'checklist', phase: 'videreforing' });
  assert.equal(tags('summary').length, guide.tasks.filter(({ phase }) => phase === 'videreforing').length);
  assert.equal(tags('h2')[0], 'Sjekkliste for fase\u00a05: Videreføring');
});

test('a task tells with whom, to what end, after what and by which law', () => {
  const { text } = readExport(guide, { widget: 'checklist' });
  for (const { actors, deliverables, resources, requires } of guide.tasks) {
    for (const id of actors) assert.ok(text.includes(guide.actor(id)?.name ?? '?'));
    for (const id of deliverables) assert.ok(text.includes(guide.deliverable(id)?.name ?? '?'));
    for (const id of resources) assert.ok(text.includes(guide.resource(id)?.title ?? '?'));
    for (const id of requires) assert.ok(text.includes(guide.task(id)?.title ?? '?'));
  }
  assert.ok(text.includes('folkehelseloven §\u00a05'));
});

test('resources in another language say which, and no others', () => {
  const { elements } = readExport(guide, { widget: 'resources' });
  const langOf = (title: string) =>
    elements
      .find((node) => ['a', 'span'].includes(node.tagName) && textOf(node) === title)
      ?.attrs.find(({ name }) => name === 'lang')?.value;
  for (const { title, language } of guide.resources) {
    assert.equal(langOf(title), language === 'nb' ? undefined : language, title);
  }
});

test('the resources of a phase are those, and a phase without any says so', () => {
  const shown = (phase: (typeof SCOPES)[number]) =>
    readExport(guide, { widget: 'resources', phase }).tags('li').length;
  assert.equal(shown('alle'), guide.resources.length);
  for (const id of PHASE_IDS) {
    assert.equal(shown(id), guide.resources.filter(({ phases }) => phases.includes(id)).length);
  }
  const { text } = readExport(guideWith(guide, { resources: [] }), {
    widget: 'resources',
    phase: 'videreforing',
  });
  assert.ok(text.includes(words.resources.none));
});

test('the law has every provision with its reservations, date and address', () => {
  const { tags, text, links } = readExport(guide, { widget: 'law' });
  assert.equal(tags('summary').length, guide.provisions.length);
  for (const { meaning, erratum = '', amendment = '', url } of guide.provisions) {
    for (const part of [...meaning, erratum, amendment]) assert.ok(text.includes(part));
    assert.ok(links.includes(url));
  }
  assert.ok(text.includes('Sist gjennomgått 23. november 2026.'));
  assert.equal(text.split(words.law.added).length - 1, 1);
});

test('only words that are quoted from a law stand as a quotation, with their address', () => {
  assert.deepEqual(readExport(guide, { widget: 'law' }).tags('blockquote'), []);
  const provisions = guide.provisions.map((one) => ({ ...one, wording: 'quoted' as const }));
  const { elements } = readExport(guideWith(guide, { provisions }), { widget: 'law' });
  const quotes = elements.filter(({ tagName }) => tagName === 'blockquote');
  assert.deepEqual(
    quotes.map(({ attrs }) => attrs),
    provisions.map(({ url }) => [{ name: 'cite', value: url }]),
  );
});

test('a verified address becomes a link, and no link is made of anything else', () => {
  const linksWith = (url: string, widget: StaticWidget = 'resources') =>
    readExport(guideWith(guide, { resources: guide.resources.map((one) => ({ ...one, url })) }), { widget })
      .links;
  assert.deepEqual([...new Set(linksWith('https://a.example/b?c=1&d=2'))], ['https://a.example/b?c=1&d=2']);
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example',
    '//a.example',
    'https://a.example/" onclick="alert(1)',
    ' https://a.example',
    'https://a.example/\u0000',
    'https://a.example/"',
    '',
  ]) {
    assert.deepEqual(linksWith(url), [], url);
  }
});

test('an act is linked to Lovdata or not at all', () => {
  for (const url of ['https://lovdata.no.evil.example/', 'https://evil.example/', 'javascript:alert(1)']) {
    const fake = guideWith(guide, {
      acts: guide.acts.map((act) => ({ ...act, url })),
      provisions: guide.provisions.map((provision) => ({ ...provision, wording: 'quoted', url })),
    });
    for (const widget of ['law', 'checklist'] as const) {
      const { elements } = readExport(fake, { widget });
      assert.deepEqual(
        elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name !== 'lang')),
        [],
      );
    }
  }
});

test('a widget, phase or heading level there is none of is a mistake in the program', () => {
  const wrong: readonly Record<string, unknown>[] = [
    { widget: 'law', headingLevel: 0 },
    { widget: 'law', headingLevel: '2><script>' },
    { widget: 'law', phase: 'toString' },
    { widget: 'constructor' },
  ];
  for (const options of wrong) {
    assert.throws(
      () => toStaticHtml(guide, { words, ...options } as unknown as StaticHtmlOptions),
      RangeError,
    );
  }
});
