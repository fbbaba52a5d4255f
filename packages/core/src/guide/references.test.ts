import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ACT_IDS,
  ACTOR_IDS,
  CRITERION_IDS,
  DELIVERABLE_IDS,
  PHASE_IDS,
  PRINCIPLE_IDS,
  PROVISION_IDS,
  QUESTION_IDS,
  RESOURCE_GROUP_IDS,
  RESOURCE_IDS,
  RESULT_IDS,
  SUBPROCESS_IDS,
  SUBTASK_IDS,
  TASK_GROUP_IDS,
  TASK_IDS,
  TERM_IDS,
  type Guide,
  type Task,
} from '../model/index.js';
import { loadGuide } from './load-guide.js';

const guide = await loadGuide('nb');

const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
const BARE = new RegExp(`^${SLUG}$`);
const IN_PHASE = new RegExp(`^(${PHASE_IDS.join('|')})/${SLUG}$`);

/** For each list: the ids it must hold, in this order, and their form. */
const LISTS = {
  phases: [PHASE_IDS, BARE],
  groups: [TASK_GROUP_IDS, IN_PHASE],
  tasks: [TASK_IDS, IN_PHASE],
  subtasks: [SUBTASK_IDS, IN_PHASE],
  results: [RESULT_IDS, IN_PHASE],
  principles: [PRINCIPLE_IDS, BARE],
  criteria: [CRITERION_IDS, BARE],
  questions: [QUESTION_IDS, BARE],
  subprocesses: [SUBPROCESS_IDS, BARE],
  actors: [ACTOR_IDS, BARE],
  deliverables: [DELIVERABLE_IDS, BARE],
  resources: [RESOURCE_IDS, BARE],
  resourceGroups: [RESOURCE_GROUP_IDS, BARE],
  acts: [ACT_IDS, BARE],
  provisions: [PROVISION_IDS, new RegExp(`^(${ACT_IDS.join('|')})\\.p\\d+(-\\d+)?$`)],
  terms: [TERM_IDS, BARE],
} as const satisfies Partial<Record<keyof Guide, readonly [readonly string[], RegExp]>>;

type ListName = keyof typeof LISTS;

/** Which list each field of references points into. */
const REFERENCES: Readonly<Record<string, ListName>> = {
  act: 'acts',
  actors: 'actors',
  deliverables: 'deliverables',
  group: 'groups',
  groups: 'groups',
  introducedIn: 'phases',
  parent: 'tasks',
  partOf: 'deliverables',
  phase: 'phases',
  phases: 'phases',
  provisions: 'provisions',
  requires: 'tasks',
  resources: 'resources',
  results: 'results',
  satisfiedBy: 'tasks',
  startsIn: 'phases',
  subtask: 'subtasks',
  subtasks: 'subtasks',
  tasks: 'tasks',
};

/** Fields that look like references by name or value, but hold values of their own. */
const NO_REFERENCES = new Set(['id', 'sources', 'term', 'actors.group']);

interface Reference {
  readonly from: string;
  readonly field: string;
  readonly to: ListName;
  readonly id: string;
}

const entities = (Object.keys(LISTS) as ListName[]).flatMap((list) =>
  guide[list].map((entity) => ({ list, entity })),
);

function references(): readonly Reference[] {
  return entities.flatMap(({ list, entity }) =>
    Object.entries(entity).flatMap(([field, value]: [string, unknown]) => {
      const to = REFERENCES[field];
      if (to === undefined || NO_REFERENCES.has(`${list}.${field}`)) return [];
      const ids = (Array.isArray(value) ? value : [value]) as string[];
      return ids.map((id) => ({ from: `${list} ${entity.id}`, field, to, id }));
    }),
  );
}

for (const list of Object.keys(LISTS) as ListName[]) {
  const [ids, form] = LISTS[list];

  test(`${list} stand in the order of their ids, each once`, () => {
    assert.deepEqual(
      guide[list].map(({ id }) => id),
      [...new Set<string>(ids)],
    );
    assert.equal(new Set<string>(ids).size, ids.length);
  });

  test(`ids of ${list} have the documented form`, () => {
    assert.deepEqual(
      ids.filter((id) => !form.test(id)),
      [],
    );
  });
}

