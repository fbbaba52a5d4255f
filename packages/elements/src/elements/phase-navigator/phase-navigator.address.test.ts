import { expect, html } from '@open-wc/testing';
import { loadGuide } from '@omradesatsing/core';
import '../../define/all.js';
import { hashChange, resetAddress } from '../../testing/address.js';
import { all, announced, link } from '../../testing/find.js';
import { freshWorkspace, guideOnItsWay, mount, place, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrPhaseNavigator } from './phase-navigator.js';

describe('omr-phase-navigator and the address of the page', () => {
  const warnings = recordedWarnings();
  beforeEach(resetAddress);
  afterEach(resetAddress);

  const navigator = (workspace: string) =>
    html`<omr-phase-navigator workspace=${workspace}></omr-phase-navigator>`;

  const withTemplate = (template: string, workspace = freshWorkspace()) =>
    mount<OmrPhaseNavigator>(
      html`<omr-phase-navigator workspace=${workspace} href-template=${template}></omr-phase-navigator>`,
    );

  it('puts the chosen phase in the address', async () => {
    const element = await mount(navigator(freshWorkspace()));
    link(element, 'Fase 3').click();
    expect(window.location.hash).to.equal('#fase-mobilisering-og-samarbeid');
  });

  it('leaves the phase of another workspace on the page alone', async () => {
    const [one, other] = [freshWorkspace(), freshWorkspace()];
    const page = await mount<HTMLElement>(html`<div>${navigator(one)}${navigator(other)}</div>`);
    const [first, second] = page.querySelectorAll('omr-phase-navigator');
    await hashChange(() => first && link(first, 'Fase 3').click());
    await hashChange(() => second && link(second, 'Fase 5').click());
    expect(pageWorkspace(one).phase).to.equal('mobilisering-og-samarbeid');
    expect(pageWorkspace(other).phase).to.equal('videreforing');
  });

  it('takes each workspace on the page back where it was', async () => {
    const [one, other] = [freshWorkspace(), freshWorkspace()];
    const page = await mount<HTMLElement>(html`<div>${navigator(one)}${navigator(other)}</div>`);
    const [first, second] = page.querySelectorAll('omr-phase-navigator');
    await hashChange(() => first && link(first, 'Fase 2').click());
    await hashChange(() => second && link(second, 'Fase 5').click());
    await hashChange(() => first && link(first, 'Fase 3').click());
    // One step at a time, so that no step leads out of the page.
    await hashChange(() => history.back());
    await hashChange(() => history.back());
    expect(pageWorkspace(one).phase).to.equal('planlegging-og-organisering');
    expect(pageWorkspace(other).phase).to.equal('videreforing');
  });

  it('opens the phase in the address', async () => {
    const workspace = freshWorkspace();
    window.location.hash = '#fase-gjennomforing';
    await mount(navigator(workspace));
    expect(pageWorkspace(workspace).phase).to.equal('gjennomforing');
  });

  it('opens the phase in the address also when the guide comes later', async () => {
    const workspace = freshWorkspace();
    window.location.hash = '#fase-gjennomforing';
    const arrive = guideOnItsWay();
    place(navigator(workspace));
    arrive(await loadGuide('nb'));
    expect(pageWorkspace(workspace).phase).to.equal('gjennomforing');
  });

  it('announces nothing when it opens the phase in the address', async () => {
    const workspace = freshWorkspace();
    window.location.hash = '#fase-gjennomforing';
    expect(announced(await mount(navigator(workspace)))).to.equal('');
  });

  it('follows the address as it changes', async () => {
    const workspace = freshWorkspace();
    await mount(navigator(workspace));
    await hashChange(() => (window.location.hash = '#fase-5'));
    expect(pageWorkspace(workspace).phase).to.equal('videreforing');
  });

  it('follows the back button to the phase before', async () => {
    const workspace = freshWorkspace();
    const element = await mount(navigator(workspace));
    await hashChange(() => link(element, 'Fase 2').click());
    await hashChange(() => link(element, 'Fase 3').click());
    await hashChange(() => history.back());
    expect(pageWorkspace(workspace).phase).to.equal('planlegging-og-organisering');
  });

  it('follows the back button to the phase that was shown first', async () => {
    const workspace = freshWorkspace();
    pageWorkspace(workspace).showPhase('gjennomforing');
    const element = await mount(navigator(workspace));
    await hashChange(() => link(element, 'Fase 2').click());
    await hashChange(() => history.back());
    expect(pageWorkspace(workspace).phase).to.equal('gjennomforing');
  });

  it('follows the forward button', async () => {
    const workspace = freshWorkspace();
    const element = await mount(navigator(workspace));
    await hashChange(() => link(element, 'Fase 2').click());
    await hashChange(() => history.back());
    await hashChange(() => history.forward());
    expect(pageWorkspace(workspace).phase).to.equal('planlegging-og-organisering');
  });

  it('stays in its phase when the page jumps to another place', async () => {
    const workspace = freshWorkspace();
    const element = await mount(navigator(workspace));
    await hashChange(() => link(element, 'Fase 3').click());
    await hashChange(() => (window.location.hash = '#innhold'));
    expect(pageWorkspace(workspace).phase).to.equal('mobilisering-og-samarbeid');
  });

  it('does not turn back to the address when it is moved in the page', async () => {
    const workspace = freshWorkspace();
    const page = await mount<HTMLElement>(
      html`<div>
        <p></p>
        ${navigator(workspace)}
      </div>`,
    );
    await hashChange(() => (window.location.hash = '#fase-2'));
    pageWorkspace(workspace).showPhase('gjennomforing');
    page.querySelector('p')?.before(page.querySelector('omr-phase-navigator') ?? '');
    await settled(page);
    expect(pageWorkspace(workspace).phase).to.equal('gjennomforing');
  });

  it('follows the address no more when it is taken away', async () => {
    const workspace = freshWorkspace();
    const element = await mount(navigator(workspace));
    element.remove();
    await hashChange(() => (window.location.hash = '#fase-5'));
    expect(pageWorkspace(workspace).phase).to.equal('kunnskapsgrunnlag');
  });

  it('stays on the page also where the page has a base address', async () => {
    const base = document.createElement('base');
    base.href = 'https://kommune.example/annet/';
    const element = await mount(navigator(freshWorkspace()));
    document.head.append(base);
    try {
      link(element, 'Fase 3').click();
      expect(window.location.hash).to.equal('#fase-mobilisering-og-samarbeid');
    } finally {
      base.remove();
    }
  });

  describe('with href-template', () => {
    it('leads to the pages of the host', async () => {
      const hrefs = all(await withTemplate('/omradesatsing/{phase}'), 'nav a').map((step) =>
        step.getAttribute('href'),
      );
      expect(hrefs[3]).to.equal('/omradesatsing/gjennomforing');
      expect(hrefs.length).to.equal(5);
    });

    it('leaves a click to the browser', async () => {
      const element = await withTemplate('/omradesatsing/{phase}');
      let leftToBrowser = false;
      window.addEventListener(
        'click',
        (event) => {
          leftToBrowser = !event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      link(element, 'Fase 2').click();
      expect(leftToBrowser).to.be.true;
      expect(window.location.hash).to.equal('');
    });

    it('stops the browser when the change is prevented', async () => {
      const element = await withTemplate('/omradesatsing/{phase}');
      element.addEventListener('omr-phase-change', (event) => event.preventDefault());
      let prevented = false;
      window.addEventListener('click', (event) => (prevented = event.defaultPrevented), { once: true });
      link(element, 'Fase 2').click();
      expect(prevented).to.be.true;
    });

    it('does not follow the address of the page', async () => {
      const workspace = freshWorkspace();
      window.location.hash = '#fase-gjennomforing';
      await withTemplate('/{phase}', workspace);
      expect(pageWorkspace(workspace).phase).to.equal('kunnskapsgrunnlag');
    });

    for (const template of ['javascript:alert("{phase}")', 'data:text/html,{phase}', '/uten-fase']) {
      it(`leads to places on this page, with one warning, when it is ${template}`, async () => {
        const element = await withTemplate(template);
        expect(link(element, 'Fase 1').getAttribute('href')).to.match(/^#fase-kunnskapsgrunnlag/);
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.include('href-template');
      });
    }
  });
});
