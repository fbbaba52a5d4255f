import { expect, html } from '@open-wc/testing';
import { a11ySnapshot, findAccessibilityNode } from '@web/test-runner-commands';
import '../../define/all.js';
import { all, one } from '../../testing/find.js';
import { freshWorkspace, mount } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';

interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly children: AccessibleNode[];
}

describe('what assistive technology meets in omr-phase-navigator', () => {
  recordedWarnings();

  const show = () =>
    mount<HTMLElement>(html`<omr-phase-navigator workspace=${freshWorkspace()}></omr-phase-navigator>`);

  /** The accessibility tree of the page. */
  // reason: the type of the command says that it gives nothing
  const tree = async () => (await a11ySnapshot({})) as unknown as AccessibleNode;

  it('is one navigation, with a name', async () => {
    const navigator = await show();
    expect(all(navigator, 'nav, [role="navigation"]').length).to.equal(1);
    expect(one(navigator, 'nav').getAttribute('aria-label')).to.equal('Faser i områdesatsingen');
  });

  it('is an ordered list of five, also in Safari', async () => {
    const list = one(await show(), 'nav ol');
    expect(list.getAttribute('role')).to.equal('list');
    expect(list.children.length).to.equal(5);
  });

  it('names a link by number, name and progress, without the number that is drawn', async () => {
    await show();
    const found = findAccessibilityNode<AccessibleNode>(
      await tree(),
      ({ role, name }) => role === 'link' && name.includes('Gjennomføring'),
    );
    expect(found?.name.replace(/\s+/g, ' ').trim()).to.equal('Fase 4: Gjennomføring Ikke startet');
  });

  it('locks no phase', async () => {
    const navigator = await show();
    expect(all(navigator, '[aria-disabled], [disabled], [tabindex="-1"]').length).to.equal(0);
  });

  it('has its status region from the start', async () => {
    expect(all(await show(), '[role="status"]').length).to.equal(1);
  });
});
