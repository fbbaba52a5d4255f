import { expect, html } from '@open-wc/testing';
import type { Guide } from '@omradesatsing/core';
import '../../define/progress.js';
import { all, headings, inside, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrProgress } from './progress.js';

const FIRST = 'kunnskapsgrunnlag/avklar-kunnskapsbehov';
const DATA = 'kunnskapsgrunnlag/gjennomga-kommunens-data';
const STAKEHOLDERS = 'kunnskapsgrunnlag/kartlegg-interessenter';
const STEERING = 'gjennomforing/etabler-styringssystem';
const PLAN = 'gjennomforing/lag-arlig-aktivitetsplan';
const OPTIONAL = 'mobilisering-og-samarbeid/vurder-partnerskap-med-naeringslivet';
const YEARS_ON = 'kunnskapsgrunnlag/suppler-kunnskapsgrunnlaget';

describe('the suggestions of omr-progress', () => {
  recordedWarnings();
  let guide: Guide;

  before(async () => {
    guide = await givenGuide();
  });

  /** The widget where these tasks are under way, and so come first. */
  async function show(...underWay: readonly string[]): Promise<OmrProgress> {
    const workspace = freshWorkspace();
    for (const task of underWay) {
      pageWorkspace(workspace).request({ type: 'status', task, status: 'in-progress' });
    }
    return mount(html`<omr-progress workspace=${workspace}></omr-progress>`);
  }

  const suggestions = (progress: Element) => all(progress, '[aria-labelledby="next"] > li');

  /** The suggestion of a task that is under way. */
  async function suggestion(task: string): Promise<HTMLElement> {
    const found = suggestions(await show(task))[0];
    if (!found) throw new Error(`${task} is not suggested`);
    return found;
  }

  it('are three, each with its title as a heading', async () => {
    const progress = await show();
    expect(suggestions(progress).length).to.equal(3);
    expect(headings(progress).filter(({ level }) => level === 4)).to.deep.equal(
      guide.tasks.slice(0, 3).map(({ title }) => ({ level: 4, text: title })),
    );
  });

  it('come from more than one phase', async () => {
    const tags = suggestions(await show(FIRST, STEERING)).map((item) => textOf(inside(item, '.tags')));
    expect(tags.slice(0, 2)).to.deep.equal([
      'Fase 1: Kunnskapsgrunnlag Pågår',
      'Fase 4: Gjennomføring Pågår',
    ]);
  });

  it('say why', async () => {
    expect(textOf(await suggestion(FIRST))).to.include(guide.task(FIRST)?.why);
  });

  it('lead to every section of law at Lovdata', async () => {
    const links = [...(await suggestion(DATA)).querySelectorAll('a')];
    expect(links.map((link) => [textOf(link), link.getAttribute('href')])).to.deep.equal([
      ['Les folkehelseloven § 5 på Lovdata', guide.provision('folkehelseloven.p5')?.url],
      ['Les boligsosialloven § 5 på Lovdata', guide.provision('boligsosialloven.p5')?.url],
    ]);
  });

  it('name a resource by what it is, and in its own language', async () => {
    const resource = guide.resource(guide.task(STAKEHOLDERS)?.resources[0] ?? '');
    const item = await suggestion(STAKEHOLDERS);
    expect(textOf(inside(item, 'dl'))).to.equal(`Håndbok ${resource?.title}`);
    expect(inside(item, 'dd span').lang).to.equal(resource?.language);
  });

  it('say of law and resources nothing where there are none', async () => {
    expect((await suggestion(STEERING)).querySelectorAll('dl, a').length).to.equal(0);
  });

  it('say that a task comes back every year', async () => {
    expect(textOf(inside(await suggestion(PLAN), '.tags'))).to.equal('Fase 4: Gjennomføring Pågår Hvert år');
  });

  it('say that a task is optional', async () => {
    expect(textOf(inside(await suggestion(OPTIONAL), '.tags'))).to.include('Valgfri');
  });

  it('are called the next ones where fewer than three are left', async () => {
    const workspace = freshWorkspace();
    for (const { id, subtasks } of guide.tasks) {
      if (id === FIRST) continue;
      for (const task of subtasks.length > 0 ? subtasks : [id]) {
        pageWorkspace(workspace).request({ type: 'status', task, status: 'done' });
      }
    }
    const progress = await mount<OmrProgress>(html`<omr-progress workspace=${workspace}></omr-progress>`);
    expect(headings(progress).map(({ text }) => text)).to.include('Neste oppgave');
    pageWorkspace(workspace).request({ type: 'status', task: YEARS_ON, status: 'in-progress' });
    await progress.updateComplete;
    expect(headings(progress).map(({ text }) => text)).to.include('Neste oppgaver');
  });

  /** The widget with a resource that has an address, or is in another language. */
  async function withResource(change: {
    readonly url?: string;
    readonly language?: 'da';
  }): Promise<HTMLElement> {
    const first = guide.task(FIRST)?.resources[0];
    const resource = (id: string) => {
      const found = guide.resource(id);
      return found && id === first ? { ...found, ...change } : found;
    };
    const changed: Guide = { ...guide, resource };
    const progress = await mount<OmrProgress>(
      html`<omr-progress workspace=${freshWorkspace()} .guide=${changed}></omr-progress>`,
    );
    return suggestions(progress)[0] ?? progress;
  }

  it('lead to the resource where it has an address', async () => {
    const link = inside<HTMLAnchorElement>(await withResource({ url: 'https://kommune.example/' }), 'a');
    expect(link.getAttribute('href')).to.equal('https://kommune.example/');
    expect(textOf(link)).to.equal('Gode nærmiljøer. Innføring i metode for områderettet arbeid');
  });

  it('say in words that a resource is in another language', async () => {
    expect(textOf(inside(await withResource({ language: 'da' }), 'dt'))).to.equal('Håndbok · på dansk');
  });
});
