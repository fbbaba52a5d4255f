import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../../guide/load-guide.js';
import { loadExportWords } from '../load-export-words.js';
import { guideWith, readStatic } from './read-static.test.js';

const guide = await loadGuide('nb');
const words = await loadExportWords('nb');

test('a phase tells what it is about, what comes of it, what to hold on to, and who is with', () => {
  const { tags } = readStatic(guide, { widget: 'phase', phase: 'planlegging-og-organisering', words });
  assert.deepEqual(tags('h2'), ['Fase 2: Planlegging og organisering']);
  assert.deepEqual(tags('h3'), [
    'Dette er på plass når fasen har lyktes',
    'Prinsipper',
    'Delprosesser',
    'Aktører',
  ]);
});

test('all phases stand under each other, with what they have and no heading over nothing', () => {
  const { tags } = readStatic(guide, { widget: 'phase', words });
  assert.deepEqual(tags('h2'), ['Hva fasene handler om']);
  assert.deepEqual(
    tags('h3'),
    guide.phases.map(({ label, name }) => `${label}: ${name}`),
  );
  const count = (title: string) => tags('h4').filter((heading) => heading === title).length;
  assert.equal(count('Prinsipper'), new Set(guide.principles.map(({ phase }) => phase)).size);
  assert.equal(count('Delprosesser'), new Set(guide.subprocesses.map(({ phase }) => phase)).size);
  assert.equal(count('Aktører'), guide.phases.length);
});

test('the results of a phase are those, in order', () => {
  for (const { id, results } of guide.phases) {
    assert.deepEqual(
      readStatic(guide, { widget: 'phase', phase: id, words }).tags('li'),
      results.map((result) => guide.result(result)?.text),
    );
  }
});

test('the actors of a phase are those it mentions, each with a role', () => {
  const { tags } = readStatic(guideWith(guide, { principles: [], subprocesses: [] }), {
    widget: 'phase',
    phase: 'videreforing',
    words,
  });
  const actors = guide.actors.filter(({ phases }) => phases.includes('videreforing'));
  assert.deepEqual(
    tags('dt'),
    actors.map(({ name }) => name),
  );
  assert.deepEqual(
    tags('dd'),
    actors.map(({ role }) => role),
  );
});

test('a guide without phases says that there are none', () => {
  for (const widget of ['phase', 'navigator', 'guide'] as const) {
    const bare = guideWith(guide, { phases: [], resources: [], acts: [], actors: [], terms: [] });
    assert.equal(readStatic(bare, { widget, words }).tags('p')[0], 'Her er det ingen faser.');
  }
});
