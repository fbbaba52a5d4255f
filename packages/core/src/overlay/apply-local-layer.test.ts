import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuide } from '../guide/load-guide.js';
import type { Guide } from '../model/index.js';
import { applyChange } from '../progress/apply-change.js';
import { emptyProgress, taskRecord } from '../progress/progress.js';
import { summarize } from '../progress/summarize.js';
import { applyLocalLayer } from './apply-local-layer.js';
import { layerFrom } from './layer-from.test.js';

const guide = await loadGuide('nb');
const SYSTEM = 'gjennomforing/etabler-styringssystem';
const GROUP = 'gjennomforing/ledelse-og-styring';

const RICH = {
  names: { municipality: 'Nordvik kommune', area: 'Fjellbyen', project: 'Fjellbyløftet' },
  period: { start: '2026-01-01', end: '2032-12-31' },
  contacts: [{ role: 'Prosjektleder', email: 'fjellbyen@nordvik.example' }],
  add: {
    tasks: [{ id: 'lokal/gatefest', phase: 'gjennomforing', group: GROUP, title: 'Hold gatefest' }],
    resources: [{ id: 'lokal/rapport', title: 'Rapport', type: 'report', tasks: [SYSTEM] }],
  },
  replace: { tasks: { [SYSTEM]: { title: 'Bruk kommunens styringssystem' } } },
  hide: { phases: ['kunnskapsgrunnlag'], terms: ['tett-pa'] },
};

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

test('a layer that says nothing leaves the guide as it is', () => {
  const { guide: applied, problems } = applyLocalLayer(guide, layerFrom({}));
  const { local, ...rest } = JSON.parse(JSON.stringify(applied)) as Guide;
  assert.deepEqual(rest, JSON.parse(JSON.stringify(guide)));
  assert.deepEqual(local, { names: {}, period: {}, contacts: [] });
  assert.deepEqual(problems, []);
});

test('what the layer says of the effort is in the guide', () => {
  const { names, period, contacts } = RICH;
  assert.deepEqual(applyLocalLayer(guide, layerFrom(RICH)).guide.local, { names, period, contacts });
});

test('the given guide is left as it was', async () => {
  const frozen = deepFreeze(await loadGuide('nb'));
  const before = JSON.stringify(frozen);
  applyLocalLayer(frozen, layerFrom(RICH));
  assert.equal(JSON.stringify(frozen), before);
});

test('the result can be applied to again, and has no problem with what it has', () => {
  const once = applyLocalLayer(guide, layerFrom(RICH)).guide;
  const more = layerFrom({ replace: { tasks: { 'lokal/gatefest': { title: 'Hold festival' } } } });
  const { guide: twice, problems } = applyLocalLayer(once, more);
  assert.deepEqual(problems, []);
  assert.equal(twice.task('lokal/gatefest')?.title, 'Hold festival');
  assert.equal(twice.task('lokal/gatefest')?.origin, 'local');
});

test('the lookups find what was added and replaced, and not what is hidden', () => {
  const { guide: applied } = applyLocalLayer(guide, layerFrom(RICH));
  assert.equal(applied.task('lokal/gatefest')?.title, 'Hold gatefest');
  assert.equal(applied.resource('lokal/rapport')?.title, 'Rapport');
  assert.equal(applied.task(SYSTEM)?.title, 'Bruk kommunens styringssystem');
  assert.equal(applied.phase('kunnskapsgrunnlag'), undefined);
  assert.equal(applied.term('tett-pa'), undefined);
});

