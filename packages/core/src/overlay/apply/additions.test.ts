import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../../guide/load-guide.js';
import { PHASE_IDS } from '../../model/index.js';
import { applyLocalLayer } from '../apply-local-layer.js';
import { layerFrom } from '../layer-from.test.js';

const guide = await loadGuide('nb');
const GROUP = 'gjennomforing/ledelse-og-styring';
const PLAN = 'gjennomforing/lag-arlig-aktivitetsplan';
const TOOLS = 'gjennomforing/ta-i-bruk-prosjektstyring';
const REPORT = 'videreforing/skriv-sluttrapport';

const TASK = { id: 'lokal/a', phase: 'gjennomforing', group: GROUP, title: 'A' };
const RESOURCE = { id: 'lokal/r', title: 'R', type: 'report' };

function adding(add: Readonly<Record<string, unknown>>) {
  return applyLocalLayer(guide, layerFrom({ add }));
}

test("a task is added with what the layer says, and is the municipality's own", () => {
  const task = {
    ...TASK,
    why: 'Fordi',
    tips: ['Råd'],
    optional: true,
    recurrence: 'yearly',
    requires: [PLAN],
    actors: ['kommunen'],
    deliverables: ['aktivitetsplan'],
    resources: ['pilotbydel'],
    provisions: ['folkehelseloven.p5'],
  };
  const { guide: applied, problems } = adding({ tasks: [{ ...task, after: PLAN }] });
  assert.deepEqual(applied.task('lokal/a'), { ...task, subtasks: [], sources: [], origin: 'local' });
  assert.deepEqual(problems, []);
});

test('a task stands where the layer says, in its group and among all tasks', () => {
  const { guide: applied } = adding({ tasks: [{ ...TASK, after: PLAN }] });
  assert.deepEqual(applied.group(GROUP)?.tasks.slice(0, 3), [PLAN, 'lokal/a', TOOLS]);
  const ids = applied.tasks.map(({ id }) => id);
  assert.equal(ids.indexOf('lokal/a'), ids.indexOf(PLAN) + 1);
});

test('a task stands last in its group when the layer does not say', () => {
  const { guide: applied } = adding({ tasks: [TASK] });
  assert.equal(applied.group(GROUP)?.tasks.at(-1), 'lokal/a');
});

test('what a task makes and rests on says so too', () => {
  const { guide: applied } = adding({
    tasks: [{ ...TASK, deliverables: ['sluttrapport'], provisions: ['folkehelseloven.p5'] }],
  });
  assert.ok(applied.deliverable('sluttrapport')?.tasks.includes('lokal/a'));
  assert.ok(applied.provision('folkehelseloven.p5')?.tasks.includes('lokal/a'));
});

test("a resource is added last, with what the layer says, and is the municipality's own", () => {
  const resource = {
    ...RESOURCE,
    url: 'https://nordvik.example/r.pdf',
    description: 'Om R',
    publisher: 'Nordvik kommune',
    year: 2025,
    language: 'nn',
    phases: ['videreforing', 'gjennomforing'],
  };
  const { guide: applied, problems } = adding({ resources: [resource] });
  assert.deepEqual(applied.resources.at(-1), {
    ...resource,
    phases: ['gjennomforing', 'videreforing'],
    people: [],
    formats: [],
    sources: [],
    origin: 'local',
  });
  assert.deepEqual(problems, []);
});

test('a resource is put on the tasks it supports, each once', () => {
  const { guide: applied } = adding({
    tasks: [{ ...TASK, resources: ['lokal/r'] }],
    resources: [{ ...RESOURCE, tasks: ['lokal/a', REPORT, REPORT] }],
  });
  assert.deepEqual(applied.task('lokal/a')?.resources, ['lokal/r']);
  assert.deepEqual(applied.task(REPORT)?.resources, [...(guide.task(REPORT)?.resources ?? []), 'lokal/r']);
});

test('what a task names twice, it points at once', () => {
  const { guide: applied } = adding({
    tasks: [{ ...TASK, actors: ['kommunen', 'ledelsen', 'kommunen'], requires: [PLAN, PLAN] }],
  });
  assert.deepEqual(applied.task('lokal/a')?.actors, ['kommunen', 'ledelsen']);
  assert.deepEqual(applied.task('lokal/a')?.requires, [PLAN]);
});

test('a resource without phases belongs to those of the tasks that use it', () => {
  const { guide: applied } = adding({
    tasks: [{ ...TASK, resources: ['lokal/r'] }],
    resources: [{ ...RESOURCE, tasks: [REPORT] }],
  });
  assert.deepEqual(applied.resource('lokal/r')?.phases, ['gjennomforing', 'videreforing']);
});

test('a resource without phases and tasks belongs to all phases', () => {
  assert.deepEqual(adding({ resources: [RESOURCE] }).guide.resource('lokal/r')?.phases, PHASE_IDS);
});

test('added tasks may require each other, in any order', () => {
  const { guide: applied, problems } = adding({
    tasks: [
      { ...TASK, requires: ['lokal/b'] },
      { ...TASK, id: 'lokal/b' },
    ],
  });
  assert.deepEqual(applied.task('lokal/a')?.requires, ['lokal/b']);
  assert.deepEqual(problems, []);
});