test('every reference finds its entity', () => {
  const known = (to: ListName, id: string) => guide[to].some((entity) => entity.id === id);
  const dangling = references().filter(({ to, id }) => !known(to, id));
  assert.deepEqual(dangling, []);
});

test('no list of references names the same entity twice', () => {
  const seen = new Set<string>();
  const twice = references().filter(({ from, field, id }) => {
    const key = `${from} ${field} ${id}`;
    return seen.has(key) || !seen.add(key);
  });
  assert.deepEqual(twice, []);
});

test('every field that holds ids is known as a field of references', () => {
  const ids = new Set<string>([...TASK_IDS, ...SUBTASK_IDS, ...PHASE_IDS, ...RESOURCE_IDS, ...PROVISION_IDS]);
  const holdsId = (value: unknown) =>
    (Array.isArray(value) ? (value as unknown[]) : [value]).some(
      (id) => typeof id === 'string' && ids.has(id),
    );
  const fields = entities.flatMap(({ entity }) =>
    Object.entries(entity)
      .filter(([, value]) => holdsId(value))
      .map(([field]) => field),
  );
  const unknown = new Set(fields.filter((field) => !(field in REFERENCES) && !NO_REFERENCES.has(field)));
  assert.deepEqual([...unknown], []);
});

test('the phase in an id is the phase of the entity', () => {
  for (const list of ['groups', 'tasks', 'results'] as const) {
    for (const { id, phase } of guide[list]) assert.equal(id.split('/')[0], phase);
  }
});

test('every task stands in the group it names, and in no other', () => {
  for (const { id, group } of guide.tasks) {
    const holders = guide.groups.filter(({ tasks }) => tasks.includes(id)).map((holder) => holder.id);
    assert.deepEqual(holders, [group], id);
  }
});

test('a group and its tasks are of the same phase', () => {
  for (const { phase, tasks } of guide.groups) {
    for (const id of tasks) assert.equal(guide.task(id)?.phase, phase, id);
  }
});

test('every subtask stands under the parent it names, and under no other', () => {
  for (const { id, parent } of guide.subtasks) {
    const holders = guide.tasks.filter(({ subtasks }) => subtasks.includes(id)).map((holder) => holder.id);
    assert.deepEqual(holders, [parent], id);
  }
});

test('every question has a subtask of its own', () => {
  assert.equal(new Set(guide.questions.map(({ subtask }) => subtask)).size, guide.questions.length);
});

test('no deliverable is a part of itself', () => {
  for (const { id } of guide.deliverables) {
    let whole = guide.deliverable(id)?.partOf;
    for (let depth = 0; whole !== undefined; whole = guide.deliverable(whole)?.partOf) {
      assert.ok(whole !== id && ++depth < guide.deliverables.length, id);
    }
  }
});

test('no task requires itself, directly or through others', () => {
  const walk = (task: Task, path: readonly string[]): void => {
    assert.ok(!path.includes(task.id), [...path, task.id].join(' → '));
    for (const id of task.requires) {
      const required = guide.task(id);
      if (required) walk(required, [...path, task.id]);
    }
  };
  for (const task of guide.tasks) walk(task, []);
});

test('no task requires a task that begins in a later phase', () => {
  const begins = ({ startsIn, phase }: Task) => PHASE_IDS.indexOf(startsIn ?? phase);
  const late = guide.tasks.flatMap((task) =>
    task.requires.filter((id) => {
      const required = guide.task(id);
      return required && begins(required) > begins(task);
    }),
  );
  assert.deepEqual(late, []);
});

test('a task that starts early starts in an earlier phase than its own', () => {
  for (const { id, startsIn, phase } of guide.tasks) {
    if (startsIn) assert.ok(PHASE_IDS.indexOf(startsIn) < PHASE_IDS.indexOf(phase), id);
  }
});
