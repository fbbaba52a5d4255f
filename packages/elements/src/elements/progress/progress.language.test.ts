import { expect, html } from '@open-wc/testing';
import '../../define/progress.js';
import { stoppedClock } from '../../testing/clock.js';
import { all, hasText, headings, inside, one, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, place, until } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { underWay } from '../../testing/states/progress.js';
import type { OmrProgress } from './progress.js';

describe('the language of omr-progress', () => {
  recordedWarnings();
  stoppedClock('2026-11-23');

  /** Waits for the words of the language, which come from a file of their own. */
  async function show(lang: string): Promise<OmrProgress> {
    await givenGuide();
    const workspace = freshWorkspace();
    underWay(workspace, '2026-11-24');
    const progress = place<OmrProgress>(
      html`<omr-progress workspace=${workspace} lang=${lang}></omr-progress>`,
    );
    await until(() => all(progress, '.source').length > 0, 'the widget is drawn');
    return progress;
  }

  const sections = (progress: Element) =>
    headings(progress)
      .filter(({ level }) => level < 4)
      .map(({ text }) => text);
  const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');

  it('is nynorsk throughout', async () => {
    const progress = await show('nn');
    expect(sections(progress)).to.deep.equal([
      'Framdrift',
      'Fristen er ute',
      'Frist dei neste 14 dagane',
      'Neste tre oppgåver',
      'Fase for fase',
    ]);
    expect(hasText(progress, '1 av 56 oppgåver er ferdig, 2 pågår, 1 er ikkje aktuell')).to.be.true;
    expect(hasText(progress, 'Frist 1. mai 2020 Ansvarleg: Prosjektleder')).to.be.true;
  });

  it('is English throughout, with the day before the month', async () => {
    const progress = await show('en');
    expect(sections(progress)).to.deep.equal([
      'Progress',
      'Overdue',
      'Due in the next 14 days',
      'Next three tasks',
      'Phase by phase',
    ]);
    expect(hasText(progress, '1 of 56 tasks done, 2 in progress, 1 not applicable')).to.be.true;
    expect(hasText(progress, 'Due 1 May 2020 Responsible: Prosjektleder')).to.be.true;
  });

  it('is Sámi where there are words for it, and marks as bokmål what is not', async () => {
    const progress = await show('se');
    const status = one(progress, '.phases [part="status"]');
    expect(textOf(status)).to.equal('1/14 barggu lea gárvvis, 1 jođus');
    expect(languageOf(status)).to.equal('se');
    const deadline = one(progress, '.late li');
    expect(languageOf(inside(deadline, '[part="label"]'))).to.equal('nb');
    expect(languageOf(inside(deadline, '.remarks > span > span'))).to.equal('nb');
    expect(textOf(deadline)).to.include('Frist 1. mai 2020');
    const why = one(progress, '.next p[lang]');
    expect(languageOf(why)).to.equal('nb');
  });
});
