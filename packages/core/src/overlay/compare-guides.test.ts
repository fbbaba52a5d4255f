import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../guide/load-guide.js';
import type { GuideContent, Redirect, Resource, Task } from '../model/index.js';
import { compareGuides } from './compare-guides.js';

const guide = await loadGuide('nb');

const PLAN = 'gjennomforing/lag-arlig-aktivitetsplan';
const SYSTEM = 'gjennomforing/etabler-styringssystem';

function withTask(id: string, change: (task: Task) => Task | readonly Task[]): GuideContent {
  return { ...guide, tasks: guide.tasks.flatMap((task) => (task.id === id ? change(task) : task)) };
}

function withResource(
  id: string,
  change: (resource: Resource) => Resource | readonly Resource[],
): GuideContent {
  return {
    ...guide,
    resources: guide.resources.flatMap((resource) => (resource.id === id ? change(resource) : resource)),
  };
}

/** The guide as it would be had a task always had another id. */
function withTaskCalled(id: string, newId: `lokal/${string}`): GuideContent {
  const renamed = JSON.stringify(guide).replaceAll(`"${id}"`, `"${newId}"`);
  return JSON.parse(renamed) as GuideContent;
}

test('a guide is the same as itself', () => {
  assert.deepEqual(compareGuides(guide, guide), []);
});

test('a guide is the same as its copy, whatever the order of the fields', () => {
  const copy = withTask(
    PLAN,
    (task) => Object.fromEntries(Object.entries(task).reverse()) as unknown as Task,
  );
  assert.deepEqual(compareGuides(guide, copy), []);
});

test('what only the newer guide has is added', () => {
  assert.deepEqual(compareGuides({ ...guide, terms: guide.terms.slice(1) }, guide), [
    { change: 'added', kind: 'term', id: guide.terms[0]?.id },
  ]);
});

test('what only the older guide has is removed', () => {
  assert.deepEqual(compareGuides(guide, { ...guide, terms: guide.terms.slice(1) }), [
    { change: 'removed', kind: 'term', id: guide.terms[0]?.id },
  ]);
});

test('a change names the fields that differ', () => {
  const newer = withTask(PLAN, (task) => ({ ...task, title: 'Ny tittel', tips: [...task.tips, 'Nytt råd'] }));
  assert.deepEqual(compareGuides(guide, newer), [
    { change: 'changed', kind: 'task', id: PLAN, fields: ['title', 'tips'] },
  ]);
});

test('a field that came, and one that went, are changes', () => {
  const addressed = withResource('pilotbydel', (resource) => ({ ...resource, url: 'https://a.example' }));
  const change = { change: 'changed', kind: 'resource', id: 'pilotbydel', fields: ['url'] };
  assert.deepEqual(compareGuides(guide, addressed), [change]);
  assert.deepEqual(compareGuides(addressed, guide), [change]);
});

test('the order of a list is a part of it', () => {
  const newer = withTask(PLAN, (task) => ({ ...task, actors: [...task.actors].reverse() }));
  assert.deepEqual(compareGuides(guide, newer), [
    { change: 'changed', kind: 'task', id: PLAN, fields: ['actors'] },
  ]);
});

test('a task in another group has moved', () => {
  const newer = withTask(PLAN, (task) => ({ ...task, group: 'gjennomforing/folg-med-og-laer' }));
  assert.deepEqual(compareGuides(guide, newer), [
    {
      change: 'moved',
      kind: 'task',
      id: PLAN,
      from: { id: PLAN, phase: 'gjennomforing', group: 'gjennomforing/ledelse-og-styring' },
      to: { id: PLAN, phase: 'gjennomforing', group: 'gjennomforing/folg-med-og-laer' },
    },
  ]);
});

test('a criterion in another phase has moved', () => {
  const newer = {
    ...guide,
    criteria: guide.criteria.map((criterion) => ({ ...criterion, phase: 'gjennomforing' as const })),
  };
  const changes = compareGuides(guide, newer);
  assert.equal(changes.length, 10);
  assert.deepEqual(changes[0], {
    change: 'moved',
    kind: 'criterion',
    id: 'geografisk-avgrenset',
    from: { id: 'geografisk-avgrenset', phase: 'planlegging-og-organisering' },
    to: { id: 'geografisk-avgrenset', phase: 'gjennomforing' },
  });
});

