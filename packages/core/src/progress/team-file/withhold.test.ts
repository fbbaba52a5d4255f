import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeProgress } from '../merge-progress.js';
import { emptyProgress } from '../progress.js';
import { changed, everything, noteOf } from '../store/contract-sample.js';
import { withhold } from './withhold.js';

const NOTHING = { notes: false, names: false };
const ALL = { notes: true, names: true };
const TASK = 'gjennomforing/etabler-styringssystem';

test('with notes and names, progress is handed on as it is', () => {
  const progress = everything();
  assert.equal(withhold(progress, ALL), progress);
});

test('without notes, no text of a note is left, nor what merging overwrote', () => {
  const lost = { value: 'Det som sto her før', at: '2026-01-01T00:00:00.000Z', by: 'ola' };
  const progress = { ...everything(), conflicts: [{ path: ['tasks', TASK, 'note'], lost }] };
  const json = JSON.stringify(withhold(progress, { ...ALL, notes: false }));
  for (const note of [
    'Første linje',
    'lokale laget',
    'newer guide',
    'Vedtatt for ti år',
    'Folkemøte',
    'Enstemmig',
    'sto her før',
  ]) {
    assert.ok(JSON.stringify(progress).includes(note), note);
    assert.ok(!json.includes(note), note);
  }
});

test('without notes, all that is no note stays', () => {
  const { tasks, criteria, answers, decisions, participation } = withhold(everything(), {
    ...ALL,
    notes: false,
  });
  const before = everything();
  assert.deepEqual(Object.keys(tasks[TASK] ?? {}), ['status', 'responsible', 'due']);
  assert.deepEqual(tasks[TASK]?.status, before.tasks[TASK]?.status);
  assert.deepEqual(answers, before.answers);
  assert.equal(criteria['langsiktighet']?.value.score, 3);
  assert.equal(decisions['vedtak-1']?.value?.title, 'Oppstart');
  assert.equal(decisions['vedtak-2']?.value, null);
  assert.equal(participation['gjennomforing/befolkningen']?.value.state, 'reached');
});

test('without notes, a task that has only a note leaves no trace', () => {
  assert.deepEqual(withhold(changed(noteOf('a', 'x'), 1), NOTHING), emptyProgress());
});

test('without notes, what was overwritten stays where it holds no note', () => {
  const lost = { value: 'x', at: '2026-05-04T12:00:00.000Z', by: 'kari' };
  const paths = [
    ['tasks', 'a', 'note'],
    ['tasks', 'a', 'due'],
    ['answers', 'a'],
    ['criteria', 'a'],
    ['decisions', 'a'],
    ['participation', 'a'],
  ];
  const progress = { ...emptyProgress(), conflicts: paths.map((path) => ({ path, lost })) };
  assert.deepEqual(
    withhold(progress, { ...ALL, notes: false }).conflicts.map(({ path }) => path),
    [
      ['tasks', 'a', 'due'],
      ['answers', 'a'],
    ],
  );
});

test('without names, every value is set by «team», and nothing else is changed', () => {
  const json = JSON.stringify(withhold(everything(), { ...ALL, names: false }));
  assert.deepEqual(JSON.parse(json.replaceAll('"by":"team"', '"by":""')), {
    ...JSON.parse(JSON.stringify(everything()).replace(/"by":"(kari|ola)"/g, '"by":""')),
  });
  assert.ok(!/"by":"(kari|ola)"/.test(json));
});

test('the given progress is left as it was', () => {
  const progress = everything();
  withhold(progress, NOTHING);
  assert.deepEqual(progress, everything());
});

test('copies without names are merged in any order, to the same', () => {
  const copies = [changed(noteOf('a', 'x'), 1), changed(noteOf('a', 'y'), 1), changed(noteOf('a', 'z'), 2)];
  const [a, b, c] = copies.map((copy) => withhold(copy, { ...ALL, names: false }));
  assert.ok(a && b && c);
  assert.deepEqual(mergeProgress(mergeProgress(a, b), c), mergeProgress(mergeProgress(c, b), a));
});
