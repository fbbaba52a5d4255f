import { applyChange, emptyProgress, loadGuide, PHASE_IDS, type Progress } from '@omradesatsing/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  parseHrefTemplate,
  phaseHash,
  phaseOfHash,
  phaseSteps,
  type LinkTarget,
} from './phase-navigator.logic.js';

const guide = await loadGuide('nb');
const here: LinkTarget = { type: 'same-page' };
const [first] = PHASE_IDS;

/** Progress with these tasks in this state. */
function progressWith(status: 'done' | 'in-progress' | 'not-applicable', tasks: readonly string[]): Progress {
  return tasks.reduce(
    (progress, task) =>
      applyChange(progress, { type: 'status', task, status }, { at: '2026-11-23T10:00:00Z', by: 'test' }),
    emptyProgress(),
  );
}

const tasksOfFirst = guide.tasks.filter(({ phase }) => phase === first).map(({ id }) => id);

function firstStep(progress: Progress) {
  const [step] = phaseSteps(guide, progress, first, here);
  assert.ok(step);
  return step;
}

describe('phaseSteps', () => {
  it('has the five phases in order', () => {
    const steps = phaseSteps(guide, emptyProgress(), first, here);
    assert.deepEqual(
      steps.map(({ id, number }) => [id, number]),
      PHASE_IDS.map((id, index) => [id, index + 1]),
    );
  });

  for (const current of PHASE_IDS) {
    it(`marks ${current} alone when it is the current one`, () => {
      const marked = phaseSteps(guide, emptyProgress(), current, here).filter((step) => step.current);
      assert.deepEqual(
        marked.map(({ id }) => id),
        [current],
      );
    });
  }

  it('leads to places on this page', () => {
    const hrefs = phaseSteps(guide, emptyProgress(), first, here).map(({ href }) => href);
    assert.deepEqual(
      hrefs,
      PHASE_IDS.map((id) => `#fase-${id}`),
    );
  });

  it('leads to pages of the host where there is a template', () => {
    const target: LinkTarget = { type: 'template', template: '/{phase}/?fase={phase}' };
    assert.equal(
      phaseSteps(guide, emptyProgress(), first, target)[3]?.href,
      '/gjennomforing/?fase=gjennomforing',
    );
  });

  it('is not begun when nothing is recorded', () => {
    const { stage, summary } = firstStep(emptyProgress());
    assert.equal(stage, 'not-begun');
    assert.equal(summary.total, tasksOfFirst.length);
  });

  it('is under way as soon as a task is', () => {
    const { stage, summary } = firstStep(progressWith('in-progress', tasksOfFirst.slice(0, 1)));
    assert.equal(stage, 'under-way');
    assert.deepEqual([summary.done, summary.inProgress], [0, 1]);
  });

  it('is not begun by what happens in another phase', () => {
    const elsewhere = guide.tasks.filter(({ phase }) => phase !== first).map(({ id }) => id);
    assert.equal(firstStep(progressWith('in-progress', elsewhere)).stage, 'not-begun');
  });

  it('counts what is done', () => {
    const { summary, stage } = firstStep(progressWith('done', tasksOfFirst.slice(0, 2)));
    assert.deepEqual([summary.done, stage], [2, 'under-way']);
  });

  it('is complete when every task is done', () => {
    assert.equal(firstStep(progressWith('done', tasksOfFirst)).stage, 'complete');
  });

  it('is neither begun nor complete when no task applies', () => {
    assert.equal(firstStep(progressWith('not-applicable', tasksOfFirst)).stage, 'none-apply');
  });
});

describe('phaseOfHash', () => {
  for (const id of PHASE_IDS) {
    it(`finds ${id} again from its own hash`, () => assert.equal(phaseOfHash(phaseHash(id)), id));
  }

  it('takes a number', () => assert.equal(phaseOfHash('#fase-4'), 'gjennomforing'));

  for (const hash of [
    '',
    '#',
    '#fase-',
    '#fase-6',
    '#fase',
    '#innhold',
    'fase-1',
    '#omfase-1',
    '#fase-alle',
  ]) {
    it(`finds none in «${hash}»`, () => assert.equal(phaseOfHash(hash), undefined));
  }
});

describe('parseHrefTemplate', () => {
  for (const template of [undefined, null, '', '  ']) {
    it(`means this page when it is ${JSON.stringify(template) ?? 'undefined'}`, () =>
      assert.deepEqual(parseHrefTemplate(template), here));
  }

  for (const template of [
    '/omradesatsing/{phase}',
    '{phase}.html',
    '../{phase}/',
    '?fase={phase}',
    '#{phase}',
    '//kommune.example/{phase}',
    'https://kommune.example/{phase}',
    'HTTP://kommune.example/{phase}',
    '/sti:med-kolon/{phase}',
  ]) {
    it(`takes «${template}»`, () =>
      assert.deepEqual(parseHrefTemplate(template), { type: 'template', template }));
  }

  it('drops space around', () => {
    assert.deepEqual(parseHrefTemplate(' /{phase} '), { type: 'template', template: '/{phase}' });
  });

  for (const template of [
    'javascript:alert("{phase}")',
    'JavaScript:{phase}',
    ' javascript:{phase}',
    'java\nscript:{phase}',
    'java\tscript:{phase}',
    'java\rscript:{phase}',
    '\u0000javascript:{phase}',
    '\u0001\u001fjavascript:{phase}',
    'javascript\t:{phase}',
    'data:text/html,{phase}',
    'vbscript:{phase}',
    'blob:https://kommune.example/{phase}',
    'file:///{phase}',
    'mailto:{phase}@kommune.example',
  ]) {
    it(`refuses ${JSON.stringify(template)}`, () => assert.equal(parseHrefTemplate(template), undefined));
  }

  for (const template of ['/omradesatsing', '/{fase}', '/{ phase }', '{PHASE}']) {
    it(`refuses «${template}», which has no place for the phase`, () =>
      assert.equal(parseHrefTemplate(template), undefined));
  }
});
