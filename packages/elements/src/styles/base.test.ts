import { expect, html } from '@open-wc/testing';
import '../define/phase.js';
import { freshWorkspace, mount } from '../testing/mount.js';
import { recordedWarnings } from '../testing/warnings.js';

/** A place a page may put a widget in, 800 px wide. */
async function widthIn(place: Readonly<Record<string, string>>): Promise<number> {
  const container = await mount<HTMLElement>(
    html`<div><omr-phase workspace=${freshWorkspace()} phase="1"></omr-phase></div>`,
  );
  Object.assign(container.style, { width: '800px' }, place);
  return container.firstElementChild?.getBoundingClientRect().width ?? 0;
}

describe('the box of a widget', () => {
  recordedWarnings();

  for (const [name, place] of [
    ['a block', {}],
    ['a flex row', { display: 'flex' }],
    ['a centred flex column', { display: 'flex', flexDirection: 'column', alignItems: 'center' }],
    ['a grid that centres', { display: 'grid', justifyItems: 'center' }],
  ] as const) {
    it(`is as wide as there is room for in ${name}`, async () => {
      expect(await widthIn(place)).to.equal(800);
    });
  }

  it('stays within margins that the page gives it', async () => {
    const container = await mount<HTMLElement>(
      html`<div><omr-phase workspace=${freshWorkspace()} phase="1"></omr-phase></div>`,
    );
    container.style.width = '800px';
    const widget = container.firstElementChild as HTMLElement;
    widget.style.margin = '0 50px';
    expect(widget.getBoundingClientRect().width).to.equal(700);
  });

  it('shares a flex row with another', async () => {
    const row = await mount<HTMLElement>(
      html`<div>
        ${[1, 2].map((phase) => html`<omr-phase workspace=${freshWorkspace()} phase=${phase}></omr-phase>`)}
      </div>`,
    );
    Object.assign(row.style, { width: '800px', display: 'flex' });
    expect([...row.children].map((widget) => widget.getBoundingClientRect().width)).to.deep.equal([400, 400]);
  });
});
