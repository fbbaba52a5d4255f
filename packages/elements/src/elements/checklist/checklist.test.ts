import { expect, html } from '@open-wc/testing';
import { PHASE_IDS, summarize, taskRecord, type Guide, type Task } from '@omradesatsing/core';
import '../../define/all.js';
import { all, hasText, headings, inside, labelled, one, shadowOf, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrChecklist } from './checklist.js';

const boxes = (checklist: Element) => all<HTMLInputElement>(checklist, 'li input[type="checkbox"]');

describe('omr-checklist', () => {
  const warnings = recordedWarnings();
  let guide: Guide;
  let tasks: readonly Task[];

  before(async () => {
    guide = await givenGuide();
    tasks = guide.tasks.filter(({ phase }) => phase === PHASE_IDS[0]);
  });

  const show = (workspace = freshWorkspace()) =>
    mount<OmrChecklist>(html`<omr-checklist workspace=${workspace} phase="1"></omr-checklist>`);

  const recorded = (workspace: string, task: string) =>
    taskRecord(pageWorkspace(workspace).progress, task).status?.value.status;

  /** The first task of the first phase. */
  const first = () => tasks[0] as Task;

  it('has one native checkbox for each task, labelled with its title', async () => {
    const checklist = await show();
    expect(boxes(checklist).length).to.equal(tasks.length);
    for (const { title } of tasks) expect(labelled(checklist, title).type).to.equal('checkbox');
  });

  it('names the phase and the groups in its headings', async () => {
    const names = guide.groups.filter(({ phase }) => phase === PHASE_IDS[0]).map(({ name }) => name);
    expect(headings(await show()).map(({ text }) => text)).to.deep.equal([
      'Sjekkliste for fase 1: Kunnskapsgrunnlag',
      ...names,
    ]);
  });

  it('shows the phase of the workspace when it has none of its own', async () => {
    const workspace = freshWorkspace();
    const checklist = await mount(html`<omr-checklist workspace=${workspace}></omr-checklist>`);
    pageWorkspace(workspace).showPhase('gjennomforing');
    await settled(checklist);
    expect(headings(checklist)[0]?.text).to.equal('Sjekkliste for fase 4: Gjennomføring');
  });

  it('shows every phase under its own heading when it is told to', async () => {
    const checklist = await mount(
      html`<omr-checklist workspace=${freshWorkspace()} phase="alle"></omr-checklist>`,
    );
    const phases = guide.phases.map(({ number, name }) => `Fase ${number}: ${name}`);
    const found = headings(checklist);
    expect(found[0]).to.deep.equal({ level: 2, text: 'Sjekkliste' });
    expect(found.filter(({ level }) => level === 3).map(({ text }) => text)).to.deep.equal(phases);
    expect(boxes(checklist).length).to.equal(guide.tasks.length + guide.subtasks.length);
  });

  it('records a tick in the workspace', async () => {
    const workspace = freshWorkspace();
    const checklist = await show(workspace);
    labelled(checklist, first().title).click();
    expect(recorded(workspace, first().id)).to.equal('done');
  });

  it('takes a tick on the label too', async () => {
    const workspace = freshWorkspace();
    one(await show(workspace), 'li label').click();
    expect(recorded(workspace, first().id)).to.equal('done');
  });

  it('records that a tick is taken off again', async () => {
    const workspace = freshWorkspace();
    const checklist = await show(workspace);
    labelled(checklist, first().title).click();
    await settled(checklist);
    labelled(checklist, first().title).click();
    expect(recorded(workspace, first().id)).to.equal('not-started');
  });

  it('says how many tasks are done', async () => {
    const checklist = await show();
    labelled(checklist, first().title).click();
    await settled(checklist);
    expect(textOf(one(checklist, '[part="status"]'))).to.equal(`1 av ${tasks.length} oppgaver er ferdig`);
  });

  it('shows at once what another widget has changed', async () => {
    const workspace = freshWorkspace();
    const checklist = await show(workspace);
    const other = await show(workspace);
    labelled(other, first().title).click();
    await settled(checklist);
    expect(labelled(checklist, first().title).checked).to.be.true;
  });

  it('shows what was recorded before it came', async () => {
    const workspace = freshWorkspace();
    pageWorkspace(workspace).request({ type: 'status', task: first().id, status: 'done' });
    expect(labelled(await show(workspace), first().title).checked).to.be.true;
  });

  it('keeps to its own workspace', async () => {
    const checklist = await show();
    const other = await show();
    labelled(other, first().title).click();
    await settled(checklist);
    expect(boxes(checklist).filter(({ checked }) => checked).length).to.equal(0);
  });

  it('keeps a row open when the task is ticked', async () => {
    const checklist = await show();
    const row = one<HTMLDetailsElement>(checklist, 'details');
    row.open = true;
    labelled(checklist, first().title).click();
    await settled(checklist);
    expect(one(checklist, 'details') === row).to.be.true;
    expect(row.open).to.be.true;
  });

  it('keeps open rows and ticks when it is moved in the page', async () => {
    const page = await mount(
      html`<div>
        <omr-checklist workspace=${freshWorkspace()} phase="1"></omr-checklist>
        <p></p>
      </div>`,
    );
    const checklist = inside<OmrChecklist>(page, 'omr-checklist');
    one<HTMLDetailsElement>(checklist, 'details').open = true;
    labelled(checklist, first().title).click();
    inside(page, 'p').after(checklist);
    await settled(page);
    expect(one<HTMLDetailsElement>(checklist, 'details').open).to.be.true;
    expect(labelled(checklist, first().title).checked).to.be.true;
  });

  it('tells why, tips and links in an opened row', async () => {
    const checklist = await show();
    const task = tasks.find(({ provisions, actors }) => provisions.length > 0 && actors.length > 0) as Task;
    for (const text of [task.why, ...task.tips, guide.actor(task.actors[0] ?? '')?.name ?? '']) {
      expect(hasText(checklist, text)).to.be.true;
    }
    const provision = guide.provision(task.provisions[0] ?? '');
    const links = all<HTMLAnchorElement>(checklist, 'a').map((link) => link.getAttribute('href'));
    expect(links).to.include(provision?.url);
  });

  it('names what a row is about in the words that open it', async () => {
    const names = all(await show(), 'li summary').map(textOf);
    expect(names).to.deep.equal(tasks.map(({ title }) => `Mer om oppgaven: «${title}»`));
  });

  it('marks the language of titles that are not Norwegian', async () => {
    const checklist = await mount(
      html`<omr-checklist workspace=${freshWorkspace()} phase="alle"></omr-checklist>`,
    );
    for (const { title, language } of guide.resources) {
      for (const element of all(checklist, 'dd span').filter((span) => textOf(span) === title)) {
        expect(element.closest('[lang]')?.getAttribute('lang')).to.equal(language);
      }
    }
  });

  it('says what is optional and what comes back', async () => {
    const checklist = await mount(
      html`<omr-checklist workspace=${freshWorkspace()} phase="alle"></omr-checklist>`,
    );
    const row = (matches: (task: Task) => boolean) => {
      const box = labelled(checklist, guide.tasks.find(matches)?.title ?? '');
      return textOf(box.closest('li'));
    };
    expect(row(({ optional }) => optional)).to.include('Valgfri');
    expect(row(({ recurrence }) => recurrence === 'yearly')).to.include('Hvert år');
    expect(row(({ recurrence }) => recurrence === 'continuous')).to.include('Løpende');
    expect(row(({ startsIn }) => startsIn !== undefined)).to.include('Begynner i fase 2');
  });

  describe('with view="open"', () => {
    const showOpen = (workspace: string, view = 'open') =>
      mount<OmrChecklist>(html`
        <omr-checklist workspace=${workspace} phase="1" view=${view}></omr-checklist>
      `);

    it('leaves out a task when it is done', async () => {
      const checklist = await showOpen(freshWorkspace());
      labelled(checklist, first().title).click();
      await settled(checklist);
      expect(hasText(checklist, first().title)).to.be.false;
      expect(boxes(checklist).length).to.equal(tasks.length - 1);
    });

    it('still counts what it leaves out', async () => {
      const checklist = await showOpen(freshWorkspace());
      labelled(checklist, first().title).click();
      await settled(checklist);
      expect(hasText(checklist, `1 av ${tasks.length} oppgaver er ferdig`)).to.be.true;
    });

    it('says so when nothing is left', async () => {
      const workspace = freshWorkspace();
      for (const { id } of tasks) {
        pageWorkspace(workspace).request({ type: 'status', task: id, status: 'done' });
      }
      expect(hasText(await showOpen(workspace), 'Ingen oppgaver står åpne her.')).to.be.true;
    });

    it('keeps the focus in the list when the ticked task goes away', async () => {
      const checklist = await showOpen(freshWorkspace());
      const box = labelled(checklist, first().title);
      box.focus();
      box.click();
      await settled(checklist);
      expect(textOf(shadowOf(checklist).activeElement?.closest('li'))).to.include(tasks[1]?.title);
    });

    it('keeps the focus in the checklist when the last task goes away', async () => {
      const workspace = freshWorkspace();
      for (const { id } of tasks.slice(1)) {
        pageWorkspace(workspace).request({ type: 'status', task: id, status: 'done' });
      }
      const checklist = await showOpen(workspace);
      const box = labelled(checklist, first().title);
      box.focus();
      box.click();
      await settled(checklist);
      expect(document.activeElement?.localName).to.equal('omr-checklist');
    });

    it('shows every task, with one warning, when the view is none it knows', async () => {
      const checklist = await showOpen(freshWorkspace(), 'closed');
      expect(boxes(checklist).length).to.equal(tasks.length);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('view="closed"');
    });
  });

  describe('with readonly', () => {
    const showReadonly = (workspace: string) =>
      mount<OmrChecklist>(html` <omr-checklist workspace=${workspace} phase="1" readonly></omr-checklist> `);

    it('lets nobody tick', async () => {
      const workspace = freshWorkspace();
      const box = labelled(await showReadonly(workspace), first().title);
      box.click();
      expect(box.checked).to.be.false;
      expect(recorded(workspace, first().id)).to.be.undefined;
    });

    it('still lets the boxes be found with the Tab key, and says that they cannot be used', async () => {
      for (const box of boxes(await showReadonly(freshWorkspace()))) {
        expect(box.disabled).to.be.false;
        expect(box.getAttribute('aria-disabled')).to.equal('true');
      }
    });

    it('has nothing to choose from', async () => {
      expect(all(await showReadonly(freshWorkspace()), 'select').length).to.equal(0);
    });

    it('shows what others change', async () => {
      const workspace = freshWorkspace();
      const checklist = await showReadonly(workspace);
      pageWorkspace(workspace).request({ type: 'status', task: first().id, status: 'done' });
      await settled(checklist);
      expect(labelled(checklist, first().title).checked).to.be.true;
    });
  });

  it('sums up with the numbers of the guide', async () => {
    const { total } = summarize(guide, pageWorkspace(freshWorkspace()).progress, PHASE_IDS[2]);
    const checklist = await mount(
      html`<omr-checklist workspace=${freshWorkspace()} phase="3"></omr-checklist>`,
    );
    expect(textOf(one(checklist, '[part="status"]'))).to.equal(`0 av ${total} oppgaver er ferdige`);
  });
});
