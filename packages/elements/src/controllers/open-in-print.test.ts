import { expect, html } from '@open-wc/testing';
import '../define/all.js';
import { all } from '../testing/find.js';
import { freshWorkspace, mount } from '../testing/mount.js';
import { recordedWarnings } from '../testing/warnings.js';
import { mountWidget } from '../testing/widget-states.js';

/** The widgets that have something to open. */
const WITH_ROWS = ['omr-checklist', 'omr-legal-panel', 'omr-actor-list', 'omr-strategy-questions'] as const;

describe('what a reader can open, when the page is printed', () => {
  recordedWarnings();

  const show = () =>
    mount<HTMLElement>(html`<omr-actor-list workspace=${freshWorkspace()} phase="5"></omr-actor-list>`);
  const open = (widget: Element) => all<HTMLDetailsElement>(widget, 'details').map((details) => details.open);
  const tell = (event: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(event));

  it('is open on paper', async () => {
    const widget = await show();
    tell('beforeprint');
    expect(open(widget)).not.to.include(false);
    expect(open(widget).length).to.be.above(1);
  });

  it('is as the reader left it afterwards', async () => {
    const widget = await show();
    const [first] = all<HTMLDetailsElement>(widget, 'details');
    first?.setAttribute('open', '');
    tell('beforeprint');
    tell('afterprint');
    expect(open(widget)[0]).to.be.true;
    expect(open(widget).slice(1)).not.to.include(true);
  });

  it('is closed again in a widget that is taken away meanwhile', async () => {
    const widget = await show();
    tell('beforeprint');
    widget.remove();
    expect(open(widget)).not.to.include(true);
  });

  for (const tag of WITH_ROWS) {
    it(`is open on paper in <${tag}>`, async () => {
      const widget = await mountWidget(tag, { phase: '3' });
      tell('beforeprint');
      expect(open(widget)).not.to.include(false);
      tell('afterprint');
      expect(open(widget)).not.to.include(true);
    });
  }

  it('is left alone in a widget that is not on the page', async () => {
    const widget = await show();
    widget.remove();
    tell('beforeprint');
    expect(open(widget)).not.to.include(true);
  });
});
