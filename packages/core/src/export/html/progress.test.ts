import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../../guide/load-guide.js';
import { CONTENT_LOCALES, PHASE_IDS } from '../../model/index.js';
import { nextTasks } from '../../progress/next-tasks.js';
import { emptyProgress } from '../../progress/progress.js';
import { summarize } from '../../progress/summarize.js';
import { loadExportWords } from '../load-export-words.js';
import { guideWith, readStatic } from './read-static.test.js';

const guide = await loadGuide('nb');
const words = await loadExportWords('nb');

const totalOf = (phase?: (typeof PHASE_IDS)[number]) => summarize(guide, emptyProgress(), phase).total;

test('how much there is to do is counted as the widget counts it, in all and phase by phase', () => {
  const { tags } = readStatic(guide, { widget: 'progress', words });
  assert.ok(tags('p').includes(`${totalOf()} oppgaver`));
  const phases = guide.phases.map(({ label, name }) => `${label}: ${name}`);
  assert.deepEqual(tags('dt').slice(0, phases.length), phases);
  assert.deepEqual(
    tags('dd').slice(0, phases.length),
    PHASE_IDS.map((id) => `${totalOf(id)} oppgaver`),
  );
});

test('a phase tells of itself alone', () => {
  for (const { id, number, name } of guide.phases) {
    const { tags } = readStatic(guide, { widget: 'progress', phase: id, words });
    assert.deepEqual(tags('h2'), [`Framdrift i fase\u00a0${number}: ${name}`]);
    assert.ok(tags('p').includes(`${totalOf(id)} oppgaver`));
    assert.deepEqual(tags('h3'), ['Begynn med disse oppgavene']);
    const titles = guide.tasks.filter(({ phase }) => phase === id).map(({ title }) => title);
    assert.equal(tags('h4').length, 3);
    assert.deepEqual(
      tags('h4').filter((title) => !titles.includes(title)),
      [],
    );
  }
});

test('a single task is told of in the singular, in every language', async () => {
  const expected = { nb: '1 oppgave', nn: '1 oppgåve', en: '1 task' };
  for (const locale of CONTENT_LOCALES) {
    const translated = await loadGuide(locale);
    const one = guideWith(translated, { tasks: translated.tasks.slice(0, 1) });
    const { tags } = readStatic(one, { widget: 'progress', words: await loadExportWords(locale) });
    assert.ok(tags('p').includes(expected[locale]));
  }
});

test('the tasks to begin with are those the widget suggests, each with why and the law it rests on', () => {
  const { elements, tags, links } = readStatic(guide, { widget: 'progress', words });
  const next = nextTasks(guide, emptyProgress(), 3);
  assert.deepEqual(
    tags('h4'),
    next.map(({ title }) => title),
  );
  for (const { why } of next) assert.ok(tags('p').includes(why));
  assert.deepEqual(
    links,
    next.flatMap(({ provisions }) => provisions.map((id) => guide.provision(id)?.url)),
  );
  assert.ok(elements.some(({ tagName }) => tagName === 'ol'));
});

test('where there are no tasks, it says so and counts nothing', () => {
  const { tags } = readStatic(guideWith(guide, { tasks: [] }), { widget: 'progress', words });
  assert.deepEqual(tags('p'), ['Her er det ingen oppgaver.', 'Kilde: Husbanken, veiviseren.no']);
});
