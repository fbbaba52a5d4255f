import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GuideContent } from './guide.js';
import { lookups } from './lookups.js';

const CONTENT: GuideContent = {
  locale: 'nb',
  contentLocale: 'nb',
  version: '1.0.0',
  title: '',
  publisher: '',
  sources: [],
  phases: [],
  groups: [],
  tasks: [
    {
      id: 'gjennomforing/etabler-styringssystem',
      phase: 'gjennomforing',
      group: 'gjennomforing/ledelse-og-styring',
      title: 'Etabler systemer for ledelse og styring',
      why: '',
      tips: [],
      subtasks: [],
      optional: false,
      recurrence: 'none',
      requires: [],
      actors: [],
      deliverables: [],
      resources: [],
      provisions: [],
      sources: ['p4.step.1'],
    },
  ],
  subtasks: [],
  results: [],
  principles: [],
  criteria: [],
  questions: [],
  subprocesses: [],
  actors: [],
  deliverables: [],
  resources: [],
  resourceGroups: [],
  acts: [],
  provisions: [],
  terms: [],
};
const RENAMED = [
  { kind: 'task', from: 'gjennomforing/gammel', to: 'gjennomforing/etabler-styringssystem' },
] as const;

test('a task is found by its id', () => {
  assert.equal(lookups(CONTENT).task('gjennomforing/etabler-styringssystem'), CONTENT.tasks[0]);
});

test('a task is found by the id it had before it was renamed', () => {
  assert.equal(
    lookups(CONTENT, RENAMED).task('gjennomforing/gammel')?.id,
    'gjennomforing/etabler-styringssystem',
  );
});

test('a rename of a task does not rename anything else', () => {
  assert.equal(lookups(CONTENT, RENAMED).resource('gjennomforing/gammel'), undefined);
});

for (const id of ['', '__proto__', 'constructor', 'toString', 'gjennomforing/gammel']) {
  test(`«${id}» finds nothing`, () => {
    assert.equal(lookups(CONTENT).task(id), undefined);
  });
}
