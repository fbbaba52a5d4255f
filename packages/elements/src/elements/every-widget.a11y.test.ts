import { expect, html } from '@open-wc/testing';
import { brokenReferences, expectAccessible, repeatedIds, smallTargets } from '../testing/accessibility.js';
import { recordedWarnings } from '../testing/warnings.js';
import { freshWorkspace, mount, place } from '../testing/mount.js';
import { WIDGET_STATES, WIDGET_TAGS, widget } from '../testing/widget-states.js';

describe('accessibility of every widget', () => {
  recordedWarnings();

  it('is checked by a tool that sees into shadow roots', async () => {
    const host = place(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<div part="base"><input type="checkbox"></div>';
    let fault = '';
    await expectAccessible(host).catch((error: unknown) => (fault = String(error)));
    expect(fault).to.include('Form elements must have labels');
  });

  for (const { name, show } of WIDGET_STATES) {
    describe(name, () => {
      it('has no faults that axe can find', async () => {
        await expectAccessible(await show());
      });

      it('refers only to ids in its own shadow root', async () => {
        expect(brokenReferences(await show())).to.deep.equal([]);
      });

      it('uses no id twice', async () => {
        expect(repeatedIds(await show())).to.deep.equal([]);
      });

      it('has nothing to click that is smaller than 24 × 24 px', async () => {
        expect(smallTargets(await show())).to.deep.equal([]);
      });
    });
  }

  for (const tag of WIDGET_TAGS) {
    it(`lets two of <${tag}> stand on one page`, async () => {
      const page = await mount(html`<div>${widget(tag)}${widget(tag)}</div>`);
      await expect(page).to.be.accessible();
    });
  }

  it('lets all widgets stand on one page', async () => {
    const workspace = freshWorkspace();
    const page = await mount(html`<div>${WIDGET_TAGS.map((tag) => widget(tag, { workspace }))}</div>`);
    await expect(page).to.be.accessible();
  });
});
