import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/all.js';
import { all, one } from '../../testing/find.js';
import { freshWorkspace, mount, settled } from '../../testing/mount.js';
import { record } from '../../testing/record.js';
import { recordedWarnings } from '../../testing/warnings.js';
import type { OmrLegalPanel } from './legal-panel.js';

/** Waits until the browser has told of this many provisions that were opened or closed. */
function toggled(panel: Element, times: number): Promise<void> {
  return new Promise((resolve) => {
    let left = times;
    const count = () => {
      left -= 1;
      if (left === 0) resolve();
    };
    // On the provisions themselves, after the panel's own listeners.
    for (const provision of all(panel, 'details'))
      provision.addEventListener('toggle', count, { once: true });
  });
}

describe('omr-provision-toggled', () => {
  recordedWarnings();

  const show = (expanded = false) =>
    mount<OmrLegalPanel>(
      html`<omr-legal-panel workspace=${freshWorkspace()} phase="1" ?expanded=${expanded}></omr-legal-panel>`,
    );

  const summary = (panel: Element) => one(panel, 'summary');

  async function click(panel: Element): Promise<void> {
    const done = toggled(panel, 1);
    summary(panel).click();
    await done;
  }

  it('tells which provision a reader has opened', async () => {
    const panel = await show();
    const events = record(document.body, 'omr-provision-toggled');
    await click(panel);
    expect(events.length).to.equal(1);
    expect(events[0]).to.include({ provision: 'folkehelseloven.p1', expanded: true });
  });

  it('tells when it is closed again', async () => {
    const panel = await show();
    await click(panel);
    const events = record(panel, 'omr-provision-toggled');
    await click(panel);
    expect(events.map(({ expanded }) => expanded)).to.deep.equal([false]);
  });

  it('says nothing of what is opened for a print, and closed after it', async () => {
    const panel = await show();
    const events = record(panel, 'omr-provision-toggled');
    for (const event of ['beforeprint', 'afterprint']) {
      const done = toggled(panel, all(panel, 'details').length);
      window.dispatchEvent(new Event(event));
      await done;
    }
    expect(events.length).to.equal(0);
  });

  it('comes for the Enter key too', async () => {
    const panel = await show();
    const events = record(panel, 'omr-provision-toggled');
    summary(panel).focus();
    const done = toggled(panel, 1);
    await sendKeys({ press: 'Enter' });
    await done;
    expect(events.length).to.equal(1);
  });

  it('bubbles out of the shadow root and cannot be prevented', async () => {
    const panel = await show();
    const events = record(panel, 'omr-provision-toggled');
    await click(panel);
    expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: false });
  });

  it('does not come for what is open from the start', async () => {
    const panel = document.createElement('omr-legal-panel');
    Object.assign(panel, { phase: '1', expanded: true, workspace: freshWorkspace() });
    const events = record(panel, 'omr-provision-toggled');
    await mount(html`${panel}`);
    await toggled(panel, all(panel, 'details').length);
    expect(events.length).to.equal(0);
  });

  it('does not come when the page opens or closes all', async () => {
    const panel = await show();
    const events = record(panel, 'omr-provision-toggled');
    for (const expanded of [true, false]) {
      const done = toggled(panel, all(panel, 'details').length);
      panel.expanded = expanded;
      await settled(panel);
      await done;
    }
    expect(events.length).to.equal(0);
  });

  it('comes when a reader closes what was open from the start', async () => {
    const panel = await show(true);
    await toggled(panel, all(panel, 'details').length);
    const events = record(panel, 'omr-provision-toggled');
    await click(panel);
    expect(events.map(({ expanded }) => expanded)).to.deep.equal([false]);
  });

  it('keeps what a reader has opened when the panel is drawn again', async () => {
    const panel = await show();
    await click(panel);
    panel.headingLevel = 3;
    await settled(panel);
    expect(one<HTMLDetailsElement>(panel, 'details').open).to.be.true;
  });
});
