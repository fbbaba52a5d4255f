import { expect, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { inside, shadowOf, textOf } from '../testing/find.js';
import { place, settled, until } from '../testing/mount.js';
import { recordedWarnings } from '../testing/warnings.js';
import { LanguageController } from './language-controller.js';

/** Says which language it found. */
class Speaker extends LitElement {
  readonly language = new LanguageController(this);

  protected override render(): TemplateResult {
    return html`${this.language.locale}`;
  }
}
customElements.define('test-speaker', Speaker);

describe('LanguageController', () => {
  const warnings = recordedWarnings();
  const page = document.documentElement;
  const pageLanguage = page.lang;

  beforeEach(() => (page.lang = ''));
  afterEach(() => (page.lang = pageLanguage));

  const said = (root: Element) =>
    textOf(shadowOf(root.matches('test-speaker') ? root : inside(root, 'test-speaker')));

  async function show(template: TemplateResult): Promise<HTMLElement> {
    const root = place<HTMLElement>(template);
    await ready(root);
    return root;
  }

  /** Waits until the words of every speaker have come. */
  async function ready(root: Element): Promise<void> {
    const speakers = [root, ...root.querySelectorAll('*')].filter((element) => element instanceof Speaker);
    await until(() => speakers.every(({ language }) => language.ready), 'words of every language');
    await settled(root);
  }

  it('is bokmål when nothing says anything', async () => {
    expect(said(await show(html`<test-speaker></test-speaker>`))).to.equal('nb');
  });

  for (const [tag, locale] of [
    ['nn', 'nn'],
    ['se', 'se'],
    ['en', 'en'],
    ['no', 'nb'],
    ['nb-NO', 'nb'],
    ['EN-gb', 'en'],
    [' nn ', 'nn'],
  ] as const) {
    it(`takes lang="${tag}" on the element as ${locale}`, async () => {
      expect(said(await show(html`<test-speaker lang=${tag}></test-speaker>`))).to.equal(locale);
    });
  }

  it('takes the language of the nearest ancestor', async () => {
    const root = await show(
      html`<div lang="en">
        <p lang="nn"><test-speaker></test-speaker></p>
      </div>`,
    );
    expect(said(root)).to.equal('nn');
  });

  it('takes its own language before that of an ancestor', async () => {
    expect(said(await show(html`<div lang="en"><test-speaker lang="se"></test-speaker></div>`))).to.equal(
      'se',
    );
  });

  it('looks past a lang that is empty', async () => {
    expect(said(await show(html`<div lang="en"><test-speaker lang=""></test-speaker></div>`))).to.equal('en');
  });

  it('finds the language outside the shadow root it stands in', async () => {
    const root = await show(html`<div lang="en"><section></section></div>`);
    const shadow = inside(root, 'section').attachShadow({ mode: 'open' });
    const speaker = document.createElement('test-speaker');
    shadow.append(speaker);
    await ready(speaker);
    expect(said(speaker)).to.equal('en');
  });

  it('takes the language of the place it is slotted into', async () => {
    const root = await show(html`<section><test-speaker></test-speaker></section>`);
    const speaker = inside(root, 'test-speaker');
    root.attachShadow({ mode: 'open' }).innerHTML = '<div lang="se"><slot></slot></div>';
    root.append(speaker);
    await ready(speaker);
    expect(said(root)).to.equal('se');
  });

  it('follows its own lang', async () => {
    const root = await show(html`<test-speaker lang="nn"></test-speaker>`);
    root.lang = 'en';
    await until(() => said(root) === 'en', 'English');
  });

  it('follows the lang of an ancestor', async () => {
    const root = await show(html`<div lang="nn"><test-speaker></test-speaker></div>`);
    root.lang = 'en';
    await until(() => said(root) === 'en', 'English');
  });

  it('follows a lang that comes to an ancestor outside its shadow root', async () => {
    const root = await show(html`<div><section></section></div>`);
    const speaker = document.createElement('test-speaker');
    inside(root, 'section').attachShadow({ mode: 'open' }).append(speaker);
    await ready(speaker);
    root.lang = 'se';
    await until(() => said(speaker) === 'se', 'Northern Sámi');
  });

  it('goes back to bokmål when the lang is taken off', async () => {
    const root = await show(html`<test-speaker lang="en"></test-speaker>`);
    root.removeAttribute('lang');
    await until(() => said(root) === 'nb', 'bokmål');
  });

  it('takes the language of the place it is moved to', async () => {
    const root = await show(
      html`<div>
        <p lang="en"><test-speaker></test-speaker></p>
        <p lang="nn" id="to"></p>
      </div>`,
    );
    inside(root, '#to').append(inside(root, 'test-speaker'));
    await settled(root);
    expect(said(root)).to.equal('nn');
  });

  it('does not follow changes while it is away', async () => {
    const root = await show(html`<div lang="nn"><test-speaker></test-speaker></div>`);
    const speaker = inside<Speaker>(root, 'test-speaker');
    speaker.remove();
    speaker.lang = 'en';
    root.append(speaker);
    await settled(root);
    expect(said(root)).to.equal('en');
  });

  describe('on the page itself', () => {
    it('is read when nothing nearer says anything', async () => {
      page.lang = 'en';
      expect(said(await show(html`<test-speaker></test-speaker>`))).to.equal('en');
    });

    it('is not followed, since translation tools rewrite it', async () => {
      page.lang = 'nn';
      const root = await show(html`<div><test-speaker></test-speaker></div>`);
      page.lang = 'en';
      // A change that is followed comes after one that must not be.
      root.title = 'x';
      inside(root, 'test-speaker').setAttribute('lang', 'se');
      await until(() => said(root) === 'se', 'Northern Sámi');
      inside(root, 'test-speaker').removeAttribute('lang');
      await until(() => said(root) !== 'se', 'the language of the page');
      expect(said(root)).to.equal('nn');
    });

    it('is read once for each element, also when it is moved', async () => {
      page.lang = 'nn';
      const root = await show(
        html`<div>
          <test-speaker></test-speaker>
          <p></p>
        </div>`,
      );
      page.lang = 'en';
      inside(root, 'p').append(inside(root, 'test-speaker'));
      await settled(root);
      expect(said(root)).to.equal('nn');
    });

    it('is read anew by an element that comes later', async () => {
      page.lang = 'nn';
      await show(html`<test-speaker></test-speaker>`);
      page.lang = 'en';
      expect(said(await show(html`<test-speaker></test-speaker>`))).to.equal('en');
    });
  });

  for (const tag of ['fr', 'tlh', 'not a tag', 'x']) {
    it(`is bokmål, with one warning, when lang is «${tag}»`, async () => {
      const root = await show(html`<div lang=${tag}><test-speaker></test-speaker></div>`);
      root.append(inside(root, 'test-speaker'));
      await settled(root);
      expect(said(root)).to.equal('nb');
      expect(warnings).to.deep.equal([
        `[omr] <test-speaker>: lang="${tag}" is none of nb, nn, se, en, nor registered; nb is used.`,
      ]);
    });
  }
});
