import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadGuide } from '../../guide/load-guide.js';
import { PHASE_IDS, type Guide } from '../../model/index.js';
import { applyLocalLayer } from '../apply-local-layer.js';
import { danglingReferences } from '../dangling-references.test.js';
import { entitiesOf, entityKinds, type Entity } from '../entity-lists.js';
import { layerFrom } from '../layer-from.test.js';

const guide = await loadGuide('nb');

function hiding(hide: Readonly<Record<string, readonly string[]>>, base: Guide = guide): Guide {
  const { guide: applied, problems } = applyLocalLayer(base, layerFrom({ hide }));
  assert.deepEqual(problems, []);
  return applied;
}

/** The ids of a kind that the plain guide has and this one has not. */
function gone(applied: Guide, kind: Parameters<typeof entitiesOf>[1]): readonly string[] {
  const left = new Set<string>(entitiesOf(applied, kind).map(({ id }: Entity) => id));
  return entitiesOf(guide, kind)
    .map(({ id }: Entity): string => id)
    .filter((id) => !left.has(id));
}

/** The kinds of which something is gone, less those named. */
function alsoGone(applied: Guide, ...expected: readonly string[]): readonly string[] {
  return entityKinds().filter((kind) => !expected.includes(kind) && gone(applied, kind).length > 0);
}

for (const [list, kind] of [
  ['phases', 'phase'],
  ['groups', 'group'],
  ['tasks', 'task'],
  ['subtasks', 'subtask'],
  ['resources', 'resource'],
  ['actors', 'actor'],
  ['terms', 'term'],
] as const) {
  test(`whichever of ${list} is hidden is gone, and nothing points at what is gone`, () => {
    for (const { id } of guide[list]) {
      const applied = hiding({ [list]: [id] });
      assert.ok(gone(applied, kind).includes(id), id);
      assert.deepEqual(danglingReferences(applied), [], id);
    }
  });
}

describe('hiding a phase', () => {
  test('takes all that is in it, and nothing of other phases', () => {
    for (const phase of PHASE_IDS) {
      const applied = hiding({ phases: [phase] });
      for (const list of [
        'groups',
        'tasks',
        'results',
        'criteria',
        'principles',
        'subprocesses',
        'questions',
      ] as const) {
        assert.deepEqual(
          applied[list].map(({ id }) => id),
          guide[list].filter((entity) => entity.phase !== phase).map(({ id }) => id),
          `${phase} ${list}`,
        );
      }
      assert.deepEqual(
        applied.resourceGroups.map(({ id }) => id),
        guide.resourceGroups.filter((entity) => entity.phase !== phase).map(({ id }) => id),
      );
    }
  });

  test('leaves the resources, less the phase', () => {
    const applied = hiding({ phases: ['kunnskapsgrunnlag'] });
    assert.equal(applied.resources.length, guide.resources.length);
    assert.deepEqual(applied.resource('alle-pa-banen')?.phases, ['mobilisering-og-samarbeid']);
  });

  test('leaves the law', () => {
    const applied = hiding({ phases: PHASE_IDS.slice(0, 4) });
    assert.equal(applied.provisions.length, guide.provisions.length);
    assert.equal(applied.acts.length, guide.acts.length);
  });

  test('lets what another phase still makes be introduced there', () => {
    const applied = hiding({ phases: ['planlegging-og-organisering'] });
    assert.equal(guide.deliverable('aktivitetsplan')?.introducedIn, 'planlegging-og-organisering');
    assert.equal(applied.deliverable('aktivitetsplan')?.introducedIn, 'gjennomforing');
  });

  test('takes what nobody makes any more', () => {
    const applied = hiding({ phases: ['kunnskapsgrunnlag'] });
    assert.deepEqual(gone(applied, 'deliverable'), [
      'foranalyse',
      'fysisk-stedsanalyse',
      'sosiokulturell-stedsanalyse',
      'mulighetsstudie',
    ]);
  });

  test('leaves a part when the whole is gone', () => {
    assert.equal(guide.deliverable('kommunikasjonsplan')?.partOf, 'handlingsplan');
    const applied = hiding({
      phases: ['planlegging-og-organisering', 'mobilisering-og-samarbeid', 'videreforing'],
    });
    assert.equal(applied.deliverable('handlingsplan'), undefined);
    const part = applied.deliverable('kommunikasjonsplan');
    assert.ok(part && !('partOf' in part));
  });

  test('lets what only a subtask makes be introduced in the phase of its task', () => {
    const id = 'plan-for-kunnskap-og-erfaring';
    const base: Guide = {
      ...guide,
      deliverables: guide.deliverables.map((deliverable) =>
        deliverable.id === id ? { ...deliverable, introducedIn: 'kunnskapsgrunnlag' } : deliverable,
      ),
    };
    const applied = hiding({ phases: ['kunnskapsgrunnlag'] }, base);
    assert.equal(applied.deliverable(id)?.introducedIn, 'videreforing');
  });

  test('takes the early start of a task of a later phase', () => {
    const id = 'videreforing/vaer-tydelig-pa-hva-som-blir-igjen';
    assert.ok(guide.task(id)?.startsIn);
    const task = hiding({ phases: ['planlegging-og-organisering'] }).task(id);
    assert.ok(task && !('startsIn' in task));
  });
});

