import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { summarize, type Guide, type Task } from '@omradesatsing/core';
import '../../define/checklist.js';
import { all, announced, announcements, hasText, inWords, labelled, focused } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, place, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrChecklist } from './checklist.js';

const LABEL = 'Bare åpne oppgaver';

describe('the box for open tasks only in omr-checklist', () => {
  recordedWarnings();
  let guide: Guide;
  let first: Task;
  let second: Task;
  let total: number;
  let workspace: string;

  before(async () => {
    guide = await givenGuide();
    [first, second] = guide.tasks as unknown as [Task, Task];
    total = guide.tasks.filter(({ phase }) => phase === first.phase).length;
  });

  beforeEach(() => {
    workspace = freshWorkspace();
    pageWorkspace(workspace).request({ type: 'status', task: first.id, status: 'done' });
  });

  const show = (view = 'all') =>
    mount<OmrChecklist>(html`<omr-checklist workspace=${workspace} phase="1" view=${view}></omr-checklist>`);
  const box = (checklist: Element) => labelled(checklist, LABEL);
  const titles = (checklist: Element) => all(checklist, 'li label[part="label"]').length;

  async function press(checklist: Element): Promise<void> {
    box(checklist).focus();
    await sendKeys({ press: 'Space' });
    await settled(checklist);
  }

  it('is a native checkbox, the first control of the widget', async () => {
    const checklist = await show();
    expect(inWords(all(checklist, 'input')[0] ?? null)).to.equal(`input type=checkbox «${LABEL}»`);
    expect(box(checklist).checked).to.be.false;
  });

  it('leaves out what is done when it is ticked', async () => {
    const checklist = await show();
    await press(checklist);
    expect(hasText(checklist, first.title)).to.be.false;
    expect(titles(checklist)).to.equal(total - 1);
  });

  it('brings everything back when the tick is taken off', async () => {
    const checklist = await show();
    await press(checklist);
    await press(checklist);
    expect(titles(checklist)).to.equal(total);
  });

  it('keeps the focus', async () => {
    const checklist = await show();
    await press(checklist);
    expect(inWords(focused())).to.equal(`input type=checkbox «${LABEL}»`);
  });

  it('keeps a row open that stays in the list', async () => {
    const checklist = await show();
    const row = labelled(checklist, second.title)
      .closest('li')
      ?.querySelector('details') as HTMLDetailsElement;
    row.open = true;
    await press(checklist);
    expect(row.isConnected && row.open).to.be.true;
  });

  it('announces once how many are shown', async () => {
    const checklist = await show();
    const { texts, stop } = announcements(checklist);
    await press(checklist);
    await press(checklist);
    stop();
    expect(texts).to.deep.equal([
      `Viser ${total - 1} av ${total} oppgaver`,
      `Viser ${total} av ${total} oppgaver`,
    ]);
  });

  it('shows how many are shown only when some may be left out', async () => {
    const checklist = await show();
    expect(hasText(checklist, 'Viser')).to.be.false;
    await press(checklist);
    expect(hasText(checklist, `Viser ${total - 1} av ${total} oppgaver`)).to.be.true;
  });

  it('counts subtasks as the sum does', async () => {
    const parent = guide.tasks.find(({ subtasks }) => subtasks.length > 0) as Task;
    const checklist = await show('open');
    checklist.phase = parent.phase;
    await settled(checklist);
    const sum = summarize(guide, pageWorkspace(workspace).progress, parent.phase).total;
    expect(hasText(checklist, `Viser ${sum} av ${sum} oppgaver`)).to.be.true;
  });

  it('is ticked from the first render when the page asks for open tasks, and announces nothing', async () => {
    const checklist = place<OmrChecklist>(
      html`<omr-checklist workspace=${workspace} phase="1" view="open"></omr-checklist>`,
    );
    const seen: number[] = [];
    const observer = new MutationObserver(() => seen.push(titles(checklist)));
    observer.observe(checklist.shadowRoot as ShadowRoot, { childList: true, subtree: true });
    await settled(checklist);
    observer.disconnect();
    expect(box(checklist).checked).to.be.true;
    expect(Math.max(...seen, titles(checklist))).to.equal(total - 1);
    expect(announced(checklist)).to.equal('');
  });

  it('follows the page when it sets the view', async () => {
    const checklist = await show();
    checklist.view = 'open';
    await settled(checklist);
    expect(box(checklist).checked).to.be.true;
    expect(announced(checklist)).to.equal('');
  });

  it('sets the view, so that a page can read what the reader chose', async () => {
    const checklist = await show();
    await press(checklist);
    expect(checklist.view).to.equal('open');
  });

  it('is the reader’s own in each of two checklists', async () => {
    const [checklist, other] = [await show(), await show()];
    await press(checklist);
    expect(box(other).checked).to.be.false;
    expect(titles(other)).to.equal(total);
  });

  it('can be used in a list that nobody can change', async () => {
    const checklist = await show();
    checklist.readonly = true;
    await settled(checklist);
    await press(checklist);
    expect(titles(checklist)).to.equal(total - 1);
  });

  it('stays when nothing is left to show', async () => {
    for (const { id } of guide.tasks.filter(({ phase }) => phase === first.phase)) {
      pageWorkspace(workspace).request({ type: 'status', task: id, status: 'done' });
    }
    const checklist = await show('open');
    expect(box(checklist).checked).to.be.true;
    expect(hasText(checklist, `Viser 0 av ${total} oppgaver`)).to.be.true;
  });

  it('leaves only the sum to be said when a tick takes a task out of the list', async () => {
    const checklist = await show('open');
    const { texts, stop } = announcements(checklist);
    labelled(checklist, second.title).click();
    await settled(checklist);
    stop();
    expect(texts).to.deep.equal([`2 av ${total} oppgaver er ferdige`]);
    expect(hasText(checklist, `Viser ${total - 2} av ${total} oppgaver`)).to.be.true;
  });
});
