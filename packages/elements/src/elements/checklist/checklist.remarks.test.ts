import { expect, html } from '@open-wc/testing';
import type { Change, Guide, Task } from '@omradesatsing/core';
import '../../define/checklist.js';
import { registerLocale } from '../../messages/catalogue.js';
import { stoppedClock } from '../../testing/clock.js';
import { all, inside, labelled, one, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled, until } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrChecklist } from './checklist.js';

describe('what a closed row of omr-checklist tells', () => {
  recordedWarnings();
  stoppedClock('2027-05-03');
  let guide: Guide;
  let task: Task;
  let workspace: string;

  before(async () => {
    guide = await givenGuide();
    task = guide.tasks[0] as Task;
  });

  beforeEach(() => {
    workspace = freshWorkspace();
  });

  /** A checklist where this has been recorded of its first task, or of another. */
  const show = (...changes: readonly Change[]) => showPhase(task.phase, ...changes);

  async function showPhase(phase: string, ...changes: readonly Change[]): Promise<OmrChecklist> {
    for (const change of changes) pageWorkspace(workspace).request(change);
    return mount(html`<omr-checklist workspace=${workspace} phase=${phase}></omr-checklist>`);
  }

  const due = (day: string): Change => ({ type: 'due', task: task.id, due: day });

  /** What a screen reader is told together with the box of a task. */
  function remarks(checklist: OmrChecklist, title = task.title): string {
    const described = labelled(checklist, title).getAttribute('aria-describedby');
    return described ? textOf(one(checklist, `[id="${described}"]`)) : '';
  }

  const signs = (checklist: OmrChecklist) => all(checklist, '.row svg').length;

  it('is nothing where nobody has decided anything', async () => {
    const checklist = await show();
    expect(remarks(checklist)).to.equal('');
    expect(signs(checklist)).to.equal(0);
  });

  it('is the due date, written out', async () => {
    expect(remarks(await show(due('2027-09-15')))).to.equal('Frist 15. september 2027');
  });

  it('is that the date has passed, in words and with a sign', async () => {
    const checklist = await show(due('2027-05-02'));
    expect(remarks(checklist)).to.equal('Frist 2. mai 2027 Fristen er ute');
    expect(signs(checklist)).to.equal(1);
  });

  it('is that the date is near, in words and with another sign', async () => {
    const late = await show(due('2027-05-02'));
    const sign = inside(one(late, '.row'), 'svg').innerHTML;
    pageWorkspace(workspace).request(due('2027-05-03'));
    await settled(late);
    expect(remarks(late)).to.equal('Frist 3. mai 2027 Frist snart');
    expect(inside(one(late, '.row'), 'svg').innerHTML).not.to.equal(sign);
  });

  it('is the date alone when the task is done', async () => {
    const checklist = await show(due('2027-05-02'), { type: 'status', task: task.id, status: 'done' });
    expect(remarks(checklist)).to.equal('Frist 2. mai 2027');
    expect(signs(checklist)).to.equal(0);
  });

  it('is nothing of a due date that is no day', async () => {
    expect(remarks(await show(due('i morgen')))).to.equal('');
  });

  it('is who is responsible, and that there is a note', async () => {
    const checklist = await show(
      { type: 'responsible', task: task.id, role: 'Prosjektleder' },
      { type: 'note', task: task.id, note: 'Ring bydelen.' },
    );
    expect(remarks(checklist)).to.equal('Ansvarlig: Prosjektleder Har notat');
  });

  it('begins with the state', async () => {
    const checklist = await show(
      { type: 'status', task: task.id, status: 'in-progress' },
      { type: 'note', task: task.id, note: 'a' },
    );
    expect(remarks(checklist)).to.equal('Pågår Har notat');
  });

  it('is told of a subtask too, and of the task above it', async () => {
    const parent = guide.tasks.find(({ subtasks }) => subtasks.length > 0) as Task;
    const [subtask = ''] = parent.subtasks;
    const checklist = await showPhase(
      parent.phase,
      { type: 'due', task: subtask, due: '2027-05-02' },
      { type: 'responsible', task: parent.id, role: 'Rektor' },
    );
    expect(remarks(checklist, guide.subtask(subtask)?.title)).to.equal('Frist 2. mai 2027 Fristen er ute');
    expect(remarks(checklist, parent.title)).to.equal('0 av 4 deloppgaver er ferdige Ansvarlig: Rektor');
  });

  it('has the date in the language of the page', async () => {
    const checklist = await show(due('2027-05-02'));
    for (const [lang, words] of [
      ['nn', 'Frist 2. mai 2027 Fristen er ute'],
      ['en', 'Due 2 May 2027 Overdue'],
    ] as const) {
      checklist.lang = lang;
      await settledIn(checklist, lang);
      const box = one(checklist, 'li input');
      expect(textOf(one(checklist, `[id="${box.getAttribute('aria-describedby') ?? ''}"]`))).to.equal(words);
    }
  });

  it('has the date in bokmål in a sentence that is borrowed from bokmål', async () => {
    registerLocale('fr', { checklist: { title: 'Liste de contrôle' } });
    const checklist = await show(due('2027-05-02'));
    checklist.lang = 'fr';
    await settledIn(checklist, 'fr');
    expect(textOf(one(checklist, '.row .tag'))).to.equal('Frist 2. mai 2027');
  });

  it('is marked as bokmål in Sámi, dates included', async () => {
    const checklist = await show(due('2027-05-02'));
    checklist.lang = 'se';
    await settledIn(checklist, 'se');
    const tags = all(checklist, '.row .tag [lang="nb"]').map(textOf);
    expect(tags).to.include.members(['Frist 2. mai 2027', 'Fristen er ute']);
  });
});

/** Waits until the words of a language have come and are drawn. */
async function settledIn(checklist: OmrChecklist, lang: string): Promise<void> {
  await until(
    () => checklist.shadowRoot?.querySelector('[part="base"]')?.getAttribute('lang') === lang,
    `the checklist in «${lang}»`,
  );
  await until(() => checklist.shadowRoot?.querySelector('li input'), 'the guide');
  await settled(checklist);
}
