import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { taskRecord, type Guide, type Task } from '@omradesatsing/core';
import '../../define/checklist.js';
import { all, announcements, inside, labelled, one, shadowOf, textOf } from '../../testing/find.js';
import { localGuide } from '../../testing/local-guide.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { prevent, record } from '../../testing/record.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrChecklist } from './checklist.js';

describe('role and note in omr-checklist', () => {
  recordedWarnings();
  let guide: Guide;
  let task: Task;
  let workspace: string;
  let checklist: OmrChecklist;

  before(async () => {
    guide = await givenGuide();
    task = guide.tasks[0] as Task;
  });

  beforeEach(async () => {
    workspace = freshWorkspace();
    checklist = await mount(html`<omr-checklist workspace=${workspace} phase="1"></omr-checklist>`);
    one<HTMLDetailsElement>(checklist, 'details').open = true;
  });

  const role = () => labelled(checklist, 'Ansvarlig');
  const note = () => labelled<HTMLTextAreaElement>(checklist, 'Notat');
  const recorded = () => taskRecord(pageWorkspace(workspace).progress, task.id);
  const hint = (field: Element) =>
    textOf(one(checklist, `[id="${field.getAttribute('aria-describedby') ?? ''}"]`));

  /** Types and leaves the field, as a reader does. */
  async function write(field: HTMLElement, text: string): Promise<void> {
    field.focus();
    await sendKeys({ type: text });
    field.blur();
    await settled(checklist);
  }

  it('are grouped with the other fields under the name of the task', () => {
    const group = role().closest('[role="group"]');
    expect(group === note().closest('[role="group"]')).to.be.true;
    expect(group === labelled(checklist, 'Frist').closest('[role="group"]')).to.be.true;
    const name = shadowOf(checklist).getElementById(group?.getAttribute('aria-labelledby') ?? '');
    expect(textOf(name)).to.equal(task.title);
  });

  it('ask for a role and not for a person', () => {
    expect(hint(role())).to.equal('Skriv en rolle, ikke et navn på en person');
    expect(hint(note())).to.equal('Ikke skriv personopplysninger');
  });

  it('suggest the roles of the municipality, then the actors of the task', async () => {
    const withActors = guide.tasks.find(
      ({ phase, actors }) => phase === task.phase && actors.length > 0,
    ) as Task;
    checklist.guide = localGuide(guide);
    await settled(checklist);
    const item = labelled(checklist, withActors.title).closest('li') as Element;
    const input = inside<HTMLInputElement>(item, 'input[list]');
    const suggested = [...(input.list?.options ?? [])].map(({ value }) => value);
    expect(suggested).to.deep.equal([
      'Prosjektleder',
      'Nærmiljøkoordinator',
      ...withActors.actors.map((id) => guide.actor(id)?.name),
    ]);
  });

  it('are recorded when the page is printed, and the focus stays where it is', async () => {
    note().focus();
    await sendKeys({ type: 'Spør Kari' });
    window.dispatchEvent(new Event('beforeprint'));
    await settled(checklist);
    window.dispatchEvent(new Event('afterprint'));
    expect(recorded().note?.value).to.equal('Spør Kari');
    expect(checklist.shadowRoot?.activeElement === note()).to.be.true;
  });

  it('are recorded when the field is left, not for every key', async () => {
    const events = record(checklist, 'omr-task-changed');
    role().focus();
    await sendKeys({ type: 'Prosjektleder' });
    expect(events.length).to.equal(0);
    role().blur();
    expect(recorded().responsible?.value).to.equal('Prosjektleder');
    await write(note(), 'Ring bydelen.');
    expect(recorded().note?.value).to.equal('Ring bydelen.');
    expect(events.map(({ change }) => change)).to.deep.equal([
      { type: 'responsible', task: task.id, role: 'Prosjektleder' },
      { type: 'note', task: task.id, note: 'Ring bydelen.' },
    ]);
  });

  it('leave state and sum alone', async () => {
    const asked = record(checklist, 'omr-task-change');
    const sums = record(checklist, 'omr-progress-changed');
    await write(note(), 'Ring bydelen.');
    expect(asked[0]).to.include({ from: 'not-started', to: 'not-started', cancelable: true });
    expect(sums.length).to.equal(0);
  });

  it('are taken away when the field is emptied', async () => {
    await write(note(), 'a');
    note().focus();
    await sendKeys({ press: 'Backspace' });
    note().blur();
    expect(recorded().note?.value).to.equal('');
  });

  it('lose the spaces around a role, and a note of spaces alone', async () => {
    await write(role(), ' Rektor ');
    await write(note(), '   ');
    expect(recorded().responsible?.value).to.equal('Rektor');
    expect(role().value).to.equal('Rektor');
    expect(recorded().note).to.be.undefined;
    expect(note().value).to.equal('');
  });

  it('are shown as they are recorded, as text and not as markup', async () => {
    const text = '<img src=x onerror=alert(1)>\n  – neste linje';
    pageWorkspace(workspace).request({ type: 'note', task: task.id, note: text });
    await settled(checklist);
    expect(note().value).to.equal(text);
    expect(all(checklist, 'img').length).to.equal(0);
  });

  it('keep what is being typed when the same field is changed elsewhere', async () => {
    note().focus();
    await sendKeys({ type: 'Ring ' });
    pageWorkspace(workspace).request({ type: 'note', task: task.id, note: 'Fra en annen.' });
    await settled(checklist);
    await sendKeys({ type: 'bydelen.' });
    expect(note().value).to.equal('Ring bydelen.');
  });

  it('show what was changed elsewhere when the reader has typed nothing', async () => {
    note().focus();
    pageWorkspace(workspace).request({ type: 'note', task: task.id, note: 'Fra en annen.' });
    await settled(checklist);
    expect(note().value).to.equal('Fra en annen.');
  });

  it('show it once the field is left, when what was typed is taken back', async () => {
    note().focus();
    await sendKeys({ type: 'a' });
    pageWorkspace(workspace).request({ type: 'note', task: task.id, note: 'Fra en annen.' });
    await settled(checklist);
    await sendKeys({ press: 'Backspace' });
    note().blur();
    await settled(checklist);
    expect(note().value).to.equal('Fra en annen.');
    expect(recorded().note?.value).to.equal('Fra en annen.');
  });

  it('are shown in another checklist of the same workspace', async () => {
    const other = await mount(html`<omr-checklist workspace=${workspace} phase="1"></omr-checklist>`);
    await write(role(), 'Rektor');
    await settled(other);
    expect(labelled(other, 'Ansvarlig').value).to.equal('Rektor');
  });

  it('go back to what they were when the change is prevented', async () => {
    prevent(checklist, 'omr-task-change');
    await write(role(), 'Rektor');
    expect(recorded().responsible).to.be.undefined;
    expect(role().value).to.equal('');
  });

  it('are recorded on Enter in the role, which submits no form of the page', async () => {
    const form = await mount<HTMLFormElement>(html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <omr-checklist workspace=${workspace} phase="1"></omr-checklist>
        <button>Send</button>
      </form>
    `);
    const submits: string[] = [];
    form.addEventListener('submit', ({ type }) => submits.push(type));
    const inner = inside<OmrChecklist>(form, 'omr-checklist');
    one<HTMLDetailsElement>(inner, 'details').open = true;
    labelled(inner, 'Ansvarlig').focus();
    await sendKeys({ type: 'Rektor' });
    await sendKeys({ press: 'Enter' });
    labelled(inner, 'Frist').focus();
    await sendKeys({ press: 'Enter' });
    expect(submits).to.deep.equal([]);
    expect(recorded().responsible?.value).to.equal('Rektor');
    expect(labelled(inner, 'Ansvarlig').value).to.equal('Rektor');
  });

  it('are lines of text: Enter in the note begins a new one', async () => {
    note().focus();
    await sendKeys({ type: 'Ring' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'Skriv' });
    note().blur();
    expect(recorded().note?.value).to.equal('Ring\nSkriv');
  });

  it('are announced once each, when they are written and when they are taken away', async () => {
    const { texts, stop } = announcements(checklist);
    await write(role(), 'Rektor');
    await write(note(), 'a');
    for (const field of [role(), note()]) {
      field.focus();
      field.select();
      await sendKeys({ press: 'Delete' });
      field.blur();
      await settled(checklist);
    }
    stop();
    expect(texts).to.deep.equal([
      'Ansvarlig: Rektor. Avkryssingene blir borte når dere lukker siden.',
      'Notatet er endret',
      'Den ansvarlige er fjernet',
      'Notatet er fjernet',
    ]);
  });

  it('can be written for a task that is the sum of its subtasks, and for each of those', async () => {
    const parent = guide.tasks.find(({ subtasks }) => subtasks.length > 0) as Task;
    checklist.phase = parent.phase;
    await settled(checklist);
    const rows = labelled(checklist, parent.title).closest('li') as Element;
    for (const details of rows.querySelectorAll('details')) {
      expect(textOf(inside(details, 'textarea').closest('.field'))).to.include('Notat');
    }
  });
});
