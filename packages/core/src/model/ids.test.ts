import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as model from './index.js';

/** For each union of ids: its list and its guard. */
const UNIONS: Readonly<Record<string, readonly [readonly string[], (value: string) => boolean]>> = {
  act: [model.ACT_IDS, model.isActId],
  actor: [model.ACTOR_IDS, model.isActorId],
  criterion: [model.CRITERION_IDS, model.isCriterionId],
  deliverable: [model.DELIVERABLE_IDS, model.isDeliverableId],
  phase: [model.PHASE_IDS, model.isPhaseId],
  principle: [model.PRINCIPLE_IDS, model.isPrincipleId],
  provision: [model.PROVISION_IDS, model.isProvisionId],
  question: [model.QUESTION_IDS, model.isQuestionId],
  resource: [model.RESOURCE_IDS, model.isResourceId],
  'resource group': [model.RESOURCE_GROUP_IDS, model.isResourceGroupId],
  'resource type': [model.RESOURCE_TYPES, model.isResourceType],
  result: [model.RESULT_IDS, model.isResultId],
  subprocess: [model.SUBPROCESS_IDS, model.isSubprocessId],
  subtask: [model.SUBTASK_IDS, model.isSubtaskId],
  task: [model.TASK_IDS, model.isTaskId],
  'task group': [model.TASK_GROUP_IDS, model.isTaskGroupId],
  term: [model.TERM_IDS, model.isTermId],
};

for (const [name, [ids, isId]] of Object.entries(UNIONS)) {
  test(`every id of ${name} passes its guard`, () => {
    assert.deepEqual(
      ids.filter((id) => !isId(id)),
      [],
    );
  });

  test(`what only looks like an id of ${name} does not pass`, () => {
    const first = ids[0] ?? '';
    const strangers = [
      '',
      'unknown',
      '0',
      'length',
      'constructor',
      'toString',
      '__proto__',
      `${first} `,
      first.toUpperCase(),
      first.slice(0, -1),
    ];
    assert.deepEqual(
      strangers.filter((value) => isId(value)),
      [],
    );
  });

  test(`no id of ${name} is listed twice`, () => {
    assert.equal(new Set(ids).size, ids.length);
  });
}

test('every list and guard that model exports is tested here', () => {
  const exported: readonly unknown[] = Object.entries(model)
    .filter(([name]) => /_(IDS|TYPES)$|^is.+(Id|Type)$/.test(name))
    // A municipality makes its own ids: there is no list of them.
    .filter(([name]) => name !== 'isLocalId')
    .map(([, value]) => value);
  const tested = new Set<unknown>(Object.values(UNIONS).flat());
  assert.equal(exported.filter((value) => !tested.has(value)).length, 0);
});