test('an id that was renamed leads to what it is called today, wherever the layer has it', () => {
  const redirects = [
    { kind: 'task', from: 'gjennomforing/gammel', to: SYSTEM },
    { kind: 'group', from: 'gjennomforing/gammel-gruppe', to: GROUP },
    { kind: 'term', from: 'gammelt-ord', to: 'tett-pa' },
  ] as const;
  const layer = layerFrom({
    add: {
      tasks: [
        {
          id: 'lokal/gatefest',
          phase: 'gjennomforing',
          group: 'gjennomforing/gammel-gruppe',
          title: 'Hold gatefest',
          after: 'gjennomforing/gammel',
          requires: ['gjennomforing/gammel', SYSTEM],
        },
      ],
    },
    replace: { tasks: { 'gjennomforing/gammel': { title: 'Ny tittel' }, [SYSTEM]: { why: 'Ny grunn' } } },
    hide: { terms: ['gammelt-ord'] },
  });
  const { guide: applied, problems } = applyLocalLayer(guide, layer, redirects);
  assert.deepEqual(problems, []);
  assert.deepEqual(applied.task('lokal/gatefest')?.requires, [SYSTEM]);
  assert.equal(applied.task('lokal/gatefest')?.group, GROUP);
  assert.equal(applied.task('gjennomforing/gammel')?.title, 'Ny tittel');
  assert.equal(applied.task(SYSTEM)?.why, 'Ny grunn');
  assert.equal(applied.term('tett-pa'), undefined);
});

test('what does not fit the guide is left out and told, and the rest applies', () => {
  const layer = layerFrom({
    add: {
      tasks: [
        { id: 'lokal/a', phase: 'gjennomforing', group: 'gjennomforing/nedlagt', title: 'A' },
        { id: 'lokal/b', phase: 'gjennomforing', group: GROUP, title: 'B' },
      ],
    },
    replace: { tasks: { 'gjennomforing/etabler-styringsystem': { title: 'Ny tittel' } } },
    hide: { tasks: [SYSTEM], resources: ['nedlagt'] },
  });
  const { guide: applied, problems } = applyLocalLayer(guide, layer);
  assert.deepEqual(problems, [
    {
      code: 'unknown-reference',
      pointer: '/replace/tasks/gjennomforing~1etabler-styringsystem',
      kind: 'task',
      given: 'gjennomforing/etabler-styringsystem',
      nearest: SYSTEM,
    },
    {
      code: 'unknown-reference',
      pointer: '/add/tasks/0/group',
      kind: 'group',
      given: 'gjennomforing/nedlagt',
    },
    { code: 'unknown-reference', pointer: '/hide/resources/0', kind: 'resource', given: 'nedlagt' },
  ]);
  assert.deepEqual(
    [applied.task('lokal/a'), applied.task('lokal/b')?.title, applied.task(SYSTEM)],
    [undefined, 'B', undefined],
  );
});

const STAMP = { at: '2026-01-01T00:00:00.000Z', by: 'kari' };

test('the progress of a hidden task is kept, counts for nothing, and counts again when the task is back', () => {
  const done = applyChange(emptyProgress(), { type: 'status', task: SYSTEM, status: 'done' }, STAMP);
  const { guide: applied } = applyLocalLayer(guide, layerFrom({ hide: { tasks: [SYSTEM] } }));
  assert.equal(summarize(applied, done).done, 0);
  assert.equal(summarize(applied, done).total, summarize(guide, done).total - 1);

  const other = { type: 'status', task: 'videreforing/skriv-sluttrapport', status: 'in-progress' } as const;
  const later = applyChange(done, other, STAMP);
  assert.deepEqual(taskRecord(later, SYSTEM), taskRecord(done, SYSTEM));
  assert.equal(summarize(guide, later).done, 1);
});

test('an added task counts like any other', () => {
  const { guide: applied } = applyLocalLayer(guide, layerFrom({ add: RICH.add }));
  const done = applyChange(
    emptyProgress(),
    { type: 'status', task: 'lokal/gatefest', status: 'done' },
    STAMP,
  );
  const { total, done: count } = summarize(applied, done, 'gjennomforing');
  assert.deepEqual([total, count], [summarize(guide, emptyProgress(), 'gjennomforing').total + 1, 1]);
});
