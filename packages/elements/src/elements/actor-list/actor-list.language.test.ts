import { expect, html } from '@open-wc/testing';
import '../../define/actor-list.js';
import { localGuide } from '../../testing/local-guide.js';
import { all, hasText, headings, inside, one, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, place, settled, until } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import type { OmrActorList } from './actor-list.js';

describe('the language of omr-actor-list', () => {
  recordedWarnings();

  /** Waits for the words of the language, which come from a file of their own. */
  async function show(lang: string): Promise<OmrActorList> {
    await givenGuide();
    const list = place<OmrActorList>(
      html`<omr-actor-list workspace=${freshWorkspace()} phase="1" lang=${lang}></omr-actor-list>`,
    );
    await until(() => all(list, '.source').length > 0, 'the widget is drawn');
    return list;
  }

  const titles = (list: Element) => headings(list).map(({ text }) => text);
  const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');

  it('is nynorsk throughout', async () => {
    const list = await show('nn');
    expect(titles(list)).to.deep.equal([
      'Aktørar i fase 1: Kunnskapsgrunnlag',
      'I kommunen',
      'Innbyggjarar',
      'Frivillig sektor',
      'Næringsliv og private',
      'Offentlege aktørar og partnarar',
      'Fag og forsking',
    ]);
    expect(hasText(list, 'Med i 2 oppgåver')).to.be.true;
  });

  it('is English throughout', async () => {
    const list = await show('en');
    expect(titles(list).slice(0, 3)).to.deep.equal([
      'Actors in phase 1: Knowledge base',
      'In the municipality',
      'Residents',
    ]);
    expect(hasText(list, 'Takes part in 2 tasks')).to.be.true;
  });

  it('is marked as bokmål, part by part, where the interface is Sámi', async () => {
    const list = await show('se');
    for (const text of all(list, 'section p, details li > span')) {
      expect(languageOf(text), textOf(text)).to.equal('nb');
    }
    expect(languageOf(inside(one(list, 'section'), 'h3 > span'))).to.equal('nb');
    expect(languageOf(one(list, '.source'))).to.equal('se');
  });

  it('leaves the names of people unmarked', async () => {
    const list = await show('se');
    list.guide = localGuide(await givenGuide());
    await settled(list);
    const [role, name] = all(list, '[part~="item-contact"] p');
    expect(textOf(name)).to.equal('Kari Nordmann');
    expect(name?.hasAttribute('lang')).to.be.false;
    expect(role?.lang).to.equal('nb');
  });
});
