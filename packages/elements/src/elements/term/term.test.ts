import { expect, html } from '@open-wc/testing';
import { applyLocalLayer, parseLocalLayer, type Guide } from '@omradesatsing/core';
import type { TemplateResult } from 'lit';
import '../../define/term.js';
import '../../define/workspace.js';
import { all, one, shadowOf, textOf } from '../../testing/find.js';
import {
  freshWorkspace,
  givenGuide,
  guideFailsToLoad,
  guideOnItsWay,
  mount,
  place,
  settled,
  until,
} from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { VERSION } from '../../internal/version.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import { OmrTerm } from './term.js';

const isButton = (term: Element) => all(term, 'button').length > 0;
const definition = (term: Element) => textOf(one(term, '[part="base"]'));

/** The language a text is marked with, as a screen reader finds it. */
const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');

describe('omr-term', () => {
  const warnings = recordedWarnings();
  let guide: Guide;

  before(async () => {
    guide = await givenGuide();
  });

  const show = (template: TemplateResult) => mount<OmrTerm>(template);

  it('makes a button of the text between its tags', async () => {
    const term = await show(html`<omr-term term="forankring">forankringen</omr-term>`);
    expect(isButton(term)).to.be.true;
    expect(term.innerText.trim()).to.equal('forankringen');
  });

  it('has the word of the glossary where there is no text', async () => {
    const term = await show(html`<omr-term term="handlingsplan"></omr-term>`);
    const word = one(term, 'button span');
    expect(textOf(word)).to.equal('handlingsplan');
    expect(word.checkVisibility()).to.be.true;
  });

  it('explains the term in the words of the glossary', async () => {
    const { term: word, definition: text } = guide.term('forankring') ?? { term: '', definition: '' };
    const term = await show(html`<omr-term term="forankring">forankringen</omr-term>`);
    expect(definition(term)).to.equal(`${word} ${text}`);
  });

  it('finds a term by its word', async () => {
    const term = await show(html`<omr-term term="Tett på">tett på</omr-term>`);
    expect(definition(term)).to.include('En arbeidsmåte');
  });

  it('explains another term when it is given one', async () => {
    const term = await show(html`<omr-term term="forankring">planen</omr-term>`);
    term.term = 'handlingsplan';
    await settled(term);
    expect(definition(term)).to.include('Den langsiktige');
  });

  it('takes up properties that were set before it came to the page', async () => {
    const term = Object.assign(new OmrTerm(), { term: 'handlingsplan', guide });
    await mount(html`${term}`);
    expect(definition(term)).to.include('Den langsiktige');
  });

  it('tells its version', () => expect(OmrTerm.version).to.equal(VERSION));

  it('is gone when it is hidden', async () => {
    const term = await show(html`<omr-term term="forankring" hidden>forankring</omr-term>`);
    expect(term.checkVisibility()).to.be.false;
  });

  describe('leaves the text as it is', () => {
    const expectPlain = (term: OmrTerm) => {
      expect(isButton(term)).to.be.false;
      expect(term.innerText).to.equal('lapskaus');
    };

    it('where it knows no such term, and tells the developer once', async () => {
      const page = await mount<HTMLElement>(
        html`<p>
          <omr-term term="lapskaus">lapskaus</omr-term><omr-term term="lapskaus">lapskaus</omr-term>
        </p>`,
      );
      page.querySelectorAll('omr-term').forEach(expectPlain);
      expect(warnings).to.deep.equal([
        '[omr] <omr-term>: unknown term "lapskaus"; the text is left as it is.',
      ]);
    });

    it('where it is given no term, and scolds nobody', async () => {
      expectPlain(await show(html`<omr-term>lapskaus</omr-term>`));
      expect(warnings).to.deep.equal([]);
    });

    it('where the term is no text at all', async () => {
      expectPlain(await show(html`<omr-term .term=${{}}>lapskaus</omr-term>`));
      expect(warnings.length).to.equal(1);
    });

    it('while the guide loads', async () => {
      const arrive = guideOnItsWay();
      const term = place<OmrTerm>(html`<omr-term term="forankring">lapskaus</omr-term>`);
      await settled(term);
      expectPlain(term);
      arrive(guide);
      await until(() => isButton(term), 'the button');
      expect(warnings).to.deep.equal([]);
    });

    it('when the guide cannot be loaded', async () => {
      guideFailsToLoad();
      const term = place<OmrTerm>(html`<omr-term term="forankring">lapskaus</omr-term>`);
      await until(() => warnings.length > 0, 'the warning');
      await settled(term);
      expectPlain(term);
    });
  });

  describe('with a local layer', () => {
    const inWorkspace = (name: string) =>
      mount<HTMLElement>(html`
        <omr-workspace name=${name}
          ><p><omr-term term="forankring">forankring</omr-term></p></omr-workspace
        >
      `);
    const termIn = (page: HTMLElement) => page.querySelector('omr-term') as OmrTerm;

    it('is plain text where the municipality has hidden the term', async () => {
      const name = freshWorkspace();
      const page = await inWorkspace(name);
      const parsed = parseLocalLayer('{ "schema": 1, "hide": { "terms": ["forankring"] } }');
      if (!parsed.ok) throw new Error('The layer has a fault');
      const layer = parsed.value;
      const apply = (whole: Guide) => applyLocalLayer(whole, layer);
      pageWorkspace(name).useLayer({ type: 'ready', layer, apply });
      await settled(page);
      expect(isButton(termIn(page))).to.be.false;
    });

    it('waits for the layer', async () => {
      const name = freshWorkspace();
      pageWorkspace(name).useLayer({ type: 'loading' });
      const page = await inWorkspace(name);
      expect(isButton(termIn(page))).to.be.false;
      pageWorkspace(name).useLayer({ type: 'none' });
      await settled(page);
      expect(isButton(termIn(page))).to.be.true;
    });
  });

  describe('in other languages', () => {
    const showIn = async (lang: string, id = 'handlingsplan') => {
      await givenGuide();
      const term = place<OmrTerm>(html`<omr-term lang=${lang} term=${id}></omr-term>`);
      await until(() => isButton(term), 'the button');
      return term;
    };

    for (const [lang, word, content] of [
      ['nb', 'handlingsplan', 'nb'],
      ['nn', 'handlingsplan', 'nn'],
      ['en', 'action plan', 'en'],
      ['se', 'handlingsplan', 'nb'],
    ] as const) {
      it(`marks word and definition with their language on a page in ${lang}`, async () => {
        const term = await showIn(lang);
        expect(textOf(one(term, 'button span'))).to.equal(word);
        expect(languageOf(one(term, 'button span'))).to.equal(content);
        expect(languageOf(one(term, '[part="base"]'))).to.equal(content);
      });
    }

    it('finds a term by its word in the language of the text', async () => {
      expect(definition(await showIn('en', 'Action plan'))).to.include('The long-term, overall plan');
    });

    it('follows the language of the text', async () => {
      const term = await showIn('nb');
      term.lang = 'en';
      await until(() => shadowOf(term).textContent?.includes('action plan'), 'English');
      expect(warnings).to.deep.equal([]);
    });
  });
});
