import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/all.js';
import { resetAddress } from '../../testing/address.js';
import { all, announced, headings, inside, link, textOf } from '../../testing/find.js';
import { freshWorkspace, mount, settled } from '../../testing/mount.js';
import { prevent, record } from '../../testing/record.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrPhaseNavigator } from './phase-navigator.js';

/** Clicks with these keys held down, and tells whether the browser was left to follow the link. */
function clickWith(target: HTMLElement, init: MouseEventInit): boolean {
  let leftToBrowser = false;
  const last = (event: Event) => {
    leftToBrowser = !event.defaultPrevented;
    // The test page must not be left.
    event.preventDefault();
  };
  window.addEventListener('click', last, { once: true });
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
  return leftToBrowser;
}

describe('choosing a phase in omr-phase-navigator', () => {
  recordedWarnings();
  afterEach(resetAddress);

  const show = (workspace = freshWorkspace()) =>
    mount<OmrPhaseNavigator>(html`<omr-phase-navigator workspace=${workspace}></omr-phase-navigator>`);

  const showWithChecklists = (workspace = freshWorkspace()) =>
    mount<HTMLElement>(html`
      <main>
        <omr-phase-navigator workspace=${workspace}></omr-phase-navigator>
        <omr-checklist workspace=${workspace}></omr-checklist>
        <omr-checklist workspace=${workspace} phase="2"></omr-checklist>
      </main>
    `);

  const title = (page: HTMLElement, selector: string) => headings(inside(page, selector))[0]?.text;

  it('changes the phase of a checklist without a phase of its own', async () => {
    const page = await showWithChecklists();
    link(inside(page, 'omr-phase-navigator'), 'Fase 4').click();
    await settled(page);
    expect(title(page, 'omr-checklist:not([phase])')).to.include('fase 4: Gjennomføring');
  });

  it('leaves a checklist with a phase of its own alone', async () => {
    const page = await showWithChecklists();
    link(inside(page, 'omr-phase-navigator'), 'Fase 4').click();
    await settled(page);
    expect(title(page, 'omr-checklist[phase]')).to.include('fase 2: Planlegging og organisering');
  });

  it('works with the Enter key', async () => {
    const page = await showWithChecklists();
    link(inside(page, 'omr-phase-navigator'), 'Fase 3').focus();
    await sendKeys({ press: 'Enter' });
    await settled(page);
    expect(title(page, 'omr-checklist:not([phase])')).to.include('fase 3');
  });

  it('keeps the focus on the chosen link', async () => {
    const navigator = await show();
    link(navigator, 'Fase 3').focus();
    await sendKeys({ press: 'Enter' });
    await settled(navigator);
    expect(textOf(navigator.shadowRoot?.activeElement)).to.match(/^Fase 3/);
  });

  it('asks before and tells after, in that order', async () => {
    const navigator = await show();
    const events = record(document.body, 'omr-phase-change', 'omr-phase-changed');
    link(navigator, 'Fase 2').click();
    expect(events.map(({ type }) => type)).to.deep.equal(['omr-phase-change', 'omr-phase-changed']);
  });

  it('asks while the old phase is still shown', async () => {
    const workspace = freshWorkspace();
    const navigator = await show(workspace);
    let shown: string | undefined;
    navigator.addEventListener('omr-phase-change', () => (shown = pageWorkspace(workspace).phase));
    link(navigator, 'Fase 2').click();
    expect(shown).to.equal('kunnskapsgrunnlag');
  });

  it('tells when the new phase is shown', async () => {
    const workspace = freshWorkspace();
    const navigator = await show(workspace);
    let shown: string | undefined;
    navigator.addEventListener('omr-phase-changed', () => (shown = pageWorkspace(workspace).phase));
    link(navigator, 'Fase 2').click();
    expect(shown).to.equal('planlegging-og-organisering');
  });

  it('says which phase it asks to leave, and for which', async () => {
    const navigator = await show();
    const events = record(navigator, 'omr-phase-change');
    link(navigator, 'Fase 2').click();
    expect(events[0]).to.include({ from: 'kunnskapsgrunnlag', to: 'planlegging-og-organisering' });
    expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: true });
  });

  it('says which phase was left, and which is shown', async () => {
    const navigator = await show();
    const events = record(navigator, 'omr-phase-changed');
    link(navigator, 'Fase 2').click();
    expect(events[0]).to.include({ from: 'kunnskapsgrunnlag', phase: 'planlegging-og-organisering' });
    expect(events[0]).to.include({ bubbles: true, composed: true, cancelable: false });
  });

  it('changes nothing when it is prevented', async () => {
    const workspace = freshWorkspace();
    const navigator = await show(workspace);
    const told = record(navigator, 'omr-phase-changed');
    prevent(navigator, 'omr-phase-change');
    link(navigator, 'Fase 2').click();
    await settled(navigator);
    expect(pageWorkspace(workspace).phase).to.equal('kunnskapsgrunnlag');
    expect(told.length).to.equal(0);
    expect(announced(navigator)).to.equal('');
  });

  it('leaves the address alone when it is prevented', async () => {
    const navigator = await show();
    prevent(navigator, 'omr-phase-change');
    expect(clickWith(link(navigator, 'Fase 2'), {})).to.be.false;
    expect(window.location.hash).to.equal('');
  });

  it('neither asks nor tells when the phase is shown already', async () => {
    const navigator = await show();
    const events = record(navigator, 'omr-phase-change', 'omr-phase-changed');
    link(navigator, 'Fase 1').click();
    expect(events.length).to.equal(0);
  });

  it('tells of nothing that a page or another widget has done', async () => {
    const workspace = freshWorkspace();
    const navigator = await show(workspace);
    const events = record(navigator, 'omr-phase-change', 'omr-phase-changed');
    pageWorkspace(workspace).showPhase('gjennomforing');
    await settled(navigator);
    expect(events.length).to.equal(0);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
    it(`leaves a click with ${key} to the browser`, async () => {
      const workspace = freshWorkspace();
      const navigator = await show(workspace);
      expect(clickWith(link(navigator, 'Fase 2'), { [key]: true })).to.be.true;
      expect(pageWorkspace(workspace).phase).to.equal('kunnskapsgrunnlag');
    });
  }

  it('lets any phase be opened at any time', async () => {
    const workspace = freshWorkspace();
    const navigator = await show(workspace);
    for (const step of all<HTMLAnchorElement>(navigator, 'nav a').toReversed()) {
      step.click();
      expect(step.getAttribute('href')).to.equal(`#fase-${pageWorkspace(workspace).phase}`);
    }
  });
});
