import {
  applyChange,
  emptyProgress,
  loadGuide,
  PHASE_IDS,
  SUBTASK_IDS,
  TASK_IDS,
  type Change,
  type Progress,
  type SubtaskId,
  type TaskId,
  type TaskStatus,
} from '@omradesatsing/core';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PhaseScope } from '../../internal/attributes.logic.js';
import { progressView } from './progress.logic.js';

const guide = await loadGuide('nb');
const TODAY = '2026-11-23';
const LEAVES = guide.tasks.flatMap<string>(({ id, subtasks }) => (subtasks.length > 0 ? subtasks : [id]));

const FIRST: TaskId = 'kunnskapsgrunnlag/avklar-kunnskapsbehov';
const DATA: TaskId = 'kunnskapsgrunnlag/gjennomga-kommunens-data';
const STEERING: TaskId = 'gjennomforing/etabler-styringssystem';
const PART: SubtaskId = 'videreforing/strategi-kommunikasjonsplan';

function after(...changes: readonly Change[]): Progress {
  return changes.reduce(
    (progress, change) => applyChange(progress, change, { at: '2026-11-20T10:00:00Z', by: 'test' }),
    emptyProgress(),
  );
}

const setTo = (status: TaskStatus, tasks: readonly string[]): readonly Change[] =>
  tasks.map((task) => ({ type: 'status', task, status }));

const due = (task: TaskId | SubtaskId, day: string): Change => ({ type: 'due', task, due: day });

const view = (progress: Progress, scope: PhaseScope = 'alle', today = TODAY) =>
  progressView(guide, progress, scope, today);

describe('the sum in progressView', () => {
  it('is that of the whole guide', () => {
    const { summary } = view(after(...setTo('done', [FIRST]), ...setTo('in-progress', [STEERING])));
    assert.deepEqual([summary.done, summary.inProgress, summary.total], [1, 1, LEAVES.length]);
  });

  it('is that of the phase where one is shown', () => {
    const { summary } = view(after(...setTo('done', [FIRST, STEERING])), 'gjennomforing');
    assert.deepEqual([summary.done, summary.total], [1, 9]);
  });

  for (const [status, stage] of [
    ['not-started', 'not-begun'],
    ['in-progress', 'under-way'],
    ['done', 'complete'],
    ['not-applicable', 'none-apply'],
  ] as const) {
    it(`is ${stage} when every task is ${status}`, () => {
      assert.equal(view(after(...setTo(status, LEAVES))).stage, stage);
    });
  }

  it('has the stage of the phase where one is shown', () => {
    const progress = after(...setTo('done', [FIRST]));
    assert.equal(view(progress, 'kunnskapsgrunnlag').stage, 'under-way');
    assert.equal(view(progress, 'gjennomforing').stage, 'not-begun');
  });
});

describe('the phases in progressView', () => {
  it('are all five in order, each with its own sum and stage', () => {
    const { phases } = view(after(...setTo('done', [FIRST]), ...setTo('in-progress', [STEERING])));
    assert.deepEqual(
      phases.map(({ phase, summary, stage }) => [phase.id, summary.done, summary.inProgress, stage]),
      [
        [PHASE_IDS[0], 1, 0, 'under-way'],
        [PHASE_IDS[1], 0, 0, 'not-begun'],
        [PHASE_IDS[2], 0, 0, 'not-begun'],
        [PHASE_IDS[3], 0, 1, 'under-way'],
        [PHASE_IDS[4], 0, 0, 'not-begun'],
      ],
    );
  });

  it('are left out where one phase is shown', () => {
    assert.deepEqual(view(emptyProgress(), 'gjennomforing').phases, []);
  });
});

describe('the deadlines in progressView', () => {
  it('are none when nobody has set any', () => {
    const { late, soon } = view(after(...setTo('in-progress', [FIRST])));
    assert.deepEqual([late, soon], [[], []]);
  });

  it('tell what is late, when it was due and by whom', () => {
    const responsible: Change = { type: 'responsible', task: FIRST, role: 'Prosjektleder' };
    assert.deepEqual(view(after(due(FIRST, '2026-11-22'), responsible)).late, [
      { id: FIRST, title: guide.task(FIRST)?.title, due: '2026-11-22', responsible: 'Prosjektleder' },
    ]);
  });

  it('name nobody where nobody is responsible', () => {
    assert.equal(view(after(due(FIRST, '2026-11-22'))).late[0]?.responsible, '');
  });

  it('tell what is due soon apart from what is late, and not what is due later', () => {
    const { late, soon } = view(
      after(due(FIRST, '2026-11-22'), due(DATA, '2026-11-23'), due(STEERING, '2027-01-01')),
    );
    assert.deepEqual(
      [late.map(({ due: day }) => day), soon.map(({ due: day }) => day)],
      [['2026-11-22'], ['2026-11-23']],
    );
  });

  it('follow the day it is', () => {
    const progress = after(due(FIRST, '2026-11-23'));
    assert.deepEqual(
      ['2026-11-08', '2026-11-09', '2026-11-23', '2026-11-24'].map((today) => {
        const { late, soon } = view(progress, 'alle', today);
        return [late.length, soon.length];
      }),
      [
        [0, 0],
        [0, 1],
        [0, 1],
        [1, 0],
      ],
    );
  });

  it('are told of a subtask as well', () => {
    assert.equal(view(after(due(PART, '2026-11-22'))).late[0]?.title, guide.subtask(PART)?.title);
  });

  it('are those of the phase alone where one is shown, with those of its subtasks', () => {
    const progress = after(due(FIRST, '2026-11-20'), due(PART, '2026-11-21'), due(STEERING, '2026-11-24'));
    const days = (scope: PhaseScope) => {
      const { late, soon } = view(progress, scope);
      return [...late, ...soon].map(({ due: day }) => day);
    };
    assert.deepEqual(days('alle'), ['2026-11-20', '2026-11-21', '2026-11-24']);
    assert.deepEqual(days('videreforing'), ['2026-11-21']);
    assert.deepEqual(days('gjennomforing'), ['2026-11-24']);
    assert.deepEqual(days('mobilisering-og-samarbeid'), []);
  });

  for (const day of ['2026-02-31', '2026-13-01', '2026-00-00', 'i går', '']) {
    it(`are none where someone has written «${day}», which is no day`, () => {
      const { late, soon } = view(after(due(FIRST, day)));
      assert.deepEqual([late, soon], [[], []]);
    });
  }
});

