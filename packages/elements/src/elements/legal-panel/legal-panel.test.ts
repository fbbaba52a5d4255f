import { expect, html } from '@open-wc/testing';
import { ACT_IDS, type Guide } from '@omradesatsing/core';
import '../../define/all.js';
import {
  all,
  button,
  hasText,
  headings,
  inside,
  link,
  one,
  shadowOf,
  textOf,
  inWords,
} from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrLegalPanel } from './legal-panel.js';

const provisions = (panel: Element) => all<HTMLDetailsElement>(panel, 'details');
const open = (panel: Element) => provisions(panel).filter((provision) => provision.open);

describe('omr-legal-panel', () => {
  const warnings = recordedWarnings();
  let guide: Guide;

  before(async () => {
    guide = await givenGuide();
  });

  const show = (phase = '1', workspace = freshWorkspace()) =>
    mount<OmrLegalPanel>(html`<omr-legal-panel workspace=${workspace} phase=${phase}></omr-legal-panel>`);

  const showAct = (act: string) =>
    mount<OmrLegalPanel>(html`<omr-legal-panel workspace=${freshWorkspace()} act=${act}></omr-legal-panel>`);

  /** The provision with this heading and section, as one text. */
  const provision = (panel: Element, id: string) => {
    const { section, heading, act } = guide.provision(id) ?? { section: '', heading: '', act: '' };
    const title = textOf(new Text(`${section} ${heading}`));
    const group = all(panel, '[part="list"]').find((list) =>
      list.getAttribute('aria-labelledby')?.includes(act),
    );
    const found = [...(group?.querySelectorAll('details') ?? [])].find(
      (details) => textOf(details.querySelector('summary')) === title,
    );
    if (!found) throw new Error(`No provision ${id}`);
    return found;
  };

  it('has a heading for each act of the phase, under its own', async () => {
    const acts = guide.acts.filter(({ phases }) => phases.includes('kunnskapsgrunnlag'));
    expect(headings(await show())).to.deep.equal([
      { level: 2, text: 'Lover for fase 1: Kunnskapsgrunnlag' },
      ...acts.map(({ shortName }) => ({ level: 3, text: shortName[0]?.toUpperCase() + shortName.slice(1) })),
    ]);
  });

  it('shows section and heading of each provision of the phase', async () => {
    const expected = guide.acts
      .filter(({ phases }) => phases.includes('kunnskapsgrunnlag'))
      .flatMap((act) => act.provisions)
      .map((id) => guide.provision(id))
      .map((found) => textOf(new Text(`${found?.section} ${found?.heading}`)));
    expect(all(await show(), 'summary').map(textOf)).to.deep.equal(expected);
  });

  it('tells what a provision means here, and which tasks it concerns', async () => {
    const panel = await show('alle');
    for (const { id, meaning, tasks } of guide.provisions) {
      const text = textOf(provision(panel, id));
      for (const paragraph of meaning) expect(text).to.include(textOf(new Text(paragraph)));
      for (const task of tasks) expect(text).to.include(guide.task(task)?.title);
    }
  });

  it('tells in text what the source got wrong', async () => {
    const panel = await show('alle');
    for (const { id, erratum } of guide.provisions) {
      const text = textOf(provision(panel, id));
      expect(text.includes('Feil i kilden')).to.equal(erratum !== undefined);
      if (erratum) expect(text).to.include(textOf(new Text(erratum)));
    }
  });

  it('tells that § 4 belongs to another act than the source says', async () => {
    const { erratum } = guide.provision('folkehelseloven.p4') ?? {};
    expect(erratum).to.include('§\u00a04');
    expect(textOf(provision(await show(), 'folkehelseloven.p4'))).to.include(textOf(new Text(erratum)));
  });

  it('cites the source where it is right', async () => {
    expect(textOf(provision(await show(), 'folkehelseloven.p5'))).to.include('Veiviseren viser til: § 5');
  });

  it('tells in Norwegian when the text was last gone through', async () => {
    const panel = await show('alle');
    for (const { id, checkedAt } of guide.provisions) {
      const date = new Intl.DateTimeFormat('nb', { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(checkedAt),
      );
      expect(date).to.match(/^\d+\. \p{Ll}+ \d{4}$/u);
      expect(textOf(provision(panel, id))).to.include(`sist gjennomgått ${date}`);
    }
  });

  it('leads to each provision at Lovdata', async () => {
    const panel = await show('alle');
    for (const { id, url } of guide.provisions) {
      const target = inside<HTMLAnchorElement>(provision(panel, id), 'a').getAttribute('href');
      expect(target).to.equal(url);
      expect(target).to.match(/^https:\/\/lovdata\.no\/lov\//);
    }
  });

  it('names act and section in each link, so that no two are alike', async () => {
    const names = all(await show('alle'), 'a').map(textOf);
    expect(names).to.include('Les folkehelseloven § 5 på Lovdata');
    expect(new Set(names).size).to.equal(guide.provisions.length);
  });

  it('opens nothing from the start', async () => expect(open(await show()).length).to.equal(0));

  it('opens all from the start when it is expanded', async () => {
    const panel = await mount(
      html`<omr-legal-panel workspace=${freshWorkspace()} phase="1" expanded></omr-legal-panel>`,
    );
    expect(open(panel).length).to.equal(provisions(panel).length);
  });

  it('says that the guide ties no act to the phase', async () => {
    const panel = await show('4');
    expect(hasText(panel, 'Veiviseren knytter ingen lover til denne fasen.')).to.be.true;
    expect(provisions(panel).length).to.equal(0);
  });

  it('shows every act on request, with the focus on the first provision', async () => {
    const panel = await show('4');
    button(panel, 'Vis alle lovene').click();
    await settled(panel);
    expect(provisions(panel).length).to.equal(guide.provisions.length);
    expect(headings(panel)[0]?.text).to.equal('Lover som gjelder');
    expect(inWords(shadowOf(panel).activeElement)).to.equal(inWords(one(panel, 'summary')));
  });

  it('shows the acts of the next phase alone when the page moves on', async () => {
    const workspace = freshWorkspace();
    pageWorkspace(workspace).showPhase('gjennomforing');
    const panel = await mount(html`<omr-legal-panel workspace=${workspace}></omr-legal-panel>`);
    button(panel, 'Vis alle lovene').click();
    await settled(panel);
    pageWorkspace(workspace).showPhase('videreforing');
    await settled(panel);
    expect(provisions(panel).length).to.equal(0);
  });

  for (const act of ACT_IDS) {
    it(`shows ${act} alone when it is asked for`, async () => {
      const panel = await showAct(act);
      const expected = guide.provisions.filter((candidate) => candidate.act === act);
      expect(provisions(panel).length).to.equal(expected.length);
      expect(headings(panel).filter(({ level }) => level === 3).length).to.equal(1);
      expect(textOf(link(panel, 'Les '))).to.include(guide.act(act)?.shortName);
    });
  }

  it('shows one act also in a phase the guide ties no act to', async () => {
    const panel = await showAct('folkehelseloven');
    panel.phase = '4';
    await settled(panel);
    expect(provisions(panel).length).to.be.above(0);
  });

  it('shows the acts of the phase, with one warning, when it knows no such act', async () => {
    const panel = await showAct('veglova');
    panel.setAttribute('heading-level', '3');
    await settled(panel);
    expect(provisions(panel).length).to.equal(all(await show(), 'details').length);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('unknown act "veglova"');
  });

  it('does not open one provision because another was open in its place', async () => {
    const panel = await showAct('folkehelseloven');
    one<HTMLDetailsElement>(panel, 'details').open = true;
    panel.act = 'sosialtjenesteloven';
    await settled(panel);
    expect(open(panel).length).to.equal(0);
  });
});
