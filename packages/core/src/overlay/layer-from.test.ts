import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocalLayer } from './local-layer.js';
import { parseLocalLayer } from './parse-local-layer.js';

/** The layer a file with these fields holds. Fails when it holds none. */
export function layerFrom(fields: Readonly<Record<string, unknown>>): LocalLayer {
  const result = parseLocalLayer(JSON.stringify({ schema: 1, ...fields }));
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

test('what a file leaves out is filled in as nothing', () => {
  assert.deepEqual(layerFrom({}), {
    schema: 1,
    names: {},
    period: {},
    contacts: [],
    add: { tasks: [], resources: [] },
    replace: { tasks: {}, subtasks: {}, resources: {}, groups: {} },
    hide: { phases: [], groups: [], tasks: [], subtasks: [], resources: [], actors: [], terms: [] },
  });
});

test('what a file leaves out of an addition is filled in as nothing', () => {
  const { add } = layerFrom({
    add: {
      tasks: [{ id: 'lokal/a', phase: 'gjennomforing', group: 'g', title: 'A' }],
      resources: [{ id: 'lokal/b', title: 'B', type: 'report' }],
    },
  });
  assert.deepEqual(add, {
    tasks: [
      {
        id: 'lokal/a',
        phase: 'gjennomforing',
        group: 'g',
        title: 'A',
        why: '',
        tips: [],
        optional: false,
        recurrence: 'none',
        actors: [],
        deliverables: [],
        resources: [],
        provisions: [],
        requires: [],
      },
    ],
    resources: [
      { id: 'lokal/b', title: 'B', type: 'report', description: '', language: 'nb', phases: [], tasks: [] },
    ],
  });
});
