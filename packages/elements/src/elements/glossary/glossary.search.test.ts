import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../define/glossary.js';
import {
  all,
  announced,
  announcements,
  button,
  hasText,
  inWords,
  labelled,
  one,
  shadowOf,
  textOf,
} from '../../testing/find.js';
import { freshWorkspace, mount, settled, until } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import type { OmrGlossary } from './glossary.js';

const words = (glossary: Element) => all(glossary, 'dt').map(textOf);
const query = (glossary: Element) => labelled(glossary, 'Søk i ord og forklaringer');
const count = (glossary: Element) => textOf(one(glossary, '[part="status"]'));

describe('searching in omr-glossary', () => {
  recordedWarnings();

  const show = (text = '') =>
    mount<OmrGlossary>(html`<omr-glossary workspace=${freshWorkspace()} query=${text}></omr-glossary>`);

  async function type(glossary: Element, text: string): Promise<void> {
    query(glossary).focus();
    await sendKeys({ type: text });
    await settled(glossary);
  }

  it('narrows the list while someone types, and keeps the focus', async () => {
    const glossary = await show();
    await type(glossary, 'analyse');
    expect(words(glossary)).to.deep.equal(['foranalyse', 'sosiokulturell stedsanalyse', 'stedsanalyse']);
    expect(count(glossary)).to.equal('Viser 3 av 30 ord');
    expect(inWords(shadowOf(glossary).activeElement)).to.equal(inWords(query(glossary)));
  });

  it('searches from the start for what the page asks for', async () => {
    const glossary = await show('analyse');
    expect(query(glossary).value).to.equal('analyse');
    expect(words(glossary).length).to.equal(3);
  });

  it('does not leave the page on Enter', async () => {
    const glossary = await show();
    await type(glossary, 'plan');
    await sendKeys({ press: 'Enter' });
    expect(query(glossary).value).to.equal('plan');
  });

  it('has a named search', async () => {
    expect(one(await show(), '[role="search"]').getAttribute('aria-label')).to.equal(
      'Søk i ord og forklaringer',
    );
  });

  it('tells a screen reader how many there are, once', async () => {
    const glossary = await show();
    const { texts, stop } = announcements(glossary);
    await type(glossary, 'analyse');
    await until(() => announced(glossary) !== '', 'the count is told');
    stop();
    expect(texts).to.deep.equal(['Viser 3 av 30 ord']);
  });

  it('tells nothing before someone searches', async () => {
    expect(announced(await show('analyse'))).to.equal('');
  });

  describe('for what is not there', () => {
    it('gives advice', async () => {
      const glossary = await show('qqqq');
      expect(hasText(glossary, 'Vi finner ingen ord som passer med søket. Prøv et annet ord.')).to.be.true;
      expect(count(glossary)).to.equal('Viser 0 av 30 ord');
      expect(all(glossary, 'dl').length).to.equal(0);
    });

    it('clears the search, and gives the focus to the field', async () => {
      const glossary = await show('qqqq');
      button(glossary, 'Fjern søket').focus();
      await sendKeys({ press: 'Enter' });
      await settled(glossary);
      expect(words(glossary).length).to.equal(30);
      expect(query(glossary).value).to.equal('');
      expect(inWords(shadowOf(glossary).activeElement)).to.equal(inWords(query(glossary)));
    });
  });
});
