import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyChange, emptyProgress, memoryStore, taskRecord, type Change } from '@omradesatsing/core';
import { createKeeping } from './keeping.js';
import { pageWorkspace } from './workspace-registry.js';
import { createWorkspace } from './workspace.js';

const TASK = 'kunnskapsgrunnlag/avklar-kunnskapsbehov';
const done: Change = { type: 'status', task: TASK, status: 'done' };

const fresh = () =>
  createWorkspace('bydel', {
    now: () => '2026-11-23T10:00:00.000Z',
    author: 'planlegger',
    keeping: (page) =>
      createKeeping({
        store: memoryStore(),
        today: () => '2026-11-23',
        schedule: () => () => undefined,
        ...page,
      }),
  });

describe('a workspace', () => {
  it('has its name', () => assert.equal(fresh().name, 'bydel'));

  it('starts in the first phase', () => assert.equal(fresh().phase, 'kunnskapsgrunnlag'));

  it('starts with nothing recorded', () => assert.deepEqual(fresh().progress, emptyProgress()));

  it('shows another phase when it is asked to', () => {
    const workspace = fresh();
    workspace.showPhase('gjennomforing');
    assert.equal(workspace.phase, 'gjennomforing');
  });

  it('tells its listeners of another phase', () => {
    const workspace = fresh();
    const heard: string[] = [];
    workspace.subscribe(() => heard.push(workspace.phase));
    workspace.showPhase('gjennomforing');
    assert.deepEqual(heard, ['gjennomforing']);
  });

  it('tells nobody of the phase it is in already', () => {
    const workspace = fresh();
    let times = 0;
    workspace.subscribe(() => (times += 1));
    workspace.showPhase('kunnskapsgrunnlag');
    assert.equal(times, 0);
  });

  it('records a change with its time and author', () => {
    const workspace = fresh();
    workspace.request(done);
    assert.deepEqual(taskRecord(workspace.progress, TASK).status, {
      value: { status: 'done', reason: '' },
      at: '2026-11-23T10:00:00.000Z',
      by: 'planlegger',
    });
  });

  it('has changed when its listeners hear of it', () => {
    const workspace = fresh();
    let heard: string | undefined;
    workspace.subscribe(() => (heard = taskRecord(workspace.progress, TASK).status?.value.status));
    workspace.request(done);
    assert.equal(heard, 'done');
  });

  it('leaves the progress it gave before as it was', () => {
    const workspace = fresh();
    const before = workspace.progress;
    workspace.request(done);
    assert.deepEqual(before, emptyProgress());
  });

  it('tells a listener no more once it has stopped listening', () => {
    const workspace = fresh();
    let times = 0;
    const stop = workspace.subscribe(() => (times += 1));
    stop();
    workspace.request(done);
    assert.equal(times, 0);
  });

  it('tells all others when one stops listening while it is told', () => {
    const workspace = fresh();
    const heard: string[] = [];
    const stop = workspace.subscribe(() => {
      heard.push('first');
      stop();
    });
    workspace.subscribe(() => heard.push('second'));
    workspace.subscribe(() => heard.push('third'));
    workspace.request(done);
    assert.deepEqual(heard, ['first', 'second', 'third']);
  });

  it('does not tell one that begins to listen while others are told', () => {
    const workspace = fresh();
    let times = 0;
    workspace.subscribe(() => workspace.subscribe(() => (times += 1)));
    workspace.request(done);
    assert.equal(times, 0);
  });

  it('forgives that someone stops listening twice', () => {
    const workspace = fresh();
    const stop = workspace.subscribe(() => undefined);
    stop();
    assert.doesNotThrow(stop);
  });

  it('takes a change back, and makes it again', () => {
    const workspace = fresh();
    workspace.request(done);
    workspace.undo();
    assert.equal(taskRecord(workspace.progress, TASK).status?.value.status, 'not-started');
    workspace.redo();
    assert.equal(taskRecord(workspace.progress, TASK).status?.value.status, 'done');
  });

  it('says whether there is anything to take back, or to make again', () => {
    const workspace = fresh();
    assert.deepEqual([workspace.canUndo, workspace.canRedo], [false, false]);
    workspace.request(done);
    assert.deepEqual([workspace.canUndo, workspace.canRedo], [true, false]);
    workspace.undo();
    assert.deepEqual([workspace.canUndo, workspace.canRedo], [false, true]);
  });

  it('does nothing when there is nothing to take back', () => {
    const workspace = fresh();
    workspace.undo();
    assert.deepEqual(workspace.progress, emptyProgress());
  });

  it('does not take back what others have set since', () => {
    const workspace = fresh();
    workspace.request(done);
    const theirs = applyChange(
      workspace.progress,
      { type: 'status', task: TASK, status: 'in-progress' },
      { at: '2026-11-23T11:00:00.000Z', by: 'andre' },
    );
    workspace.merge(theirs);
    workspace.undo();
    assert.equal(taskRecord(workspace.progress, TASK).status?.value.status, 'in-progress');
  });

  it('keeps no list of what has lost to later values', () => {
    const workspace = fresh();
    workspace.request(done);
    workspace.merge(
      applyChange(
        emptyProgress(),
        { type: 'status', task: TASK, status: 'in-progress' },
        { at: '2026-01-01T00:00:00.000Z', by: 'andre' },
      ),
    );
    assert.deepEqual(workspace.progress.conflicts, []);
  });

  it('goes over to another state so that it wins over what was here', () => {
    const workspace = fresh();
    const before = workspace.progress;
    workspace.request(done);
    const after = workspace.progress;
    workspace.restore(before);
    workspace.merge(after);
    assert.equal(taskRecord(workspace.progress, TASK).status?.value.status, 'not-started');
  });

  it('tells its listeners of a local layer', () => {
    const workspace = fresh();
    const heard: string[] = [];
    workspace.subscribe(() => heard.push(workspace.layer.type));
    workspace.useLayer({ type: 'loading' });
    workspace.useLayer({ type: 'none' });
    assert.deepEqual(heard, ['loading', 'none']);
  });

  it('shares nothing with another of the same name', () => {
    const [one, other] = [fresh(), fresh()];
    one.request(done);
    assert.deepEqual(other.progress, emptyProgress());
  });
});

describe('pageWorkspace', () => {
  it('is the same each time it is asked for by the same name', () => {
    assert.equal(pageWorkspace('samme'), pageWorkspace('samme'));
  });

  it('is another for another name', () => {
    assert.notEqual(pageWorkspace('den-ene'), pageWorkspace('den-andre'));
  });

  it('has the name it was asked for by', () => assert.equal(pageWorkspace('navn').name, 'navn'));

  it('takes a name every object knows', () => {
    assert.equal(pageWorkspace('__proto__').phase, 'kunnskapsgrunnlag');
    assert.equal(pageWorkspace('constructor').name, 'constructor');
  });

  it('stamps changes with the time now', () => {
    const before = Date.now();
    const workspace = pageWorkspace('klokke');
    workspace.request(done);
    const at = taskRecord(workspace.progress, TASK).status?.at ?? '';
    assert.ok(Date.parse(at) >= before && Date.parse(at) <= Date.now());
  });

  it('is shared with another copy of the library on the page', () => {
    const page = globalThis as Record<symbol, unknown>;
    const workspaces = page[Symbol.for('omr.workspaces/1')];
    assert.ok(workspaces instanceof Map);
    assert.equal(workspaces.get('samme'), pageWorkspace('samme'));
  });
});
