import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { taskRecord, type Guide, type Task, type TaskStatus } from '@omradesatsing/core';
import '../../define/checklist.js';
import {
  all,
  announcements,
  button,
  hasText,
  labelled,
  shadowOf,
  textOf,
  inWords,
} from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { prevent, record } from '../../testing/record.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrChecklist } from './checklist.js';

describe('a task with subtasks in omr-checklist', () => {
  recordedWarnings();
  let guide: Guide;
  let parent: Task;
  let workspace: string;
  let checklist: OmrChecklist;

  before(async () => {
    guide = await givenGuide();
    parent = guide.tasks.find(({ subtasks }) => subtasks.length > 0) as Task;
  });

  beforeEach(async () => {
    workspace = freshWorkspace();
    checklist = await mount(
      html`<omr-checklist workspace=${workspace} phase=${parent.phase}></omr-checklist>`,
    );
  });

  const box = () => labelled(checklist, parent.title);
  const focus = () => inWords(shadowOf(checklist).activeElement);
  const isAsking = () => hasText(checklist, 'Vil dere');

  const statuses = () =>
    parent.subtasks.map((id) => taskRecord(pageWorkspace(workspace).progress, id).status?.value.status);

  async function set(...states: readonly TaskStatus[]): Promise<void> {
    for (const [index, status] of states.entries()) {
      pageWorkspace(workspace).request({ type: 'status', task: parent.subtasks[index] ?? '', status });
    }
    await settled(checklist);
  }

  async function tick(): Promise<void> {
    box().focus();
    await sendKeys({ press: 'Space' });
    await settled(checklist);
  }

  const every = (status: TaskStatus) => parent.subtasks.map(() => status);

  it('has its subtasks in a list with its own name under it', () => {
    const list = box().closest('li')?.querySelector('ul');
    expect(list?.getAttribute('aria-label')).to.equal(`Deloppgaver i «${parent.title}»`);
    expect(list?.children.length).to.equal(parent.subtasks.length);
  });

  it('is partly ticked when some subtasks are done', async () => {
    await set('done');
    expect(box().indeterminate).to.be.true;
    expect(box().checked).to.be.false;
  });

  it('is ticked when every subtask is done', async () => {
    await set(...every('done'));
    expect(box().indeterminate).to.be.false;
    expect(box().checked).to.be.true;
  });

  it('says how many subtasks are done, of those that apply', async () => {
    await set('done', 'not-applicable');
    const described = box().getAttribute('aria-describedby') ?? '';
    expect(textOf(shadowOf(checklist).getElementById(described))).to.include(
      `1 av ${parent.subtasks.length - 1} deloppgaver er ferdig`,
    );
  });

  it('has no state of its own to choose', () => {
    const own = box().closest('li')?.querySelector(':scope > details') ?? null;
    expect(inWords(own?.querySelector('select') ?? null)).to.equal('nothing');
  });

  it('lets a subtask be ticked alone', async () => {
    labelled(checklist, guide.subtask(parent.subtasks[0] ?? '')?.title ?? '').click();
    await settled(checklist);
    expect(statuses()).to.deep.equal([
      'done',
      ...every('done')
        .slice(1)
        .map(() => undefined),
    ]);
  });

  it('asks before it ticks its subtasks', async () => {
    await tick();
    const group = shadowOf(checklist).querySelector('[role="group"]');
    expect(textOf(group)).to.include(`Vil dere krysse av alle de ${parent.subtasks.length} deloppgavene?`);
    expect(statuses().filter(Boolean).length).to.equal(0);
  });

  it('shows the box as it is while it asks', async () => {
    await tick();
    expect(box().checked).to.be.false;
  });

  it('shows the box as partly ticked while it asks, when it was', async () => {
    await set('done');
    await tick();
    expect(box().indeterminate).to.be.true;
  });

  it('moves the focus to the question', async () => {
    await tick();
    expect(focus()).to.equal(inWords(button(checklist, 'Kryss av alle')));
  });

  it('ticks every subtask when the answer is yes', async () => {
    await tick();
    await sendKeys({ press: 'Enter' });
    await settled(checklist);
    expect(statuses()).to.deep.equal(every('done'));
    expect(isAsking()).to.be.false;
  });

  it('gives the focus back to the box when the answer is yes', async () => {
    await tick();
    button(checklist, 'Kryss av alle').click();
    await settled(checklist);
    expect(focus()).to.equal(inWords(box()));
  });

  for (const [how, answer] of [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['«Avbryt»', () => Promise.resolve(button(checklist, 'Avbryt').click())],
  ] as const) {
    it(`changes nothing on ${how}`, async () => {
      await tick();
      await answer();
      await settled(checklist);
      expect(isAsking()).to.be.false;
      expect(statuses().filter(Boolean).length).to.equal(0);
      expect(box().checked).to.be.false;
    });

    it(`gives the focus back to the box on ${how}`, async () => {
      await tick();
      await answer();
      await settled(checklist);
      expect(focus()).to.equal(inWords(box()));
    });
  }

  it('asks only about the subtasks that are left', async () => {
    await set(...every('done').slice(1));
    await tick();
    expect(hasText(checklist, 'Vil dere krysse av den ene deloppgaven?')).to.be.true;
  });

  it('asks before it takes the ticks off', async () => {
    await set(...every('done'));
    await tick();
    expect(hasText(checklist, 'Vil dere fjerne avkryssingen på alle de 4 deloppgavene?')).to.be.true;
    button(checklist, 'Fjern avkryssingene').click();
    expect(statuses()).to.deep.equal(every('not-started'));
  });

  it('leaves a subtask that is not applicable as it is', async () => {
    await set('not-applicable');
    await tick();
    button(checklist, 'Kryss av alle').click();
    expect(statuses()).to.deep.equal(['not-applicable', ...every('done').slice(1)]);
  });

  it('asks nothing when no subtask applies', async () => {
    await set(...every('not-applicable'));
    await tick();
    expect(isAsking()).to.be.false;
  });

  it('asks and tells for each subtask, and not for itself', async () => {
    const events = record(checklist, 'omr-task-change');
    await tick();
    expect(events.length).to.equal(0);
    button(checklist, 'Kryss av alle').click();
    expect(events.map(({ task }) => task)).to.deep.equal([...parent.subtasks]);
  });

  it('leaves out the subtasks whose change is prevented', async () => {
    prevent(checklist, 'omr-task-change');
    await tick();
    button(checklist, 'Kryss av alle').click();
    await settled(checklist);
    expect(statuses().filter(Boolean).length).to.equal(0);
    expect(box().checked).to.be.false;
  });

  it('announces the sum once for all its subtasks', async () => {
    await tick();
    const { texts, stop } = announcements(checklist);
    button(checklist, 'Kryss av alle').click();
    await settled(checklist);
    stop();
    expect(texts).to.have.lengthOf(1);
    expect(texts[0]).to.match(/^4 av \d+ oppgaver er ferdige$/);
  });

  it('still asks after it was moved in the page', async () => {
    await tick();
    checklist.parentElement?.append(checklist);
    await settled(checklist);
    expect(isAsking()).to.be.true;
  });

  it('asks nothing when it is readonly', async () => {
    checklist.readonly = true;
    await settled(checklist);
    await tick();
    expect(isAsking()).to.be.false;
    expect(all(checklist, 'select').length).to.equal(0);
  });
});