test('a subtask under another task has moved', () => {
  const newer = {
    ...guide,
    subtasks: guide.subtasks.map((subtask) => ({ ...subtask, parent: PLAN }) as const),
  };
  const { change, kind } = compareGuides(guide, newer)[0] ?? {};
  assert.deepEqual([change, kind], ['moved', 'subtask']);
});

test('the group of an actor is a value, not a place', () => {
  const newer = { ...guide, actors: guide.actors.map((actor) => ({ ...actor, group: 'business' as const })) };
  assert.deepEqual(compareGuides(guide, newer)[0], {
    change: 'changed',
    kind: 'actor',
    id: 'kommunen',
    fields: ['group'],
  });
});

test('what has moved and changed has two entries', () => {
  const newer = withTask(PLAN, (task) => ({ ...task, phase: 'videreforing', why: 'Ny grunn' }));
  assert.deepEqual(
    compareGuides(guide, newer).map(({ change, id }) => [change, id]),
    [
      ['moved', PLAN],
      ['changed', PLAN],
    ],
  );
});

const RENAMED: readonly Redirect[] = [{ kind: 'task', from: SYSTEM, to: 'lokal/ny' }];

test('a renamed task has moved, and is neither gone nor new', () => {
  const place = { phase: 'gjennomforing', group: 'gjennomforing/ledelse-og-styring' };
  assert.deepEqual(compareGuides(guide, withTaskCalled(SYSTEM, 'lokal/ny'), RENAMED), [
    {
      change: 'moved',
      kind: 'task',
      id: 'lokal/ny',
      from: { id: SYSTEM, ...place },
      to: { id: 'lokal/ny', ...place },
    },
  ]);
});

test('without a redirect, a renamed task is one gone and one new', () => {
  const tasks = compareGuides(guide, withTaskCalled(SYSTEM, 'lokal/ny')).filter(
    ({ kind }) => kind === 'task',
  );
  assert.deepEqual(
    tasks.map(({ change, id }) => [change, id]),
    [
      ['added', 'lokal/ny'],
      ['removed', SYSTEM],
    ],
  );
});

test('a task that has been made part of another has moved there, and what was there has not changed', () => {
  const newer = withTask(SYSTEM, () => []);
  const redirects: readonly Redirect[] = [{ kind: 'task', from: SYSTEM, to: PLAN }];
  const tasks = compareGuides(guide, newer, redirects).filter(({ kind }) => kind === 'task');
  assert.deepEqual(
    tasks.map(({ change, id }) => [change, id]),
    [['moved', PLAN]],
  );
});

test('changes come kind by kind, in the order of the newer guide, and what is gone comes last', () => {
  const newer: GuideContent = {
    ...guide,
    phases: guide.phases.map((phase) => (phase.number === 5 ? { ...phase, name: 'Nytt navn' } : phase)),
    tasks: guide.tasks
      .slice(1)
      .map((task) => (task.id === PLAN || task.id === SYSTEM ? { ...task, why: 'Ny grunn' } : task)),
  };
  assert.deepEqual(
    compareGuides(guide, newer).map(({ change, id }) => [change, id]),
    [
      ['changed', 'videreforing'],
      ['changed', PLAN],
      ['changed', SYSTEM],
      ['removed', guide.tasks[0]?.id],
    ],
  );
});

test('every kind of entity is compared', () => {
  const empty = Object.fromEntries(
    Object.entries(guide).map(([name, value]) => [name, Array.isArray(value) ? [] : value]),
  ) as unknown as GuideContent;
  const kinds = new Set(compareGuides(empty, guide).map(({ kind }) => kind));
  assert.equal(kinds.size, 16);
});

test('what a local layer says of the effort is no part of the guide', () => {
  const local = { names: { area: 'Fjellbyen' }, period: {}, contacts: [] };
  assert.deepEqual(compareGuides(guide, { ...guide, local }), []);
});

test('guides in different languages cannot be compared', async () => {
  const english = await loadGuide('en');
  assert.throws(() => compareGuides(guide, english), RangeError);
});