test('a requirement that would close a circle is left out and told', () => {
  const { guide: applied, problems } = adding({
    tasks: [
      { ...TASK, requires: ['lokal/b'] },
      { ...TASK, id: 'lokal/b', requires: ['lokal/c'] },
      { ...TASK, id: 'lokal/c', requires: [PLAN, 'lokal/a', 'lokal/c'] },
    ],
  });
  assert.deepEqual(applied.task('lokal/c')?.requires, [PLAN]);
  assert.deepEqual(problems, [
    { code: 'circular-requirement', pointer: '/add/tasks/2/requires/1', given: 'lokal/a' },
    { code: 'circular-requirement', pointer: '/add/tasks/2/requires/2', given: 'lokal/c' },
  ]);
});

test('what a task points at and the guide does not have is left out and told', () => {
  const { guide: applied, problems } = adding({
    tasks: [
      {
        ...TASK,
        requires: ['g/ukjent', PLAN],
        actors: ['komune'],
        deliverables: ['ukjent'],
        resources: ['ukjent'],
        provisions: ['plan-og-bygningsloven.p4'],
      },
    ],
    resources: [{ ...RESOURCE, tasks: ['g/ukjent'] }],
  });
  assert.deepEqual(applied.task('lokal/a')?.requires, [PLAN]);
  assert.deepEqual(
    problems.map(({ code, pointer }) => [code, pointer]),
    [
      ['unknown-reference', '/add/tasks/0/requires/0'],
      ['unknown-reference', '/add/tasks/0/actors/0'],
      ['unknown-reference', '/add/tasks/0/deliverables/0'],
      ['unknown-reference', '/add/tasks/0/resources/0'],
      ['unknown-reference', '/add/tasks/0/provisions/0'],
      ['unknown-reference', '/add/resources/0/tasks/0'],
    ],
  );
  assert.deepEqual(problems[1], {
    code: 'unknown-reference',
    pointer: '/add/tasks/0/actors/0',
    kind: 'actor',
    given: 'komune',
    nearest: 'kommunen',
  });
});

test('a task in a group of another phase is left out and told', () => {
  const { guide: applied, problems } = adding({ tasks: [{ ...TASK, phase: 'videreforing' }] });
  assert.equal(applied.task('lokal/a'), undefined);
  assert.deepEqual(problems, [
    {
      code: 'group-in-other-phase',
      pointer: '/add/tasks/0/group',
      group: GROUP,
      phase: 'videreforing',
      groupPhase: 'gjennomforing',
    },
  ]);
});

test('a task that is to come after one of another group comes last, and that is told', () => {
  const { guide: applied, problems } = adding({ tasks: [{ ...TASK, after: REPORT }] });
  assert.equal(applied.group(GROUP)?.tasks.at(-1), 'lokal/a');
  assert.deepEqual(problems, [
    { code: 'after-in-other-group', pointer: '/add/tasks/0/after', after: REPORT, group: GROUP },
  ]);
});

test('a task that is to come after what is not there comes last, and that is told', () => {
  const { guide: applied, problems } = adding({ tasks: [{ ...TASK, after: 'gjennomforing/ukjent' }] });
  assert.equal(applied.group(GROUP)?.tasks.at(-1), 'lokal/a');
  assert.deepEqual(problems, [
    { code: 'unknown-reference', pointer: '/add/tasks/0/after', kind: 'task', given: 'gjennomforing/ukjent' },
  ]);
});

test('tasks that are to come after each other are told of', () => {
  const { problems } = adding({
    tasks: [
      { ...TASK, after: 'lokal/b' },
      { ...TASK, id: 'lokal/b', after: 'lokal/a' },
    ],
  });
  assert.deepEqual(problems, [
    { code: 'circular-after', pointer: '/add/tasks/0/after', after: 'lokal/b' },
    { code: 'circular-after', pointer: '/add/tasks/1/after', after: 'lokal/a' },
  ]);
});

test('a task under an id that is taken is told, and what has the id stays', () => {
  const once = adding({ tasks: [TASK] }).guide;
  const layer = layerFrom({ add: { tasks: [{ ...TASK, title: 'En annen', requires: [PLAN] }] } });
  const { guide: twice, problems } = applyLocalLayer(once, layer);
  assert.deepEqual(problems, [{ code: 'id-taken', pointer: '/add/tasks/0/id', id: 'lokal/a' }]);
  assert.deepEqual(twice.task('lokal/a'), once.task('lokal/a'));
});

test('a resource under an id that is taken is told', () => {
  const once = adding({ tasks: [TASK] }).guide;
  const layer = layerFrom({ add: { resources: [{ ...RESOURCE, id: 'lokal/a' }] } });
  const { guide: twice, problems } = applyLocalLayer(once, layer);
  assert.deepEqual(problems, [{ code: 'id-taken', pointer: '/add/resources/0/id', id: 'lokal/a' }]);
  assert.equal(twice.resource('lokal/a'), undefined);
});
