import { expect, html } from '@open-wc/testing';
import { PHASE_IDS, type Guide } from '@omradesatsing/core';
import '../../define/phase.js';
import { all, hasText, headings, one, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrPhase } from './phase.js';

describe('omr-phase', () => {
  const warnings = recordedWarnings();
  let guide: Guide;

  before(async () => {
    guide = await givenGuide();
  });

  const show = (phase: string, sections = '') =>
    mount<OmrPhase>(
      html`<omr-phase workspace=${freshWorkspace()} phase=${phase} sections=${sections}></omr-phase>`,
    );
  const titles = (element: Element) => headings(element).map(({ text }) => text);
  const items = (element: Element, title: string) => {
    const section = all(element, 'section').find((candidate) => textOf(candidate).startsWith(title));
    return section ? [...section.querySelectorAll('li, section > p')].map(textOf) : [];
  };

  it('has one heading for each part, in this order', async () => {
    const phase = await show('2');
    expect(headings(phase)).to.deep.equal([
      { level: 2, text: 'Fase 2: Planlegging og organisering' },
      { level: 3, text: 'Kort fortalt' },
      { level: 3, text: 'Dette er på plass når fasen har lyktes' },
      { level: 3, text: 'Prinsipper for arbeidet' },
      { level: 3, text: 'Egne sider i Husbankens veiviser' },
      { level: 3, text: 'Hvem er med?' },
    ]);
  });

  it('has no heading for a part the phase has nothing of', async () => {
    expect(titles(await show('5')).slice(1)).to.deep.equal([
      'Kort fortalt',
      'Dette er på plass når fasen har lyktes',
      'Hvem er med?',
    ]);
  });

  it('tells the summary in paragraphs', async () => {
    expect(items(await show('4'), 'Kort fortalt')).to.deep.equal(guide.phase('gjennomforing')?.summary);
  });

  it('lists the results', async () => {
    expect(items(await show('5'), 'Dette er på plass')).to.deep.equal(
      guide.results.filter(({ phase }) => phase === 'videreforing').map(({ text }) => text),
    );
  });

  it('lists the principles, each with its title', async () => {
    const [first] = guide.principles.filter(({ phase }) => phase === 'gjennomforing');
    expect(items(await show('4'), 'Prinsipper')[0]).to.equal(`${first?.title} ${first?.text}`);
  });

  it('says whom a subprocess is about, and that its content is not known', async () => {
    expect(items(await show('1'), 'Egne sider')[0]).to.equal(
      'Områderettet innsats i Oslo En egen side i Husbankens veiviser forteller hvordan Oslo driver ' +
        'områderettet innsats. Her har vi bare tittelen, ikke innholdet. Kommune: Oslo',
    );
    expect(items(await show('1'), 'Egne sider')[2]).to.include(
      'Kommuner: Trondheim, Drammen, Fredrikstad, Sarpsborg, Asker',
    );
  });

  it('names no municipality where the guide names none', async () => {
    expect(hasText(await show('2', 'subprocesses'), 'Kommune')).to.be.false;
  });

  it('lists who takes part, and what they do', async () => {
    const actor = guide.actor('ungdom');
    expect(items(await show('3'), 'Hvem er med?')).to.include(`${actor?.name} ${actor?.role}`);
  });

  it('shows the phase of the workspace, and follows it', async () => {
    const workspace = freshWorkspace();
    const phase = await mount<OmrPhase>(html`<omr-phase workspace=${workspace}></omr-phase>`);
    expect(titles(phase)[0]).to.equal('Fase 1: Kunnskapsgrunnlag');
    pageWorkspace(workspace).showPhase('videreforing');
    await settled(phase);
    expect(titles(phase)[0]).to.equal('Fase 5: Videreføring');
  });

  it('shows every phase under a heading of its own', async () => {
    const every = await show('alle', 'summary');
    expect(headings(every).filter(({ level }) => level < 4)).to.deep.equal([
      { level: 2, text: 'Fasene i områdesatsingen' },
      { level: 3, text: 'Fase 1: Kunnskapsgrunnlag' },
      { level: 3, text: 'Fase 2: Planlegging og organisering' },
      { level: 3, text: 'Fase 3: Mobilisering og samarbeid' },
      { level: 3, text: 'Fase 4: Gjennomføring' },
      { level: 3, text: 'Fase 5: Videreføring' },
    ]);
    expect(headings(every).filter(({ level }) => level === 4).length).to.equal(PHASE_IDS.length);
  });

  it('leaves out a phase the municipality has hidden', async () => {
    const every = await show('alle', 'summary');
    every.guide = { ...guide, phases: guide.phases.filter(({ id }) => id !== 'gjennomforing') };
    await settled(every);
    expect(hasText(every, 'Fase 4')).to.be.false;
    expect(hasText(every, 'Fase 5')).to.be.true;
  });

  describe('sections', () => {
    it('chooses the parts, which keep their order', async () => {
      expect(titles(await show('2', 'actors principles')).slice(1)).to.deep.equal([
        'Prinsipper for arbeidet',
        'Hvem er med?',
      ]);
      expect(warnings).to.deep.equal([]);
    });

    it('says so where the phase has nothing of what is asked for', async () => {
      const phase = await show('5', 'principles');
      expect(hasText(phase, 'Veiviseren har ikke noe om dette i denne fasen.')).to.be.true;
    });

    it('follows the page', async () => {
      const phase = await show('2', 'results');
      phase.sections = 'principles';
      await settled(phase);
      expect(titles(phase).slice(1)).to.deep.equal(['Prinsipper for arbeidet']);
    });

    it('leaves out a word it does not know, with one warning', async () => {
      const phase = await show('2', 'results laws');
      phase.headingLevel = 3;
      await settled(phase);
      expect(titles(phase).slice(1)).to.deep.equal(['Dette er på plass når fasen har lyktes']);
      expect(warnings).to.deep.equal([
        '[omr] <omr-phase>: unknown section "laws"; use some of summary, results, principles, subprocesses, actors.',
      ]);
    });

    it('shows everything when it knows none of the words', async () => {
      expect(titles(await show('2', 'laws')).length).to.equal(6);
      expect(warnings.length).to.equal(1);
    });
  });

  it('shows the guide’s words as text', async () => {
    const phase = await show('1', 'results');
    phase.guide = { ...guide, result: (id) => found(guide.result(id)) };
    await settled(phase);
    expect(all(phase, 'img').length).to.equal(0);
    expect(hasText(phase, '<img src=x>')).to.be.true;
  });

  it('names every list by its heading, also where there are no headings', async () => {
    const every = await show('alle');
    for (const level of [2, 0]) {
      every.headingLevel = level;
      await settled(every);
      for (const list of all(every, 'ul')) {
        expect(list.role).to.equal('list');
        const name = one(every, `[id="${list.getAttribute('aria-labelledby') ?? ''}"]`);
        expect(textOf(name)).not.to.equal('');
        expect(name.nextElementSibling === list).to.be.true;
      }
    }
  });

  it('announces nothing, and has nothing to operate', async () => {
    const every = await show('alle');
    expect(all(every, 'a, button, input, select, summary, [role="status"], [aria-live]').length).to.equal(0);
  });
});

function found<T extends object>(result: T | undefined): T | undefined {
  return result && { ...result, text: '<img src=x>' };
}
