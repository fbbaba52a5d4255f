import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../guide/load-guide.js';
import { PHASE_IDS } from '../model/index.js';
import { searchTasks, type TaskFilter } from './search-tasks.js';

const guide = await loadGuide('nb');

const find = (query: string, filter?: TaskFilter): string[] =>
  searchTasks(guide, query, filter).items.map(({ id }) => id);
const all = guide.tasks.flatMap(({ id, subtasks }): string[] => [id, ...subtasks]);

for (const query of ['', '  ', '– ?']) {
  test(`the query ${JSON.stringify(query)} finds all, each subtask after its task`, () => {
    assert.deepEqual(find(query), all);
  });
}

for (const phase of PHASE_IDS) {
  test(`the phase ${phase} narrows to its tasks and their subtasks`, () => {
    const tasks = guide.tasks.filter((task) => task.phase === phase);
    assert.deepEqual(
      find('', { phase }),
      tasks.flatMap(({ id, subtasks }): string[] => [id, ...subtasks]),
    );
  });
}

const [task] = guide.tasks.filter(({ tips }) => tips.length > 0);
const actor = guide.actor('befolkningen');
const deliverable = guide.deliverable('kunnskapsgrunnlag');

for (const [field, text] of [
  ['title', task?.title],
  ['why', task?.why],
  ['tips', task?.tips[0]],
] as const) {
  test(`a task is found by its ${field}`, () => {
    assert.ok(task && text);
    assert.ok(find(text.split(' ').slice(0, 8).join(' ')).includes(task.id));
  });
}

test('a task is found by the names of its actors', () => {
  assert.ok(actor);
  const tasks = guide.tasks.filter(({ actors }) => actors.includes(actor.id));
  assert.ok(tasks.length > 0);
  for (const { id } of tasks) assert.ok(find(actor.name).includes(id), id);
});

test('a task is found by the names of its deliverables', () => {
  assert.ok(deliverable);
  const tasks = guide.tasks.filter(({ deliverables }) => deliverables.includes(deliverable.id));
  assert.ok(tasks.length > 0);
  for (const { id } of tasks) assert.ok(find(deliverable.name).includes(id), id);
});

test('a subtask is a hit of its own', () => {
  const subtask = guide.subtask('videreforing/strategi-kommunikasjonsplan');
  assert.ok(subtask);
  assert.equal(find(subtask.title)[0], subtask.id);
});

test('a phase narrows what a query finds', () => {
  const found = find('plan');
  const narrowed = find('plan', { phase: 'videreforing' });
  assert.ok(narrowed.length > 0 && narrowed.length < found.length);
  assert.deepEqual(
    narrowed,
    found.filter((id) => id.startsWith('videreforing/')),
  );
});

test('the total is what the guide has, whatever is asked', () => {
  assert.equal(searchTasks(guide, 'xyzzy', { phase: 'gjennomforing' }).total, all.length);
});
