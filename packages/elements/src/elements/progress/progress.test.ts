import { expect, html } from '@open-wc/testing';
import { PHASE_IDS, summarize, type Change, type Guide } from '@omradesatsing/core';
import '../../define/all.js';
import { stopClock, stoppedClock } from '../../testing/clock.js';
import { all, hasText, headings, one, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { setAll } from '../../testing/states/state.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrProgress } from './progress.js';

const FIRST = 'kunnskapsgrunnlag/avklar-kunnskapsbehov';
const SECOND = 'kunnskapsgrunnlag/laer-av-lignende-innsatser';
const STEERING = 'gjennomforing/etabler-styringssystem';

describe('omr-progress', () => {
  recordedWarnings();
  stoppedClock('2026-11-23');
  let guide: Guide;

  before(async () => {
    guide = await givenGuide();
  });

  const show = (workspace = freshWorkspace()) =>
    mount<OmrProgress>(html`<omr-progress workspace=${workspace}></omr-progress>`);

  const showPhase = (phase: string, workspace = freshWorkspace()) =>
    mount<OmrProgress>(html`<omr-progress workspace=${workspace} phase=${phase}></omr-progress>`);

  /** A workspace where this has happened. */
  function workspaceAfter(...changes: readonly Change[]): string {
    const workspace = freshWorkspace();
    for (const change of changes) pageWorkspace(workspace).request(change);
    return workspace;
  }

  async function workspaceWithAll(status: 'done' | 'not-applicable'): Promise<string> {
    const workspace = freshWorkspace();
    await setAll(workspace, status);
    return workspace;
  }

  const total = (progress: Element) => textOf(one(progress, '[part="status"]'));
  const titles = (progress: Element) => headings(progress).map(({ text }) => text);
  const items = (progress: Element, title: string) => {
    const list = all(progress, 'section').find((section) => textOf(section).startsWith(title));
    return [...(list?.querySelectorAll('li') ?? [])].map(textOf);
  };

  it('says over all what is done, under way and not applicable', async () => {
    const progress = await show(
      workspaceAfter(
        { type: 'status', task: FIRST, status: 'done' },
        { type: 'status', task: STEERING, status: 'in-progress' },
        { type: 'status', task: SECOND, status: 'not-applicable' },
      ),
    );
    expect(total(progress)).to.equal('1 av 56 oppgaver er ferdig, 1 pågår, 1 er ikke aktuell');
  });

  it('says nothing of what there is none of', async () => {
    const progress = await show(workspaceAfter({ type: 'status', task: FIRST, status: 'done' }));
    expect(total(progress)).to.equal('1 av 57 oppgaver er ferdig');
  });

  it('has its parts in this order', async () => {
    const progress = await show(
      workspaceAfter(
        { type: 'due', task: FIRST, due: '2026-11-01' },
        { type: 'due', task: SECOND, due: '2026-11-24' },
      ),
    );
    const parts = headings(progress).filter(({ level }) => level < 4);
    expect(parts.map(({ text }) => text)).to.deep.equal([
      'Framdrift',
      'Fristen er ute',
      'Frist de neste 14 dagene',
      'Neste tre oppgaver',
      'Fase for fase',
    ]);
  });

  it('leaves the phases to the navigator beside it where it is part of the guide', async () => {
    const progress = await mount(html`<omr-progress workspace=${freshWorkspace()} nested></omr-progress>`);
    expect(titles(progress)).not.to.include('Fase for fase');
    expect(titles(progress)).to.include('Neste tre oppgaver');
  });

  it('tells of each phase by number and name, and how far it has come', async () => {
    const progress = await show(
      workspaceAfter(
        { type: 'status', task: FIRST, status: 'done' },
        { type: 'status', task: STEERING, status: 'in-progress' },
      ),
    );
    expect(items(progress, 'Fase for fase')).to.deep.equal([
      'Fase 1: Kunnskapsgrunnlag 1 av 15 oppgaver er ferdig',
      'Fase 2: Planlegging og organisering Ikke startet',
      'Fase 3: Mobilisering og samarbeid Ikke startet',
      'Fase 4: Gjennomføring 0 av 9 oppgaver er ferdige, 1 pågår',
      'Fase 5: Videreføring Ikke startet',
    ]);
  });

  it('draws a bar for the whole and for each phase that fits its words', async () => {
    const workspace = workspaceAfter({ type: 'status', task: FIRST, status: 'done' });
    const bars = all<HTMLProgressElement>(await show(workspace), 'progress');
    const { progress } = pageWorkspace(workspace);
    const sums = [undefined, ...PHASE_IDS].map((phase) => summarize(guide, progress, phase));
    expect(bars.map(({ value, max }) => [value, max])).to.deep.equal(
      sums.map(({ done, total: max }) => [done, max]),
    );
  });

  it('names no deadline when there is none', async () => {
    const progress = await show();
    expect(hasText(progress, 'Frist')).to.be.false;
  });

  it('tells what is late, when it was due and who answers for it', async () => {
    const progress = await show(
      workspaceAfter(
        { type: 'due', task: FIRST, due: '2026-11-01' },
        { type: 'responsible', task: FIRST, role: 'Prosjektleder' },
      ),
    );
    expect(items(progress, 'Fristen er ute')).to.deep.equal([
      `${guide.task(FIRST)?.title} Frist 1. november 2026 Ansvarlig: Prosjektleder`,
    ]);
    expect(titles(progress)).not.to.include('Frist de neste 14 dagene');
  });

  it('tells what is due soon, and names nobody where nobody is named', async () => {
    const progress = await show(workspaceAfter({ type: 'due', task: FIRST, due: '2026-12-07' }));
    expect(items(progress, 'Frist de neste 14 dagene')).to.deep.equal([
      `${guide.task(FIRST)?.title} Frist 7. desember 2026`,
    ]);
    expect(titles(progress)).not.to.include('Fristen er ute');
  });

  it('goes on working where someone has written a day there is not', async () => {
    const progress = await show(workspaceAfter({ type: 'due', task: FIRST, due: '2026-02-31' }));
    expect(total(progress)).to.equal('0 av 57 oppgaver er ferdige');
    expect(hasText(progress, 'Frist')).to.be.false;
  });

  it('shows what someone has written as text', async () => {
    const progress = await show(
      workspaceAfter(
        { type: 'due', task: FIRST, due: '2026-11-01' },
        { type: 'responsible', task: FIRST, role: '<img src=x onerror=alert(1)>' },
      ),
    );
    expect(all(progress, 'img').length).to.equal(0);
    expect(hasText(progress, 'Ansvarlig: <img src=x onerror=alert(1)>')).to.be.true;
  });

  it('tells a team that has not begun where to begin', async () => {
    const progress = await show();
    expect(total(progress)).to.equal('0 av 57 oppgaver er ferdige');
    expect(hasText(progress, 'Begynn med oppgavene nedenfor.')).to.be.true;
    expect(titles(progress)).to.include('Neste tre oppgaver');
  });

  it('tells nobody where to begin once something is under way', async () => {
    const progress = await show(workspaceAfter({ type: 'status', task: FIRST, status: 'in-progress' }));
    expect(hasText(progress, 'Begynn med')).to.be.false;
  });

  it('says that all is done, and suggests nothing more', async () => {
    const progress = await show(await workspaceWithAll('done'));
    expect(hasText(progress, '57 av 57 oppgaver er ferdige')).to.be.true;
    expect(hasText(progress, 'Alle oppgavene er ferdige. Bra jobbet!')).to.be.true;
    expect(titles(progress)).to.deep.equal(['Framdrift', 'Fase for fase']);
  });

  it('says so when nothing applies, and counts nothing', async () => {
    const progress = await show(await workspaceWithAll('not-applicable'));
    expect(hasText(progress, 'Dere har merket alle oppgavene som ikke aktuelle.')).to.be.true;
    expect(hasText(progress, '0 av 0')).to.be.false;
    expect(items(progress, 'Fase for fase')[0]).to.equal('Fase 1: Kunnskapsgrunnlag Ikke aktuelt');
  });

  it('shows the whole guide whatever phase the workspace is in', async () => {
    const workspace = freshWorkspace();
    pageWorkspace(workspace).showPhase('gjennomforing');
    const progress = await show(workspace);
    expect(titles(progress)[0]).to.equal('Framdrift');
    expect(items(progress, 'Fase for fase').length).to.equal(5);
  });

  it('shows the whole guide when it is asked for every phase', async () => {
    expect(items(await showPhase('alle'), 'Fase for fase').length).to.equal(5);
  });

  it('keeps to its own phase where it has one', async () => {
    const workspace = workspaceAfter(
      { type: 'status', task: STEERING, status: 'in-progress' },
      { type: 'due', task: STEERING, due: '2026-11-22' },
      { type: 'due', task: FIRST, due: '2026-11-22' },
    );
    const progress = await showPhase('gjennomforing', workspace);
    expect(titles(progress)[0]).to.equal('Framdrift i fase 4: Gjennomføring');
    expect(total(progress)).to.equal('0 av 9 oppgaver er ferdige, 1 pågår');
    expect(titles(progress)).not.to.include('Fase for fase');
    expect(items(progress, 'Fristen er ute').length).to.equal(1);
    for (const suggestion of items(progress, 'Neste tre oppgaver')) {
      expect(suggestion).to.include('Fase 4: Gjennomføring');
    }
  });

  it('follows a tick in a checklist on the same page', async () => {
    const workspace = freshWorkspace();
    const progress = await show(workspace);
    const checklist = await mount(html`<omr-checklist workspace=${workspace} phase="1"></omr-checklist>`);
    one(checklist, 'li input').click();
    await settled(progress);
    expect(total(progress)).to.equal('1 av 57 oppgaver er ferdig');
    expect(titles(progress)).not.to.include(guide.task(FIRST)?.title);
  });

  it('leaves the announcing to the checklist, on load and after a tick', async () => {
    const workspace = freshWorkspace();
    const progress = await show(workspace);
    pageWorkspace(workspace).request({ type: 'status', task: FIRST, status: 'done' });
    await settled(progress);
    expect(all(progress, '[role="status"], [role="alert"], [aria-live]').length).to.equal(0);
  });

  it('is drawn anew on a new day', async () => {
    const workspace = workspaceAfter({ type: 'due', task: FIRST, due: '2026-11-23' });
    const progress = await show(workspace);
    stopClock('2026-11-24');
    pageWorkspace(workspace).request({ type: 'status', task: SECOND, status: 'done' });
    await settled(progress);
    expect(items(progress, 'Fristen er ute').length).to.equal(1);
  });
});
