import { expect, html } from '@open-wc/testing';
import { TASK_STATUSES, taskRecord, type Guide, type Task, type TaskStatus } from '@omradesatsing/core';
import '../../define/checklist.js';
import { all, hasText, labelled, one, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrChecklist } from './checklist.js';

const WORDS: Readonly<Record<TaskStatus, string>> = {
  'not-started': 'Ikke startet',
  'in-progress': 'Pågår',
  done: 'Ferdig',
  'not-applicable': 'Ikke aktuelt',
};

describe('the four states in omr-checklist', () => {
  recordedWarnings();
  let guide: Guide;
  let task: Task;

  before(async () => {
    guide = await givenGuide();
    task = guide.tasks[0] as Task;
  });

  const show = (workspace = freshWorkspace()) =>
    mount<OmrChecklist>(html`<omr-checklist workspace=${workspace} phase="1"></omr-checklist>`);

  const select = (checklist: Element) => labelled<HTMLSelectElement>(checklist, 'Status');
  const remarks = (checklist: Element) =>
    textOf(labelled(checklist, task.title).closest('li')?.querySelector('[id^="remarks-"]'));

  /** What a reader does in the list of states, as far as the element can tell. */
  async function choose(checklist: Element, status: TaskStatus): Promise<void> {
    select(checklist).value = status;
    select(checklist).dispatchEvent(new Event('change', { bubbles: true }));
    await settled(checklist);
  }

  async function write(checklist: Element, reason: string): Promise<void> {
    const field = labelled(checklist, 'Hvorfor er oppgaven ikke aktuell?');
    field.value = reason;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(checklist);
  }

  it('can all be chosen, each by its name', async () => {
    const options = [...select(await show()).options].map(({ value, text }) => [value, text]);
    expect(options).to.deep.equal(TASK_STATUSES.map((status) => [status, WORDS[status]]));
  });

  for (const status of TASK_STATUSES) {
    it(`records ${status}`, async () => {
      const workspace = freshWorkspace();
      const checklist = await show(workspace);
      if (status === 'not-started') await choose(checklist, 'done');
      await choose(checklist, status);
      const record = taskRecord(pageWorkspace(workspace).progress, task.id);
      expect(record.status?.value.status).to.equal(status);
    });

    it(`shows ${status} in the list of states when something else has set it`, async () => {
      const workspace = freshWorkspace();
      const checklist = await show(workspace);
      pageWorkspace(workspace).request({ type: 'status', task: task.id, status });
      await settled(checklist);
      expect(select(checklist).value).to.equal(status);
    });

    it(`shows ${status} on the box`, async () => {
      const checklist = await show();
      await choose(checklist, status);
      const { checked, indeterminate } = labelled(checklist, task.title);
      expect(checked).to.equal(status === 'done');
      expect(indeterminate).to.equal(status === 'in-progress');
    });
  }

  for (const status of ['in-progress', 'not-applicable'] as const) {
    it(`says «${WORDS[status]}» beside the title, since the box cannot`, async () => {
      const checklist = await show();
      await choose(checklist, status);
      expect(remarks(checklist)).to.equal(WORDS[status]);
      const describedBy = labelled(checklist, task.title).getAttribute('aria-describedby') ?? '';
      expect(textOf(one(checklist, `[id="${describedBy}"]`))).to.equal(WORDS[status]);
    });
  }

  for (const status of ['not-started', 'done'] as const) {
    it(`says nothing beside the title of a task that is ${status}, since the box does`, async () => {
      const checklist = await show();
      await choose(checklist, status);
      expect(remarks(checklist)).to.equal('');
    });
  }

  it('takes a task that is not applicable out of the sum, and says so', async () => {
    const checklist = await show();
    const total = all(checklist, 'li input[type="checkbox"]').length;
    await choose(checklist, 'not-applicable');
    const sum = textOf(one(checklist, '[part="status"]'));
    expect(sum).to.equal(`0 av ${total - 1} oppgaver er ferdige, 1 er ikke aktuell`);
  });

  it('asks why only when a task is not applicable', async () => {
    const checklist = await show();
    expect(hasText(checklist, 'Hvorfor er oppgaven ikke aktuell?')).to.be.false;
    await choose(checklist, 'not-applicable');
    expect(labelled(checklist, 'Hvorfor er oppgaven ikke aktuell?').type).to.equal('text');
  });

  it('records why', async () => {
    const workspace = freshWorkspace();
    const checklist = await show(workspace);
    await choose(checklist, 'not-applicable');
    await write(checklist, 'Gjort i 2024');
    const record = taskRecord(pageWorkspace(workspace).progress, task.id);
    expect(record.status?.value).to.deep.equal({ status: 'not-applicable', reason: 'Gjort i 2024' });
  });

  it('keeps why when something else changes', async () => {
    const workspace = freshWorkspace();
    const checklist = await show(workspace);
    await choose(checklist, 'not-applicable');
    await write(checklist, 'Gjort i 2024');
    pageWorkspace(workspace).request({ type: 'status', task: guide.tasks[1]?.id ?? '', status: 'done' });
    await settled(checklist);
    expect(labelled(checklist, 'Hvorfor er oppgaven ikke aktuell?').value).to.equal('Gjort i 2024');
  });

  it('shows why in another checklist of the same workspace', async () => {
    const workspace = freshWorkspace();
    const checklist = await show(workspace);
    const other = await show(workspace);
    await choose(checklist, 'not-applicable');
    await write(checklist, 'Gjort i 2024');
    await settled(other);
    expect(labelled(other, 'Hvorfor er oppgaven ikke aktuell?').value).to.equal('Gjort i 2024');
  });

  it('shows what is written as text, not as markup', async () => {
    const workspace = freshWorkspace();
    const reason = '<img src=x onerror=alert(1)>';
    pageWorkspace(workspace).request({ type: 'status', task: task.id, status: 'not-applicable', reason });
    const checklist = await show(workspace);
    expect(labelled(checklist, 'Hvorfor er oppgaven ikke aktuell?').value).to.equal(reason);
    expect(all(checklist, 'img').length).to.equal(0);
  });
});
