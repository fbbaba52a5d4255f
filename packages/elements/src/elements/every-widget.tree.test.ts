import { expect } from '@open-wc/testing';
import { accessibilityTree, keptTree, keptTrees, snapshotName } from '../testing/accessibility-tree.js';
import { stoppedClock } from '../testing/clock.js';
import { everywhere } from '../testing/composed.js';
import { settled } from '../testing/mount.js';
import { recordedWarnings } from '../testing/warnings.js';
import { WIDGET_STATES } from '../testing/widget-states.js';
import type { OmrLegalPanel } from './legal-panel/legal-panel.js';

const TODAY = '2027-05-03';

/** The legal panel has a clock of its own. */
async function stopPanels(element: HTMLElement): Promise<void> {
  for (const panel of everywhere<OmrLegalPanel>(element.parentElement ?? element, 'omr-legal-panel')) {
    panel.now = () => new Date(`${TODAY}T12:00:00`);
    await settled(panel);
  }
}

describe('what every widget tells assistive technology', () => {
  recordedWarnings();
  stoppedClock(TODAY);

  for (const { name, show } of WIDGET_STATES) {
    it(`is as it was: ${name}`, async () => {
      await stopPanels(await show());
      const tree = await accessibilityTree();
      expect(tree).to.equal(await keptTree(snapshotName(name), tree));
    });
  }

  it('is kept for each state, and for nothing else', async () => {
    const names = WIDGET_STATES.map(({ name }) => snapshotName(name)).sort();
    expect(await keptTrees(names)).to.deep.equal(names);
  });

  // The tree does not tell which step is the current one.
  for (const { name, show } of WIDGET_STATES.filter((state) => /^(navigator|guide)/.test(state.name))) {
    it(`marks exactly one step as the current one: ${name}`, async () => {
      const page = (await show()).parentElement ?? document.body;
      const marked = everywhere(page, '[aria-current]').map((step) => step.getAttribute('aria-current'));
      expect(marked).to.deep.equal(['step']);
    });
  }
});
