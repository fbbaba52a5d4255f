import { expect, html } from '@open-wc/testing';
import { everywhere } from '../testing/composed.js';
import { all, one, textOf } from '../testing/find.js';
import { outsideListeners } from '../testing/listeners.js';
import { freshWorkspace, mount, settled } from '../testing/mount.js';
import { spiedWorkspace } from '../testing/spied-workspace.js';
import { recordedWarnings } from '../testing/warnings.js';
import { mountWidget, WIDGET_TAGS, widget } from '../testing/widget-states.js';

const FIFTY = Array.from({ length: 50 });

describe('fifty checklists on one page', () => {
  recordedWarnings();

  const show = (workspace: string) =>
    mount<HTMLElement>(
      html`<div>${FIFTY.map(() => widget('omr-checklist', { workspace, phase: '5' }))}</div>`,
    );

  it('all follow what is ticked in one of them', async () => {
    const page = await show(freshWorkspace());
    one(page.lastElementChild ?? page, '.task input').click();
    await settled(page);
    const ticked = [...page.children].map((list) => one<HTMLInputElement>(list, '.task input').checked);
    expect(ticked).to.deep.equal(FIFTY.map(() => true));
  });

  it('offer once to remember what is ticked', async () => {
    const page = await show(freshWorkspace());
    expect(everywhere(page, '[part="keeping"]').length).to.equal(1);
  });

  it('leave nobody listening when they are taken away', async () => {
    const name = freshWorkspace();
    const { listeners } = spiedWorkspace(name);
    const outside = outsideListeners();
    try {
      const page = await show(name);
      expect(listeners()).to.equal(50);
      page.replaceChildren();
      expect([listeners(), outside.count()]).to.deep.equal([0, 0]);
    } finally {
      outside.stop();
    }
  });
});

describe('a widget that is taken away and put back a hundred times', () => {
  recordedWarnings();

  for (const tag of WIDGET_TAGS) {
    it(`is as heavy as it was: <${tag}>`, async () => {
      const name = freshWorkspace();
      const { listeners } = spiedWorkspace(name);
      const outside = outsideListeners();
      try {
        const element = await mountWidget(tag, { workspace: name, phase: '1' });
        const weight = () => ({
          nodes: everywhere(element, '*').length,
          words: textOf(element.shadowRoot),
          listeners: listeners(),
          outside: outside.count(),
        });
        const before = weight();
        const page = element.parentElement;
        for (let round = 0; round < 100; round += 1) {
          element.remove();
          page?.append(element);
        }
        await settled(element);
        for (const inner of all(element, '*').filter(({ localName }) => localName.startsWith('omr-'))) {
          await settled(inner);
        }
        expect(weight()).to.deep.equal(before);
      } finally {
        outside.stop();
      }
    });
  }
});
