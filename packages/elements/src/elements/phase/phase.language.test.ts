import { expect, html } from '@open-wc/testing';
import '../../define/phase.js';
import { all, headings, inside, one, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, place, until } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import type { OmrPhase } from './phase.js';

describe('the language of omr-phase', () => {
  recordedWarnings();

  /** Waits for the words of the language, which come from a file of their own. */
  async function show(lang: string): Promise<OmrPhase> {
    await givenGuide();
    const phase = place<OmrPhase>(
      html`<omr-phase workspace=${freshWorkspace()} phase="2" lang=${lang}></omr-phase>`,
    );
    await until(() => all(phase, '.source').length > 0, 'the widget is drawn');
    return phase;
  }

  const titles = (phase: Element) => headings(phase).map(({ text }) => text);
  const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');

  it('is nynorsk throughout', async () => {
    expect(titles(await show('nn'))).to.deep.equal([
      'Fase 2: Planlegging og organisering',
      'Kort fortalt',
      'Dette er på plass når fasen har lukkast',
      'Prinsipp for arbeidet',
      'Eigne sider i vegvisaren til Husbanken',
      'Kven er med?',
    ]);
  });

  it('is English throughout', async () => {
    expect(titles(await show('en'))).to.deep.equal([
      'Phase 2: Planning and organisation',
      'In short',
      'What is in place when the phase has succeeded',
      'Principles for the work',
      'Separate pages in Husbanken’s guide',
      'Who takes part?',
    ]);
  });

  it('is marked as bokmål, part by part, where the interface is Sámi', async () => {
    const phase = await show('se');
    expect(languageOf(one(phase, '.source'))).to.equal('se');
    for (const text of all(phase, '.summary p, li p')) {
      expect(languageOf(text), textOf(text)).to.equal('nb');
    }
    expect(languageOf(inside(one(phase, '.results'), 'h3 > span'))).to.equal('nb');
  });
});
