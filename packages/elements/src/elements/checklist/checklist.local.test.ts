import { expect, html } from '@open-wc/testing';
import { taskRecord, type Guide, type Task } from '@omradesatsing/core';
import '../../define/checklist.js';
import { all, inside, labelled, link, one, textOf } from '../../testing/find.js';
import { LOCAL_RESOURCE, LOCAL_TASK, localGuide } from '../../testing/local-guide.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { record } from '../../testing/record.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrChecklist } from './checklist.js';

describe('what a municipality has added to omr-checklist', () => {
  recordedWarnings();
  let guide: Guide;
  let adapted: Task;
  let untouched: Task;
  let workspace: string;
  let checklist: OmrChecklist;

  before(async () => {
    guide = localGuide(await givenGuide());
    [adapted, untouched] = guide.tasks as unknown as [Task, Task];
  });

  beforeEach(async () => {
    workspace = freshWorkspace();
    checklist = await mount(
      html`<omr-checklist workspace=${workspace} phase="1" .guide=${guide}></omr-checklist>`,
    );
  });

  const item = (title: string) => labelled(checklist, title).closest('li') as HTMLElement;
  const remarks = (title: string) =>
    textOf(one(checklist, `[id="${labelled(checklist, title).getAttribute('aria-describedby') ?? ''}"]`));

  it('is marked as its own, in words', () => {
    expect(remarks(LOCAL_TASK.title)).to.equal('Kommunens egen oppgave');
  });

  it('is marked as adapted where it has changed our words', () => {
    expect(remarks(adapted.title)).to.equal('Tilpasset av kommunen');
  });

  it('can be styled by a page', () => {
    expect(item(LOCAL_TASK.title).part.contains('item-local')).to.be.true;
    expect(item(adapted.title).part.contains('item-adapted')).to.be.true;
    expect([...item(untouched.title).part]).to.deep.equal(['item', 'item-not-started']);
  });

  it('is not said of what is the guide’s own', () => {
    expect(labelled(checklist, untouched.title).hasAttribute('aria-describedby')).to.be.false;
  });

  it('is said of nothing in a guide without a local layer', async () => {
    checklist.guide = await givenGuide();
    await settled(checklist);
    expect(all(checklist, '.remarks').map(textOf).join('')).not.to.match(/kommunen/i);
  });

  it('is said after what the team has decided', async () => {
    pageWorkspace(workspace).request({ type: 'note', task: LOCAL_TASK.id, note: 'a' });
    await settled(checklist);
    expect(remarks(LOCAL_TASK.title)).to.equal('Har notat Kommunens egen oppgave');
  });

  it('can be ticked and planned like any other task', async () => {
    const events = record(checklist, 'omr-task-changed');
    labelled(checklist, LOCAL_TASK.title).click();
    await settled(checklist);
    const note = inside<HTMLTextAreaElement>(item(LOCAL_TASK.title), 'textarea');
    note.value = 'Bestill telt.';
    note.dispatchEvent(new Event('change'));
    const { status, note: recorded } = taskRecord(pageWorkspace(workspace).progress, LOCAL_TASK.id);
    expect([status?.value.status, recorded?.value]).to.deep.equal(['done', 'Bestill telt.']);
    expect(events.map(({ phase, task }) => [phase, task])).to.deep.equal([
      [LOCAL_TASK.phase, LOCAL_TASK.id],
      [LOCAL_TASK.phase, LOCAL_TASK.id],
    ]);
  });

  it('leads to a resource of its own with a link, and says whose it is', () => {
    const found = link(checklist, LOCAL_RESOURCE.title);
    expect(found.getAttribute('href')).to.equal(LOCAL_RESOURCE.url);
    expect(textOf(found.closest('dd'))).to.equal(`${LOCAL_RESOURCE.title} Kommunens egen ressurs`);
  });
});
