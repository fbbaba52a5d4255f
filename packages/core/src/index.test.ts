import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as core from './index.js';

/** What other people's code depends on: the names `docs` and the design promise, as far as they exist. */
const PROMISED = [
  'loadGuide',
  'buildGuide',
  'parsePhase',
  'parseLocale',
  'contentLocaleOf',
  'searchResources',
  'searchTasks',
  'searchTerms',
  'loadExportWords',
  'toCsv',
  'toJsonLd',
  'toMarkdown',
  'toStaticHtml',
  'escapeHtml',
  'emptyProgress',
  'applyChange',
  'taskRecord',
  'statusOf',
  'summarize',
  'plainText',
  'planSave',
  'inTurn',
  'applyLocalLayer',
  'parseLocalLayer',
  'compareGuides',
  'changesForLayer',
  'answered',
  'changesBetween',
  'withoutConflicts',
  'dueState',
  'emptyHistory',
  'historyAfterMerge',
  'recordChange',
  'redoChange',
  'undoChange',
  'inverseChange',
  'mergeProgress',
  'participationKey',
  'memoryPlace',
  'memoryStore',
  'progressStoreContract',
  'saveQueue',
  'teamFileStore',
  'webStorageStore',
  'compareTeamFile',
  'formatTeamFile',
  'mergeTeamFile',
  'parseTeamFile',
  'withhold',
  'summarizeCriteria',
  'currentId',
  'describeChanges',
  'toCalendar',
  'dueTasks',
  'nextTasks',
] as const satisfies readonly (keyof typeof core)[];

const GUARDS = [
  'isActId',
  'isActorId',
  'isContentLocale',
  'isCriterionId',
  'isDeliverableId',
  'isLocalId',
  'isLocale',
  'isPhaseId',
  'isPrincipleId',
  'isProvisionId',
  'isQuestionId',
  'isResourceGroupId',
  'isResourceId',
  'isResourceType',
  'isResultId',
  'isSubprocessId',
  'isSubtaskId',
  'isTaskGroupId',
  'isTaskId',
  'isTaskStatus',
  'isTermId',
] as const satisfies readonly (keyof typeof core)[];

/** Values that are neither functions nor lists. */
const LIMITS = [
  'LAYER_LIMITS',
  'LAYER_SCHEMA',
  'NO_NAME',
  'PROGRESS_LIMITS',
  'TEAM_FILE_MAX_BYTES',
  'TEAM_FILE_NAME_LIMIT',
] as const satisfies readonly (keyof typeof core)[];

for (const name of [...PROMISED, ...GUARDS]) {
  test(`the public entry offers ${name}()`, () => {
    assert.equal(typeof core[name], 'function');
  });
}

test('every name of the public entry is promised, a limit, or a list of values', () => {
  const promised = new Set<string>([...PROMISED, ...GUARDS, ...LIMITS]);
  const others = Object.entries(core).filter(([name]) => !promised.has(name));
  assert.deepEqual(
    others.filter(([name, value]) => !/^[A-Z_]+$/.test(name) || !Array.isArray(value)).map(([name]) => name),
    [],
  );
});

/** Runs a module in a Node process of its own, in the folder of the package, so that its name means itself. */
function runInNode(code: string) {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

for (const entry of ['@omradesatsing/core', '@omradesatsing/core/words/nb']) {
  test(`importing ${entry} leaves the global object as it was, and says nothing`, () => {
    const code = `
      const names = () => [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertySymbols(globalThis)];
      const before = names();
      await import('${entry}');
      process.stdout.write(JSON.stringify(names().filter((name) => !before.includes(name)).map(String)));`;
    assert.deepEqual(runInNode(code), { stdout: '[]', stderr: '', status: 0 });
  });
}

test('the package gives the guide of the words it offers', () => {
  const code = `
    import { buildGuide } from '@omradesatsing/core';
    import { words } from '@omradesatsing/core/words/nb';
    process.stdout.write(buildGuide(words).title);`;
  assert.deepEqual(runInNode(code), {
    stdout: 'Områdesatsing i etablerte boområder',
    stderr: '',
    status: 0,
  });
});
