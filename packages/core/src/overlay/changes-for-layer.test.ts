import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityKind } from '../model/index.js';
import { changesForLayer } from './changes-for-layer.js';
import type { GuideChange } from './compare-guides.js';
import type { LocalLayer } from './local-layer.js';

const LAYER: LocalLayer = {
  schema: 1,
  names: {},
  period: {},
  contacts: [],
  add: {
    tasks: [
      {
        id: 'lokal/gatefest',
        phase: 'gjennomforing',
        group: 'g/gruppe',
        title: 'Hold gatefest',
        why: '',
        tips: [],
        optional: false,
        recurrence: 'none',
        actors: ['aktor'],
        deliverables: ['leveranse'],
        resources: ['ressurs'],
        provisions: ['lov.p1'],
        requires: ['g/krevd'],
        after: 'g/etter',
      },
    ],
    resources: [
      {
        id: 'lokal/rapport',
        title: 'Rapport',
        type: 'report',
        description: '',
        language: 'nb',
        phases: ['videreforing'],
        tasks: ['g/stottet'],
      },
    ],
  },
  replace: {
    tasks: { 'g/ny-tittel': { title: 'Ny tittel' } },
    subtasks: { 'g/nytt-rad': { tips: ['Nytt råd'] } },
    resources: { 'ny-adresse': { url: 'https://a.example' } },
    groups: { 'g/nytt-navn': { name: 'Nytt navn' } },
  },
  hide: {
    phases: ['kunnskapsgrunnlag'],
    groups: ['g/skjult-gruppe'],
    tasks: ['g/skjult'],
    subtasks: ['g/skjult-del'],
    resources: ['skjult-ressurs'],
    actors: ['skjult-aktor'],
    terms: ['skjult-ord'],
  },
};

const MENTIONED: readonly (readonly [EntityKind, string])[] = [
  ['phase', 'gjennomforing'],
  ['group', 'g/gruppe'],
  ['actor', 'aktor'],
  ['deliverable', 'leveranse'],
  ['resource', 'ressurs'],
  ['provision', 'lov.p1'],
  ['task', 'g/krevd'],
  ['task', 'g/etter'],
  ['phase', 'videreforing'],
  ['task', 'g/stottet'],
  ['task', 'g/ny-tittel'],
  ['subtask', 'g/nytt-rad'],
  ['resource', 'ny-adresse'],
  ['group', 'g/nytt-navn'],
  ['phase', 'kunnskapsgrunnlag'],
  ['group', 'g/skjult-gruppe'],
  ['task', 'g/skjult'],
  ['subtask', 'g/skjult-del'],
  ['resource', 'skjult-ressurs'],
  ['actor', 'skjult-aktor'],
  ['term', 'skjult-ord'],
];

for (const [kind, id] of MENTIONED) {
  test(`a change of the ${kind} ${id}, which the layer mentions, is for the editor`, () => {
    const change: GuideChange = { change: 'removed', kind, id };
    assert.deepEqual(changesForLayer(LAYER, [change]), [change]);
  });
}

test('a change of what the layer does not mention is not', () => {
  assert.deepEqual(changesForLayer(LAYER, [{ change: 'removed', kind: 'task', id: 'g/en-annen' }]), []);
});

test('an id is only one within its kind', () => {
  assert.deepEqual(changesForLayer(LAYER, [{ change: 'removed', kind: 'resource', id: 'g/skjult' }]), []);
});

test('the changes keep their order', () => {
  const changes = MENTIONED.map(([kind, id]): GuideChange => ({ change: 'removed', kind, id })).reverse();
  assert.deepEqual(changesForLayer(LAYER, changes), changes);
});

test('what was renamed is known by the id the layer has', () => {
  const moved: GuideChange = {
    change: 'moved',
    kind: 'task',
    id: 'g/nytt',
    from: { id: 'g/skjult' },
    to: { id: 'g/nytt' },
  };
  assert.deepEqual(changesForLayer(LAYER, [moved]), [moved]);
});

test('what was renamed and has changed is known by its new id', () => {
  const changed: GuideChange = { change: 'changed', kind: 'task', id: 'g/nytt', fields: ['title'] };
  const redirects = [{ kind: 'task', from: 'g/skjult', to: 'g/nytt' }] as const;
  assert.deepEqual(changesForLayer(LAYER, [changed], redirects), [changed]);
});
