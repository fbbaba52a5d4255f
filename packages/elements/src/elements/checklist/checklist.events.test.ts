import { expect, html } from '@open-wc/testing';
import { emptyProgress, PHASE_IDS, summarize, taskRecord, type Guide, type Task } from '@omradesatsing/core';
import '../../define/checklist.js';
import { announced, announcements, labelled } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { prevent, record } from '../../testing/record.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrChecklist } from './checklist.js';

const TYPES = ['omr-task-change', 'omr-task-changed', 'omr-progress-changed'] as const;

describe('events of omr-checklist', () => {
  recordedWarnings();
  let guide: Guide;
  let task: Task;

  before(async () => {
    guide = await givenGuide();
    task = guide.tasks[0] as Task;
  });

  const show = (workspace = freshWorkspace()) =>
    mount<OmrChecklist>(html`<omr-checklist workspace=${workspace} phase="1"></omr-checklist>`);

  const status = (workspace: string) =>
    taskRecord(pageWorkspace(workspace).progress, task.id).status?.value.status;

  it('ask, tell of the task and tell of the sum, in that order, also outside the shadow root', async () => {
    const checklist = await show();
    const events = record(document.body, ...TYPES);
    labelled(checklist, task.title).click();
    expect(events.map(({ type }) => type)).to.deep.equal([...TYPES]);
  });

  it('come before the task is changed, and after', async () => {
    const workspace = freshWorkspace();
    const checklist = await show(workspace);
    const seen: (string | undefined)[] = [];
    for (const type of TYPES) checklist.addEventListener(type, () => seen.push(status(workspace)));
    labelled(checklist, task.title).click();
    expect(seen).to.deep.equal([undefined, 'done', 'done']);
  });

  for (const type of ['omr-task-change', 'omr-task-changed'] as const) {
    it(`tell which task, from what and to what in ${type}`, async () => {
      const checklist = await show();
      const events = record(checklist, type);
      labelled(checklist, task.title).click();
      expect(events[0]).to.include({
        phase: PHASE_IDS[0],
        task: task.id,
        from: 'not-started',
        to: 'done',
        bubbles: true,
        composed: true,
        cancelable: type === 'omr-task-change',
      });
      expect(events[0]).to.have.deep.property('change', { type: 'status', task: task.id, status: 'done' });
    });
  }

  it('tell the sum of the phase', async () => {
    const workspace = freshWorkspace();
    const checklist = await show(workspace);
    const events = record(checklist, 'omr-progress-changed');
    labelled(checklist, task.title).click();
    const { progress } = pageWorkspace(workspace);
    expect(events[0]?.phase).to.equal(PHASE_IDS[0]);
    expect(events[0]?.summary).to.deep.equal(summarize(guide, progress, PHASE_IDS[0]));
    expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: false });
  });

  it('tell what was before when a tick is taken off', async () => {
    const checklist = await show();
    const box = labelled(checklist, task.title);
    box.click();
    await settled(checklist);
    const events = record(checklist, 'omr-task-change');
    box.click();
    expect(events[0]).to.include({ from: 'done', to: 'not-started' });
  });

  it('come for what is chosen in the list of states', async () => {
    const checklist = await show();
    const events = record(checklist, 'omr-task-changed');
    const select = labelled<HTMLSelectElement>(checklist, 'Status');
    select.value = 'in-progress';
    select.dispatchEvent(new Event('change'));
    expect(events[0]).to.include({ from: 'not-started', to: 'in-progress' });
  });

  it('tell the phase of the task, whatever phase the workspace is in', async () => {
    const workspace = freshWorkspace();
    pageWorkspace(workspace).showPhase('videreforing');
    const checklist = await show(workspace);
    const events = record(checklist, 'omr-task-changed');
    labelled(checklist, task.title).click();
    expect(events[0]?.phase).to.equal(PHASE_IDS[0]);
  });

  it('do not come for what a page or another widget has done', async () => {
    const workspace = freshWorkspace();
    const checklist = await show(workspace);
    const events = record(checklist, ...TYPES);
    pageWorkspace(workspace).request({ type: 'status', task: task.id, status: 'done' });
    await settled(checklist);
    expect(events.length).to.equal(0);
  });

  describe('when the change is prevented', () => {
    it('leave the workspace as it is', async () => {
      const workspace = freshWorkspace();
      const checklist = await show(workspace);
      prevent(checklist, 'omr-task-change');
      labelled(checklist, task.title).click();
      expect(status(workspace)).to.be.undefined;
    });

    it('put the box back', async () => {
      const checklist = await show();
      prevent(checklist, 'omr-task-change');
      const box = labelled(checklist, task.title);
      box.click();
      await settled(checklist);
      expect(box.checked).to.be.false;
    });

    it('put the list of states back', async () => {
      const checklist = await show();
      prevent(checklist, 'omr-task-change');
      const select = labelled<HTMLSelectElement>(checklist, 'Status');
      select.value = 'done';
      select.dispatchEvent(new Event('change'));
      await settled(checklist);
      expect(select.value).to.equal('not-started');
    });

    it('tell of no change', async () => {
      const checklist = await show();
      const events = record(checklist, 'omr-task-changed', 'omr-progress-changed');
      prevent(checklist, 'omr-task-change');
      labelled(checklist, task.title).click();
      await settled(checklist);
      expect(events.length).to.equal(0);
      expect(announced(checklist)).to.equal('');
    });
  });

  describe('announcements', () => {
    it('say nothing when the checklist comes on the page', async () => {
      expect(announced(await show())).to.equal('');
    });

    it('say the sum once for each tick, and with the first that it will not last', async () => {
      const checklist = await show();
      const { texts, stop } = announcements(checklist);
      const { total } = summarize(guide, emptyProgress(), PHASE_IDS[0]);
      labelled(checklist, task.title).click();
      await settled(checklist);
      labelled(checklist, guide.tasks[1]?.title ?? '').click();
      await settled(checklist);
      stop();
      expect(texts).to.deep.equal([
        `1 av ${total} oppgaver er ferdig. Avkryssingene blir borte når dere lukker siden.`,
        `2 av ${total} oppgaver er ferdige`,
      ]);
    });

    it('say the sum again when it is the same', async () => {
      const workspace = freshWorkspace();
      const checklist = await show(workspace);
      const { texts, stop } = announcements(checklist);
      labelled(checklist, task.title).click();
      await settled(checklist);
      pageWorkspace(workspace).request({ type: 'status', task: task.id, status: 'not-started' });
      await settled(checklist);
      labelled(checklist, task.title).click();
      await settled(checklist);
      stop();
      expect(texts).to.have.lengthOf(2);
    });

    it('say that a task is not applicable', async () => {
      const checklist = await show();
      const select = labelled<HTMLSelectElement>(checklist, 'Status');
      select.value = 'not-applicable';
      select.dispatchEvent(new Event('change'));
      await settled(checklist);
      expect(announced(checklist)).to.include('1 er ikke aktuell');
    });

    it('say nothing of what something else has changed', async () => {
      const workspace = freshWorkspace();
      const checklist = await show(workspace);
      pageWorkspace(workspace).request({ type: 'status', task: task.id, status: 'done' });
      await settled(checklist);
      expect(announced(checklist)).to.equal('');
    });
  });
});