describe('hiding a group', () => {
  test('takes its tasks and no others', () => {
    const group = guide.group('gjennomforing/ledelse-og-styring');
    const applied = hiding({ groups: ['gjennomforing/ledelse-og-styring'] });
    assert.deepEqual(gone(applied, 'task'), group?.tasks);
    assert.deepEqual(alsoGone(applied, 'group', 'task'), []);
  });
});

describe('hiding tasks', () => {
  test('takes their subtasks, and the questions those answer', () => {
    const id = 'mobilisering-og-samarbeid/utform-strategi-for-deltakelse-og-samarbeid';
    const applied = hiding({ tasks: [id] });
    assert.deepEqual(gone(applied, 'task'), [id]);
    assert.deepEqual(gone(applied, 'subtask'), guide.task(id)?.subtasks);
    assert.equal(applied.questions.length, 0);
    assert.deepEqual(alsoGone(applied, 'task', 'subtask', 'question'), []);
  });

  test('takes a group when none of its tasks is left', () => {
    const applied = hiding({ tasks: ['videreforing/skriv-sluttrapport'] });
    assert.deepEqual(guide.group('videreforing/oppsummer')?.tasks, ['videreforing/skriv-sluttrapport']);
    assert.deepEqual(gone(applied, 'group'), ['videreforing/oppsummer']);
  });

  test('lets those that required one require what it required', () => {
    const strategy = 'videreforing/utvikle-videreforingsstrategi';
    assert.ok(guide.task(strategy)?.requires.includes('videreforing/skriv-sluttrapport'));
    const inherited = guide.task('videreforing/skriv-sluttrapport')?.requires ?? [];
    assert.ok(inherited.length > 0);
    const requires = hiding({ tasks: ['videreforing/skriv-sluttrapport'] }).task(strategy)?.requires ?? [];
    assert.deepEqual(
      inherited.filter((id) => !requires.includes(id)),
      [],
    );
  });

  test('lets requirements be inherited through several that are hidden', () => {
    const { guide: base } = applyLocalLayer(
      guide,
      layerFrom({
        add: {
          tasks: [
            { id: 'lokal/a', requires: ['lokal/b', 'lokal/d'] },
            { id: 'lokal/b', requires: ['lokal/c', 'lokal/d'] },
            { id: 'lokal/c', requires: ['lokal/d', 'lokal/e'] },
            { id: 'lokal/d' },
            { id: 'lokal/e' },
          ].map((task) => ({
            phase: 'gjennomforing',
            group: 'gjennomforing/ledelse-og-styring',
            title: 'Oppgave',
            ...task,
          })),
        },
      }),
    );
    const applied = hiding({ tasks: ['lokal/b', 'lokal/c'] }, base);
    assert.deepEqual(applied.task('lokal/a')?.requires, ['lokal/d', 'lokal/e']);
  });
});

describe('hiding subtasks', () => {
  test('leaves the task, which counts for itself when none is left', () => {
    const id = 'mobilisering-og-samarbeid/utform-strategi-for-deltakelse-og-samarbeid';
    const applied = hiding({ subtasks: [...(guide.task(id)?.subtasks ?? [])] });
    assert.deepEqual(applied.task(id)?.subtasks, []);
    assert.deepEqual(alsoGone(applied, 'subtask', 'question'), []);
  });
});

describe('hiding resources', () => {
  test('takes a heading when nothing is left under it, and leaves one that never had anything', () => {
    const applied = hiding({ resources: [...(guide.resourceGroup('mulighetsstudier')?.resources ?? [])] });
    assert.deepEqual(gone(applied, 'resourceGroup'), ['mulighetsstudier']);
    assert.ok(applied.resourceGroup('stedsanalyser'));
  });
});

test('what the layer adds where it hides is told of', () => {
  const task = {
    id: 'lokal/a',
    phase: 'gjennomforing',
    group: 'gjennomforing/ledelse-og-styring',
    title: 'A',
  };
  const add = { tasks: [task] };
  const inGroup = applyLocalLayer(guide, layerFrom({ add, hide: { groups: [task.group] } }));
  assert.deepEqual(inGroup.problems, [
    { code: 'added-in-hidden', pointer: '/add/tasks/0/group', kind: 'group', id: task.group },
  ]);
  const inPhase = applyLocalLayer(guide, layerFrom({ add, hide: { phases: [task.phase] } }));
  assert.deepEqual(inPhase.problems, [
    { code: 'added-in-hidden', pointer: '/add/tasks/0/phase', kind: 'phase', id: task.phase },
  ]);
});

test('a layer may hide what it adds, for the time being', () => {
  const task = { id: 'lokal/a', phase: 'videreforing', group: 'videreforing/oppsummer', title: 'A' };
  const hide = { tasks: ['lokal/a', 'videreforing/skriv-sluttrapport'] };
  assert.deepEqual(applyLocalLayer(guide, layerFrom({ add: { tasks: [task] }, hide })).problems, []);
});
