import { loadGuide, PHASE_IDS, type ActorId, type Guide, type Task } from '@omradesatsing/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actorsOf, actorTasks } from './actors.logic.js';

const guide = await loadGuide('nb');

/** The guide with a task of the municipality's own in phase 5, which names these actors. */
function withLocalTask(...actors: readonly ActorId[]): Guide {
  const [first] = guide.tasks;
  assert.ok(first);
  const task: Task = { ...first, id: 'lokal/avslutningsfest', phase: 'videreforing', subtasks: [], actors };
  return { ...guide, tasks: [...guide.tasks, task] };
}

const ids = (entities: readonly { readonly id: string }[]) => entities.map(({ id }) => id);

describe('actorsOf', () => {
  for (const phase of PHASE_IDS) {
    it(`gives those the page of ${phase} mentions, in the order of the guide`, () => {
      const mentioned = guide.actors.filter(({ phases }) => phases.includes(phase));
      assert.deepEqual(ids(actorsOf(guide, phase)), ids(mentioned));
    });
  }

  it('gives all for every phase', () => assert.deepEqual(actorsOf(guide, 'alle'), guide.actors));

  it('takes in whom a task of the municipality names', () => {
    const before = ids(actorsOf(guide, 'videreforing'));
    const after = ids(actorsOf(withLocalTask('husbanken'), 'videreforing'));
    assert.ok(!before.includes('husbanken'));
    assert.deepEqual(after, [...before, 'husbanken']);
  });
});

describe('actorTasks', () => {
  it('gives the tasks of the phase that name the actor', () => {
    assert.deepEqual(ids(actorTasks(guide, 'kommunen', 'kunnskapsgrunnlag')), [
      'kunnskapsgrunnlag/gjennomga-kommunens-data',
      'kunnskapsgrunnlag/inviter-befolkningen',
    ]);
  });

  it('gives a task where only a subtask names the actor', () => {
    const [task] = actorTasks(guide, 'ungdom', 'videreforing');
    assert.equal(task?.id, 'videreforing/utvikle-videreforingsstrategi');
    assert.equal(task?.actors.includes('ungdom'), false);
  });

  it('gives none where the page mentions the actor and no task does', () => {
    assert.deepEqual(actorTasks(guide, 'ressurspersoner', 'mobilisering-og-samarbeid'), []);
  });

  it('gives those of every phase', () => {
    for (const { id } of guide.actors) {
      const phaseByPhase = PHASE_IDS.flatMap((phase) => ids(actorTasks(guide, id, phase)));
      assert.deepEqual(ids(actorTasks(guide, id, 'alle')), phaseByPhase);
    }
  });

  it('gives the municipality’s own', () => {
    assert.deepEqual(ids(actorTasks(withLocalTask('husbanken'), 'husbanken', 'videreforing')), [
      'lokal/avslutningsfest',
    ]);
  });
});
