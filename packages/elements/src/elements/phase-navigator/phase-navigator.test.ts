import { expect, html } from '@open-wc/testing';
import { PHASE_IDS, summarize, type Guide } from '@omradesatsing/core';
import '../../define/all.js';
import { resetAddress } from '../../testing/address.js';
import { all, announced, link, one, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrPhaseNavigator } from './phase-navigator.js';

const links = (navigator: Element) => all<HTMLAnchorElement>(navigator, 'nav a[href]');
const current = (navigator: Element) =>
  links(navigator)
    .filter((step) => step.getAttribute('aria-current') === 'step')
    .map(textOf);

describe('omr-phase-navigator', () => {
  const warnings = recordedWarnings();
  let guide: Guide;

  before(async () => {
    guide = await givenGuide();
  });

  afterEach(resetAddress);

  const show = (workspace = freshWorkspace()) =>
    mount<OmrPhaseNavigator>(html`<omr-phase-navigator workspace=${workspace}></omr-phase-navigator>`);

  it('names each phase by number and name', async () => {
    const names = links(await show()).map(textOf);
    expect(names.length).to.equal(5);
    for (const [index, { number, name }] of guide.phases.entries()) {
      expect(names[index]).to.match(new RegExp(`^Fase ${number}: ${name}`));
    }
  });

  it('leads to places on this page', async () => {
    const hrefs = links(await show()).map((step) => step.getAttribute('href'));
    expect(hrefs).to.deep.equal(PHASE_IDS.map((id) => `#fase-${id}`));
  });

  it('marks the phase of the workspace, and no other, as the current step', async () => {
    const navigator = await show();
    expect(all(navigator, '[aria-current]').length).to.equal(1);
    expect(current(navigator).length).to.equal(1);
    expect(current(navigator)[0]).to.include('Kunnskapsgrunnlag');
  });

  it('marks the phase the workspace moves to', async () => {
    const workspace = freshWorkspace();
    const navigator = await show(workspace);
    pageWorkspace(workspace).showPhase('gjennomforing');
    await settled(navigator);
    expect(all(navigator, '[aria-current]').length).to.equal(1);
    expect(current(navigator)[0]).to.include('Gjennomføring');
  });

  it('marks its own phase when it has one', async () => {
    const navigator = await mount(
      html`<omr-phase-navigator workspace=${freshWorkspace()} phase="5"></omr-phase-navigator>`,
    );
    expect(current(navigator).length).to.equal(1);
    expect(current(navigator)[0]).to.include('Videreføring');
  });

  it('marks the phase of the workspace when it shows every phase', async () => {
    const navigator = await mount(
      html`<omr-phase-navigator workspace=${freshWorkspace()} phase="alle"></omr-phase-navigator>`,
    );
    expect(current(navigator)[0]).to.include('Kunnskapsgrunnlag');
  });

  it('says that nothing is started', async () => {
    for (const step of links(await show())) expect(textOf(step)).to.match(/ Ikke startet$/);
  });

  it('says in words how far each phase has come, after a tick anywhere on the page', async () => {
    const workspace = freshWorkspace();
    const navigator = await show(workspace);
    const checklist = await mount(html`<omr-checklist workspace=${workspace} phase="1"></omr-checklist>`);
    one(checklist, 'li input').click();
    await settled(navigator);
    const { total } = summarize(guide, pageWorkspace(workspace).progress, 'kunnskapsgrunnlag');
    expect(textOf(links(navigator)[0])).to.match(new RegExp(`1 av ${total} oppgaver er ferdig$`));
  });

  it('does not say that a phase with a task under way is not started', async () => {
    const workspace = freshWorkspace();
    const navigator = await show(workspace);
    const [task] = guide.tasks;
    pageWorkspace(workspace).request({ type: 'status', task: task?.id ?? '', status: 'in-progress' });
    await settled(navigator);
    expect(textOf(links(navigator)[0])).to.match(/ 0 av \d+ oppgaver er ferdige, 1 pågår$/);
  });

  it('does not say of a phase with no task that applies that it is not started', async () => {
    const workspace = freshWorkspace();
    const navigator = await show(workspace);
    for (const { id } of guide.tasks.filter(({ phase }) => phase === PHASE_IDS[0])) {
      pageWorkspace(workspace).request({ type: 'status', task: id, status: 'not-applicable' });
    }
    await settled(navigator);
    expect(textOf(links(navigator)[0])).to.match(/Kunnskapsgrunnlag Ikke aktuelt$/);
  });

  it('says nothing of progress when it is told not to', async () => {
    const navigator = await mount(
      html`<omr-phase-navigator workspace=${freshWorkspace()} progress="none"></omr-phase-navigator>`,
    );
    expect(textOf(one(navigator, 'nav'))).to.not.match(/startet|ferdig/);
  });

  it('says progress, and warns, when it is told something else', async () => {
    const navigator = await mount(
      html`<omr-phase-navigator workspace=${freshWorkspace()} progress="bar"></omr-phase-navigator>`,
    );
    expect(textOf(one(navigator, 'nav'))).to.include('Ikke startet');
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('progress="bar"');
  });

  it('announces nothing when it comes on the page', async () => {
    expect(announced(await show())).to.equal('');
  });

  it('announces nothing when something else changes the phase', async () => {
    const workspace = freshWorkspace();
    const navigator = await show(workspace);
    pageWorkspace(workspace).showPhase('gjennomforing');
    await settled(navigator);
    expect(announced(navigator)).to.equal('');
  });

  it('announces the phase someone has chosen', async () => {
    const navigator = await show();
    link(navigator, 'Fase 1').click();
    link(navigator, 'Fase 4').click();
    await settled(navigator);
    expect(announced(navigator)).to.equal('Nå vises fase 4: Gjennomføring.');
  });

  it('keeps what it announced when it is drawn again', async () => {
    const workspace = freshWorkspace();
    const navigator = await show(workspace);
    link(navigator, 'Fase 4').click();
    pageWorkspace(workspace).request({ type: 'status', task: guide.tasks[0]?.id ?? '', status: 'done' });
    await settled(navigator);
    expect(announced(navigator)).to.equal('Nå vises fase 4: Gjennomføring.');
  });
});
