import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../../guide/load-guide.js';
import { applyLocalLayer } from '../../overlay/apply-local-layer.js';
import { parseLocalLayer } from '../../overlay/parse-local-layer.js';
import { loadExportWords } from '../load-export-words.js';
import { guideWith, readStatic } from './read-static.test.js';
import { STATIC_WIDGETS } from './to-static-html.js';

const guide = await loadGuide('nb');
const words = await loadExportWords('nb');

/** What a municipality may leave out of its own task and resource: all but a title. */
const layer = parseLocalLayer(
  JSON.stringify({
    schema: 1,
    add: {
      tasks: [
        {
          id: 'lokal/snakk-med-velforeningen',
          phase: 'kunnskapsgrunnlag',
          group: 'kunnskapsgrunnlag/avklar-og-laer',
          title: 'Snakk med velforeningen',
        },
      ],
      resources: [
        { id: 'lokal/planportalen', title: 'Planportalen', type: 'web-guide', url: 'https://a.example' },
      ],
    },
    hide: { groups: guide.phases[4]?.groups },
  }),
);
assert.ok(layer.ok, JSON.stringify(layer));
const { guide: local } = applyLocalLayer(guide, layer.value);

for (const widget of STATIC_WIDGETS) {
  // The reader of static HTML refuses every element with nothing in it.
  test(`${widget}: nothing is written for what a municipality has left out`, () => {
    for (const phase of ['alle', 'kunnskapsgrunnlag', 'videreforing'] as const) {
      readStatic(local, { widget, phase, words });
    }
  });

  for (const nothing of ['', ' ', '\u0000']) {
    test(`${widget}: ${JSON.stringify(nothing)} is nothing, wherever it stands`, () => {
      const blank = guideWith(guide, {
        tasks: guide.tasks.map((task) => ({ ...task, why: nothing, tips: [nothing] })),
        subtasks: guide.subtasks.map((subtask) => ({ ...subtask, tips: [nothing] })),
        resources: guide.resources.map((resource) => ({
          ...resource,
          description: nothing,
          subtitle: nothing,
          publisher: nothing,
          event: nothing,
          place: nothing,
        })),
        actors: guide.actors.map((actor) => ({ ...actor, role: nothing })),
        phases: guide.phases.map((phase) => ({ ...phase, summary: [nothing] })),
        questions: guide.questions.map((question) => ({ ...question, guidance: [nothing] })),
        provisions: guide.provisions.map((one) => ({ ...one, wording: 'quoted', meaning: [nothing] })),
        local: {
          names: {},
          period: {},
          contacts: [{ role: 'Servicetorget', name: nothing, email: nothing, phone: nothing, url: nothing }],
        },
      });
      readStatic(blank, { widget, words });
    });
  }
}

test('a task and a resource with a title alone are there, and say no more', () => {
  const { tags } = readStatic(local, { widget: 'checklist', phase: 'kunnskapsgrunnlag', words });
  assert.ok(tags('details').some((text) => text.trim() === 'Snakk med velforeningen (Lagt til av kommunen)'));
  assert.ok(
    readStatic(local, { widget: 'resources', words })
      .tags('p')
      .includes('Planportalen (Lagt til av kommunen)'),
  );
});

test('a phase that a municipality has emptied has no heading over nothing', () => {
  const { tags } = readStatic(local, { widget: 'checklist', words });
  assert.equal(tags('h3').length, 4);
  const [first] = readStatic(local, { widget: 'checklist', phase: 'videreforing', words }).tags('p');
  assert.equal(first, 'Her er det ingen oppgaver.');
});
