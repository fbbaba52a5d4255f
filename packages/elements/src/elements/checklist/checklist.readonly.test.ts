import { expect, html } from '@open-wc/testing';
import '../../define/all.js';
import { all, button, labelled } from '../../testing/find.js';
import { freshWorkspace, mount, settled } from '../../testing/mount.js';
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
