import { expect, html } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import '../../define/progress.js';
import { stoppedClock } from '../../testing/clock.js';
import { all, one, plain, textOf } from '../../testing/find.js';
import { forcedColours, ordinaryMedia } from '../../testing/media.js';
import { freshWorkspace, mount } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { underWay } from '../../testing/states/progress.js';

interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly children?: readonly AccessibleNode[];
}

describe('what assistive technology meets in omr-progress', () => {
  recordedWarnings();
  stoppedClock('2026-11-23');

  afterEach(ordinaryMedia);

  async function show(level = '2'): Promise<HTMLElement> {
    const workspace = freshWorkspace();
    underWay(workspace, '2026-11-24');
    return mount(html`<omr-progress workspace=${workspace} heading-level=${level}></omr-progress>`);
  }

  /** What is read out on the page, in order: roles and names. */
  async function tree(): Promise<readonly string[]> {
    // reason: the type of the command says that it gives nothing
    const root = (await a11ySnapshot({})) as unknown as AccessibleNode;
    const flat = (node: AccessibleNode): readonly AccessibleNode[] => [
      node,
      ...(node.children ?? []).flatMap(flat),
    ];
    return flat(root).map(({ role, name }) => plain(`${role} ${name}`).trim());
  }

  it('is reached by headings, from the whole to each suggested task', async () => {
    await show();
    expect((await tree()).filter((line) => line.startsWith('heading'))).to.deep.equal([
      'heading Framdrift',
      'heading Fristen er ute',
      'heading Frist de neste 14 dagene',
      'heading Neste tre oppgaver',
      'heading Gå gjennom dataene kommunen allerede har',
      'heading Etabler systemer for ledelse og styring',
      'heading Lær av lignende innsatser i inn- og utland',
      'heading Fase for fase',
    ]);
  });

  it('reads the sum as one text', async () => {
    await show();
    expect(await tree()).to.include('StaticText 1 av 56 oppgaver er ferdig, 2 pågår, 1 er ikke aktuell');
  });

  it('keeps its bars from those who are told the words', async () => {
    const bars = all(await show(), 'progress');
    expect(bars.map((bar) => bar.ariaHidden)).to.deep.equal(bars.map(() => 'true'));
    expect(bars.length).to.equal(6);
  });

  it('has links that tell where they lead, out of their context too', async () => {
    await show();
    expect((await tree()).filter((line) => line.startsWith('link'))).to.deep.equal([
      'link Les folkehelseloven § 5 på Lovdata',
      'link Les boligsosialloven § 5 på Lovdata',
    ]);
  });

  it('has lists, also in Safari, each named by its heading', async () => {
    const progress = await show();
    const lists = all(progress, 'ol, ul');
    expect(lists.map((list) => list.getAttribute('role'))).to.deep.equal(lists.map(() => 'list'));
    const names = lists.map((list) => {
      const id = list.getAttribute('aria-labelledby') ?? '';
      return textOf(one(progress, `[id="${id}"]`));
    });
    expect(names).to.deep.equal([
      'Fristen er ute',
      'Frist de neste 14 dagene',
      'Neste tre oppgaver',
      'Fase for fase',
    ]);
  });

  it('keeps the names of its lists where the page wants no headings', async () => {
    const progress = await show('0');
    for (const list of all(progress, 'ol, ul')) {
      expect(textOf(one(progress, `[id="${list.getAttribute('aria-labelledby') ?? ''}"]`))).not.to.equal('');
    }
  });

  it('is no landmark, and changes nothing: there is nothing in it but links', async () => {
    const progress = await show();
    expect(all(progress, 'button, input, select, [role="region"], nav').length).to.equal(0);
    for (const section of all(progress, 'section')) expect(section.ariaLabel).to.equal(null);
  });

  it('draws its bars with a border in forced colours', async () => {
    await forcedColours(true);
    const { borderTopStyle, borderTopWidth } = getComputedStyle(one(await show(), 'progress'));
    expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px']);
  });
});
