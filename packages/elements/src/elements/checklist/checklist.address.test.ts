import { expect, html } from '@open-wc/testing';
import '../../define/all.js';
import { hashChange, resetAddress } from '../../testing/address.js';
import { all, focused, headings, textOf } from '../../testing/find.js';
import {
  freshWorkspace,
  guideOnItsWay,
  givenGuide,
  mount,
  place,
  settled,
  until,
} from '../../testing/mount.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrChecklist } from './checklist.js';

const TASK = 'gjennomforing/etabler-styringssystem';
const TITLE = 'Etabler systemer for ledelse og styring';

const checklist = (workspace: string) => html`<omr-checklist workspace=${workspace}></omr-checklist>`;
const opened = (element: Element) =>
  all<HTMLDetailsElement>(element, 'li details').filter(({ open }) => open).length;
const arrives = () => until(() => textOf(focused()).includes(TITLE), 'focus on the task');

describe('omr-checklist and an address that points at a task', () => {
  beforeEach(resetAddress);
  afterEach(resetAddress);

  it('shows the phase of the task, opens its row and takes the reader there', async () => {
    const element = await mount(checklist(freshWorkspace()));
    await hashChange(() => (window.location.hash = `#oppgave-${TASK}`));
    await arrives();
    expect(headings(element)[0]?.text).to.include('fase 4');
    expect(opened(element)).to.equal(1);
  });

  it('does so when the page is opened there, also when the guide comes later', async () => {
    const guide = await givenGuide();
    const arrive = guideOnItsWay();
    window.location.hash = `#oppgave-${TASK}`;
    const element = place<HTMLElement>(checklist(freshWorkspace()));
    await settled(element);
    arrive(guide);
    await arrives();
    expect(opened(element)).to.equal(1);
  });

  it('shows a task that the filter hides', async () => {
    const workspace = freshWorkspace();
    pageWorkspace(workspace).request({ type: 'status', task: TASK, status: 'done' });
    const element = await mount<OmrChecklist>(
      html`<omr-checklist workspace=${workspace} phase="4" view="open"></omr-checklist>`,
    );
    await hashChange(() => (window.location.hash = `#oppgave-${TASK}`));
    await arrives();
    expect(element.view).to.equal('all');
  });

  it('leaves a checklist of another phase as it is', async () => {
    const element = await mount(
      html`<omr-checklist workspace=${freshWorkspace()} phase="1"></omr-checklist>`,
    );
    await hashChange(() => (window.location.hash = `#oppgave-${TASK}`));
    await settled(element);
    expect(headings(element)[0]?.text).to.include('fase 1');
    expect(opened(element)).to.equal(0);
  });

  it('leaves everything as it is for a task that there is not', async () => {
    const element = await mount(checklist(freshWorkspace()));
    await hashChange(() => (window.location.hash = '#oppgave-finnes/ikke"]'));
    await settled(element);
    expect(opened(element)).to.equal(0);
  });

  it('does not take the reader back there when it is moved in the page', async () => {
    const element = await mount(checklist(freshWorkspace()));
    await hashChange(() => (window.location.hash = `#oppgave-${TASK}`));
    await arrives();
    for (const row of all<HTMLDetailsElement>(element, 'details')) row.open = false;
    element.parentElement?.append(element);
    await settled(element);
    expect(opened(element)).to.equal(0);
  });
});
