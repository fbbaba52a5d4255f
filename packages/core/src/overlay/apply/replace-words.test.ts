import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../../guide/load-guide.js';
import { applyLocalLayer } from '../apply-local-layer.js';
import { layerFrom } from '../layer-from.test.js';

const guide = await loadGuide('nb');
const TASK = 'gjennomforing/etabler-styringssystem';
const SUBTASK = 'videreforing/strategi-kommunikasjonsplan';
const GROUP = 'gjennomforing/ledelse-og-styring';

function replacing(replace: Readonly<Record<string, unknown>>) {
  return applyLocalLayer(guide, layerFrom({ replace })).guide;
}

test('a task gets the words the layer gives it, and keeps the rest and its sources', () => {
  const words = { title: 'Ny tittel', why: 'Ny grunn', tips: ['Nytt råd'] };
  assert.deepEqual(replacing({ tasks: { [TASK]: words } }).task(TASK), {
    ...guide.task(TASK),
    ...words,
    origin: 'adapted',
  });
});

test('one word replaced leaves the others', () => {
  const task = replacing({ tasks: { [TASK]: { why: 'Ny grunn' } } }).task(TASK);
  assert.equal(task?.title, guide.task(TASK)?.title);
});

test('a subtask gets the words the layer gives it', () => {
  const words = { title: 'Ny tittel', tips: ['Nytt råd'] };
  assert.deepEqual(replacing({ subtasks: { [SUBTASK]: words } }).subtask(SUBTASK), {
    ...guide.subtask(SUBTASK),
    ...words,
    origin: 'adapted',
  });
});

test('a resource gets the address and description the layer gives it', () => {
  const words = { url: 'https://nordvik.example/pilotbydel.pdf', description: 'Ny beskrivelse' };
  assert.deepEqual(replacing({ resources: { pilotbydel: words } }).resource('pilotbydel'), {
    ...guide.resource('pilotbydel'),
    ...words,
    origin: 'adapted',
  });
});

test('a group gets the name the layer gives it', () => {
  const group = replacing({ groups: { [GROUP]: { name: 'Styring' } } }).group(GROUP);
  assert.deepEqual([group?.name, group?.origin], ['Styring', 'adapted']);
});

test('what nothing is said of is not adapted', () => {
  const applied = replacing({ tasks: { [TASK]: {} } });
  assert.deepEqual(applied.task(TASK), guide.task(TASK));
});
