import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Guide, GuideContent } from '../model/index.js';
import { buildGuide } from './build-guide.js';
import { loadGuide } from './load-guide.js';
import { words } from './text/nb/index.js';

/** Golden counts: a change here is a change of what the guide contains, and of its version. */
const COUNTS = {
  phases: 5,
  groups: 21,
  tasks: 49,
  subtasks: 10,
  results: 9,
  principles: 4,
  criteria: 10,
  questions: 4,
  subprocesses: 4,
  actors: 21,
  deliverables: 17,
  resources: 29,
  resourceGroups: 6,
  acts: 4,
  provisions: 7,
  terms: 30,
} as const;

type ListName = keyof typeof COUNTS;

const GETTERS = {
  phases: 'phase',
  groups: 'group',
  tasks: 'task',
  subtasks: 'subtask',
  results: 'result',
  principles: 'principle',
  criteria: 'criterion',
  questions: 'question',
  subprocesses: 'subprocess',
  actors: 'actor',
  deliverables: 'deliverable',
  resources: 'resource',
  resourceGroups: 'resourceGroup',
  acts: 'act',
  provisions: 'provision',
  terms: 'term',
} as const satisfies Record<ListName, keyof Guide>;

const LISTS = Object.keys(COUNTS) as ListName[];
const guide = await loadGuide('nb');

for (const list of LISTS) {
  test(`the guide has ${COUNTS[list]} ${list}`, () => {
    assert.equal(guide[list].length, COUNTS[list]);
  });

  test(`${list} is an own enumerable property that holds plain JSON`, () => {
    assert.ok(Object.prototype.propertyIsEnumerable.call(guide, list));
    assert.deepEqual(guide[list], JSON.parse(JSON.stringify(guide[list])));
  });

  test(`guide.${GETTERS[list]}() finds every one of the ${list}`, () => {
    for (const item of guide[list]) assert.equal(guide[GETTERS[list]](item.id), item);
  });

  test(`guide.${GETTERS[list]}() knows no id that is not there`, () => {
    for (const id of ['unknown', '__proto__', 'constructor', 'toString', '']) {
      assert.equal(guide[GETTERS[list]](id), undefined, id);
    }
  });
}

test('there is a golden count for every list of the guide', () => {
  const lists = Object.keys(guide).filter((key) => Array.isArray(guide[key as keyof Guide]));
  assert.deepEqual(lists.filter((key) => key !== 'sources').sort(), [...LISTS].sort());
});

test('the guide as JSON is its content, without the getters', () => {
  const json = JSON.parse(JSON.stringify(guide)) as GuideContent;
  assert.deepEqual(
    Object.keys(json).sort(),
    [...LISTS, 'locale', 'contentLocale', 'version', 'title', 'publisher', 'sources'].sort(),
  );
});

test('the version is major.minor.patch', () => {
  assert.match(guide.version, /^\d+\.\d+\.\d+$/);
});

test('a guide built from words at hand equals the one that is loaded', () => {
  assert.equal(JSON.stringify(buildGuide(words)), JSON.stringify(guide));
});
