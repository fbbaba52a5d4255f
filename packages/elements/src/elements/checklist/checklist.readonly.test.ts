import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Change } from '@omradesatsing/core';
import '../../define/all.js';
import { all, button, labelled, one, textOf } from '../../testing/find.js';
import { freshWorkspace, mount, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrChecklist } from './checklist.js';

const PARENT = 'Utform en strategi for deltakelse og samarbeid';

describe('a question of omr-checklist', () => {
  async function asked(workspace = freshWorkspace()): Promise<OmrChecklist> {
    pageWorkspace(workspace).showPhase('mobilisering-og-samarbeid');
    const checklist = await mount<OmrChecklist>(html`<omr-checklist workspace=${workspace}></omr-checklist>`);
    labelled(checklist, PARENT).click();
    await settled(checklist);
    return checklist;
  }

  it('goes away when the list becomes read-only, and changes nothing', async () => {
    const workspace = freshWorkspace();
    const checklist = await asked(workspace);
    const yes = button(checklist, 'Kryss av alle');
    checklist.readonly = true;
    yes.click();
    await settled(checklist);
    expect(all(checklist, '.question').length).to.equal(0);
    expect(pageWorkspace(workspace).progress.tasks).to.deep.equal({});
  });

  it('is not there again when the reader comes back from another phase', async () => {
    const workspace = freshWorkspace();
    const checklist = await asked(workspace);
    pageWorkspace(workspace).showPhase('gjennomforing');
    await settled(checklist);
    pageWorkspace(workspace).showPhase('mobilisering-og-samarbeid');
    await settled(checklist);
    expect(all(checklist, '.question').length).to.equal(0);
  });

  it('keeps Escape to itself', async () => {
    const checklist = await asked();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    button(checklist, 'Avbryt').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    document.removeEventListener('keydown', listen);
    await settled(checklist);
    expect(heard).to.deep.equal([]);
    expect(all(checklist, '.question').length).to.equal(0);
  });
});

describe('omr-checklist that nobody can change', () => {
  recordedWarnings();
  const TASK = 'kunnskapsgrunnlag/avklar-kunnskapsbehov';

  async function show(...changes: readonly Change[]): Promise<OmrChecklist> {
    const workspace = freshWorkspace();
    for (const change of changes) pageWorkspace(workspace).request(change);
    return mount(html`<omr-checklist workspace=${workspace} phase="1" readonly></omr-checklist>`);
  }

  /** The facts of the first row, by name. */
  const facts = (checklist: OmrChecklist): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...one(checklist, 'dl').children].map((row) => {
        const [name = '', ...values] = [...row.children].map(textOf);
        return [name, values.join()] as const;
      }),
    );

  it('has no fields but the boxes', async () => {
    const checklist = await show();
    expect(all(checklist, 'select, textarea, datalist, input:not([type="checkbox"])').length).to.equal(0);
  });

  it('shows what has been decided as text', async () => {
    const checklist = await show(
      { type: 'status', task: TASK, status: 'not-applicable', reason: 'Gjort før' },
      { type: 'due', task: TASK, due: '2027-05-01' },
      { type: 'responsible', task: TASK, role: 'Prosjektleder' },
      { type: 'note', task: TASK, note: 'Ring bydelen.' },
    );
    expect(facts(checklist)).to.include({
      Status: 'Ikke aktuelt',
      Begrunnelse: 'Gjort før',
      Frist: '1. mai 2027',
      Ansvarlig: 'Prosjektleder',
      Notat: 'Ring bydelen.',
    });
  });

  it('keeps the lines of a note', async () => {
    const checklist = await show({ type: 'note', task: TASK, note: 'Ring\nSkriv' });
    const note = all(checklist, 'dd span').find(({ textContent }) => textContent === 'Ring\nSkriv');
    expect(note && getComputedStyle(note).whiteSpace).to.equal('pre-wrap');
  });

  it('has no row for what nobody has decided', async () => {
    expect(facts(await show())).to.not.have.any.keys('Begrunnelse', 'Frist', 'Ansvarlig', 'Notat');
  });

  it('shows what others change', async () => {
    const checklist = await show({ type: 'due', task: TASK, due: '2027-05-01' });
    pageWorkspace(checklist.workspace ?? '').request({ type: 'due', task: TASK, due: '2027-06-01' });
    await settled(checklist);
    expect(facts(checklist)).to.include({ Frist: '1. juni 2027' });
  });

  it('loses a half date with the field when it becomes read-only', async () => {
    const checklist = await show();
    checklist.readonly = false;
    await settled(checklist);
    one<HTMLDetailsElement>(checklist, 'details').open = true;
    labelled(checklist, 'Frist').focus();
    await sendKeys({ type: '05' });
    labelled(checklist, 'Ansvarlig').focus();
    checklist.readonly = true;
    await settled(checklist);
    checklist.readonly = false;
    await settled(checklist);
    expect(all(checklist, '[part="error"]').length).to.equal(0);
  });
});
