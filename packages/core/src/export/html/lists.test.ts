import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../../guide/load-guide.js';
import { PHASE_IDS } from '../../model/index.js';
import { loadExportWords } from '../load-export-words.js';
import { guideWith, readStatic } from './read-static.test.js';

const guide = await loadGuide('nb');
const words = await loadExportWords('nb');

test('the criteria stand in their order, each with what it means', () => {
  const { tags } = readStatic(guide, { widget: 'criteria', words });
  assert.deepEqual(
    tags('dt'),
    guide.criteria.map(({ title }) => title),
  );
  assert.deepEqual(
    tags('dd'),
    guide.criteria.map(({ text }) => text),
  );
});

test('a phase without criteria says that the others hold', () => {
  const { tags } = readStatic(guide, { widget: 'criteria', phase: 'gjennomforing', words });
  assert.deepEqual(tags('h2'), ['Suksesskriterier i fase\u00a04: Gjennomføring']);
  assert.deepEqual(tags('dt'), []);
  assert.match(tags('p')[0] ?? '', /gjelder likevel for hele satsingen/);
});

test('each question is a heading over what to think of', () => {
  const { tags } = readStatic(guide, { widget: 'questions', words });
  assert.deepEqual(
    tags('h3'),
    guide.questions.map(({ question }) => question),
  );
  assert.deepEqual(
    tags('p').slice(0, -1),
    guide.questions.flatMap(({ guidance }) => guidance),
  );
});

test('the questions of a phase are those, and a phase without any says so', () => {
  for (const id of PHASE_IDS) {
    const { tags } = readStatic(guide, { widget: 'questions', phase: id, words });
    const questions = guide.questions.filter(({ phase }) => phase === id);
    assert.equal(tags('h3').length, questions.length);
    assert.equal(tags('p')[0] === 'Her er det ingen strategispørsmål.', questions.length === 0);
  }
});

test('the glossary has every term with its definition', () => {
  const { tags } = readStatic(guide, { widget: 'glossary', words });
  assert.deepEqual(
    tags('dt')
      .map((term, at) => [term, tags('dd')[at]])
      .sort(),
    guide.terms.map(({ term, definition }) => [term, definition]).sort(),
  );
});

test('the glossary follows the alphabet of its language', async () => {
  const terms = ['ål', 'zebra', 'øl', 'ære', 'Bred'].map((term) => ({
    id: 'omradesatsing' as const,
    term,
    definition: 'x',
    phases: [],
    sources: [],
  }));
  const order = async (locale: 'nb' | 'en') =>
    readStatic(guideWith(guide, { terms }), {
      widget: 'glossary',
      words: await loadExportWords(locale),
    }).tags('dt');
  assert.deepEqual(await order('nb'), ['Bred', 'zebra', 'ære', 'øl', 'ål']);
  assert.deepEqual((await order('en')).at(-1), 'zebra');
});

test('the terms of a phase are those it uses', () => {
  for (const id of PHASE_IDS) {
    const { tags } = readStatic(guide, { widget: 'glossary', phase: id, words });
    const terms = guide.terms.filter(({ phases }) => phases.includes(id));
    assert.deepEqual(tags('dt').sort(), terms.map(({ term }) => term).sort());
  }
});

test('a list that a municipality has emptied says so', () => {
  const bare = guideWith(guide, { criteria: [], questions: [], terms: [], acts: [], groups: [] });
  for (const widget of ['criteria', 'questions', 'glossary', 'law', 'checklist'] as const) {
    const { tags } = readStatic(bare, { widget, words });
    assert.deepEqual(tags('p'), [words[widget].none, 'Kilde: Husbanken, veiviseren.no']);
  }
});
