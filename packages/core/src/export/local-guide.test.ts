import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../guide/load-guide.js';
import { lookups } from '../model/index.js';
import type { Guide, GuideContent, Resource, Task } from '../model/index.js';

/** What the municipality in {@link localGuide} has added and adapted. */
export const LOCAL = {
  task: 'lokal/snakk-med-velforeningen',
  adaptedTask: 'gjennomforing/lag-arlig-aktivitetsplan',
  adaptedSubtask: 'videreforing/strategi-kommunikasjonsplan',
  resource: 'lokal/planportalen',
  adaptedResource: 'ungmed',
} as const;

const adapt = <T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] =>
  list.map((item) => (item.id === id ? { ...item, origin: 'adapted' } : item));

/** The guide as it is with a municipality's own task and resource, and some it has put in its own words. */
export function localGuide(guide: Guide): Guide {
  const [task] = guide.tasks;
  const [resource] = guide.resources;
  assert.ok(task && resource);
  const ownTask: Task = {
    ...task,
    id: LOCAL.task,
    title: 'Snakk med velforeningen',
    resources: [LOCAL.resource],
    sources: [],
    origin: 'local',
  };
  const ownResource: Resource = {
    ...resource,
    id: LOCAL.resource,
    title: 'Planportalen',
    url: 'http://nordvik.example/plan?a=1&b=2',
    sources: [],
    origin: 'local',
  };
  const content: GuideContent = {
    ...guide,
    local: {
      names: { municipality: 'Nordvik kommune', area: 'Fjellbyen', project: 'Fjellbyløftet' },
      period: { start: '2026-01-01', end: '2031-12-31' },
      contacts: [],
    },
    groups: guide.groups.map((group) =>
      group.id === task.group ? { ...group, tasks: [...group.tasks, LOCAL.task] } : group,
    ),
    tasks: [...adapt(guide.tasks, LOCAL.adaptedTask), ownTask],
    subtasks: adapt(guide.subtasks, LOCAL.adaptedSubtask),
    resources: [...adapt(guide.resources, LOCAL.adaptedResource), ownResource],
  };
  return { ...content, ...lookups(content) };
}

test('the guide of a municipality has what is its own, and what it has adapted', async () => {
  const guide = localGuide(await loadGuide('nb'));
  assert.deepEqual(
    [LOCAL.task, LOCAL.adaptedTask].map((id) => guide.task(id)?.origin),
    ['local', 'adapted'],
  );
  assert.deepEqual(
    [LOCAL.resource, LOCAL.adaptedResource].map((id) => guide.resource(id)?.origin),
    ['local', 'adapted'],
  );
  assert.equal(guide.subtask(LOCAL.adaptedSubtask)?.origin, 'adapted');
});