describe('the suggestions in progressView', () => {
  const ids = (progress: Progress, scope: PhaseScope = 'alle', today = TODAY) =>
    view(progress, scope, today).next.map(({ task }) => task.id);

  it('are three from the beginning of the guide when nothing is begun', () => {
    assert.deepEqual(ids(emptyProgress()), TASK_IDS.slice(0, 3));
  });

  it('come from any phase', () => {
    assert.equal(ids(after(...setTo('in-progress', [STEERING])))[0], STEERING);
  });

  it('begin with what is late', () => {
    assert.equal(ids(after(...setTo('in-progress', [FIRST]), due(STEERING, '2026-11-22')))[0], STEERING);
  });

  for (const phase of PHASE_IDS) {
    it(`are three of ${phase} where that is shown`, () => {
      const suggested = view(emptyProgress(), phase).next;
      assert.deepEqual(
        suggested.map(({ task }) => task.phase),
        [phase, phase, phase],
      );
    });
  }

  it('are as many as are left', () => {
    const rest = LEAVES.filter((id) => id !== FIRST && id !== DATA);
    assert.deepEqual(ids(after(...setTo('done', rest))), [FIRST, DATA]);
  });

  it('are none when nothing is left', () => {
    assert.deepEqual(ids(after(...setTo('done', LEAVES))), []);
  });

  it('have what is to be done again every year, when a new year has come', () => {
    const done = after(...setTo('done', LEAVES));
    const { stage, next } = view(done, 'alle', '2027-01-02');
    assert.equal(stage, 'complete');
    assert.deepEqual(
      next.map(({ task }) => task.id),
      ['gjennomforing/lag-arlig-aktivitetsplan'],
    );
  });

  it('say whether the task is under way', () => {
    const [first, second] = view(after(...setTo('in-progress', [FIRST]))).next;
    assert.deepEqual([first?.status, second?.status], ['in-progress', 'not-started']);
  });

  it('name the phase of the task', () => {
    assert.equal(view(after(...setTo('in-progress', [STEERING]))).next[0]?.phase.id, 'gjennomforing');
  });

  it('have every section of an act the task rests on, and where to read it', () => {
    const [data] = view(after(...setTo('in-progress', [DATA]))).next;
    assert.deepEqual(data?.laws, [
      { act: 'folkehelseloven', section: '§\u00a05', url: guide.provision('folkehelseloven.p5')?.url },
      { act: 'boligsosialloven', section: '§\u00a05', url: guide.provision('boligsosialloven.p5')?.url },
    ]);
  });

  it('have no law where the task rests on none', () => {
    assert.deepEqual(view(after(...setTo('in-progress', [STEERING]))).next[0]?.laws, []);
  });

  it('have the first resource of the task', () => {
    const [data] = view(after(...setTo('in-progress', [DATA]))).next;
    assert.equal(data?.resource?.id, guide.task(DATA)?.resources[0]);
  });

  it('have no resource where the task has none', () => {
    const [steering] = view(after(...setTo('in-progress', [STEERING]))).next;
    assert.equal(steering && 'resource' in steering, false);
  });

  it('never fall silent before the work is done, in whatever order it is done', () => {
    let progress = emptyProgress();
    const suggested = new Set<string>();
    for (;;) {
      const [first] = view(progress).next;
      if (!first) break;
      suggested.add(first.task.id);
      const parts = first.task.subtasks.length > 0 ? first.task.subtasks : [first.task.id];
      for (const change of setTo('done', parts)) {
        progress = applyChange(progress, change, { at: '2026-11-20T10:00:00Z', by: 'test' });
      }
    }
    assert.equal(suggested.size, TASK_IDS.length);
    assert.equal(view(progress).summary.done, TASK_IDS.length + SUBTASK_IDS.length - 2);
  });
});
