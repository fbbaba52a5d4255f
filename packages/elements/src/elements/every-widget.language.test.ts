import { expect, html } from '@open-wc/testing';
import { PHASE_IDS, type Locale } from '@omradesatsing/core';
import { registerLocale } from '../messages/catalogue.js';
import { nb } from '../messages/nb.js';
import { PSEUDO_LOCALE, pseudoMessages } from '../pseudo-locale.js';
import '../define/all.js';
import { everywhere, languageOf as markedAs } from '../testing/composed.js';
import { all, hasText, headings, one, plain, shadowOf, textOf } from '../testing/find.js';
import { freshWorkspace, givenGuide, place, settled, until } from '../testing/mount.js';
import { recordedWarnings } from '../testing/warnings.js';
import { WIDGET_TAGS } from '../testing/widget-states.js';

const warnings = recordedWarnings();

/** Puts a widget on the page and waits until it is drawn in its language. */
async function shown(tag: string, lang: string): Promise<HTMLElement> {
  await givenGuide();
  const widget = document.createElement(tag);
  widget.lang = lang;
  widget.setAttribute('workspace', freshWorkspace());
  const root = place<HTMLElement>(html`<div>${widget}</div>`);
  await until(() => all(widget, '.source').length > 0, 'the widget is drawn');
  await settled(root);
  return widget;
}

const base = (widget: Element) => one(widget, '.base');

/** The language a text is marked with, as a screen reader finds it. */
const languageOf = (element: Element | null | undefined) => element?.closest('[lang]')?.getAttribute('lang');

const WORDS: Readonly<Record<Exclude<Locale, 'se'>, readonly [source: string, task: string]>> = {
  nb: ['Kilde: Husbanken', 'Avklar hvilken kunnskap dere trenger'],
  nn: ['Kjelde: Husbanken', 'kunnskap de treng'],
  en: ['Source: Husbanken', 'knowledge you need'],
};

for (const tag of WIDGET_TAGS) {
  describe(`language of <${tag}>`, () => {
    for (const lang of ['nb', 'nn', 'en'] as const) {
      it(`speaks ${lang} throughout, and says so`, async () => {
        const widget = await shown(tag, lang);
        expect(hasText(widget, WORDS[lang][0])).to.be.true;
        expect(base(widget).lang).to.equal(lang);
        expect(all(widget, '.notice').length).to.equal(0);
      });
    }

    it('tells in Sámi that the content is in Norwegian', async () => {
      const widget = await shown(tag, 'se');
      const notice = one(widget, '.notice');
      expect(textOf(notice)).to.equal('Teaksta lea dárogillii.');
      expect(languageOf(notice)).to.equal('se');
    });

    it('changes language where it stands, and back', async () => {
      const widget = await shown(tag, 'nb');
      widget.lang = 'en';
      await until(() => hasText(widget, WORDS.en[0]), 'English');
      widget.lang = 'nb';
      await until(() => hasText(widget, WORDS.nb[0]), 'bokmål');
      expect(warnings).to.deep.equal([]);
    });

    it('holds in the pseudo-locale: nothing of the interface is left in plain letters', async () => {
      registerLocale(PSEUDO_LOCALE, pseudoMessages());
      const widget = await shown(tag, PSEUDO_LOCALE);
      const own = all(
        widget,
        '.source, label[for="query"], .hint, .summary > span, .total > p, summary > span.visually-hidden, .intro, .spread > li, .choice > label',
      );
      for (const element of own) {
        const words = textOf(element).replace(/«.*»|\d+/g, '');
        expect(words).not.to.match(/[a-zæøå]{3}/i);
      }
      expect(base(widget).lang).to.equal(PSEUDO_LOCALE);
    });

    it('does not stick out sideways with words 40 per cent longer', async () => {
      registerLocale(PSEUDO_LOCALE, pseudoMessages());
      const widget = await shown(tag, PSEUDO_LOCALE);
      widget.style.width = '288px';
      await settled(widget);
      expect(base(widget).scrollWidth).to.be.at.most(288);
    });
  });
}

describe('content in another language than the interface', () => {
  it('is marked as Norwegian, word by word where it must be', async () => {
    const widget = await shown('omr-checklist', 'se');
    expect(languageOf(one(widget, 'label[part="label"]'))).to.equal('nb');
    expect(languageOf(one(widget, '.why'))).to.equal('nb');
    expect(languageOf(one(widget, '.group .heading'))).to.equal('nb');
  });

  for (const lang of ['nb', 'nn', 'en', 'se'] as const) {
    for (const tag of ['omr-resource-list', 'omr-checklist', 'omr-progress'] as const) {
      it(`has every title of a resource marked with the language the data says: <${tag}> in ${lang}`, async () => {
        const widget = await shown(tag, lang);
        widget.setAttribute('phase', 'alle');
        await settled(widget);
        const resources = new Map(
          (await givenGuide()).resources.map((item) => [plain(item.title), item.language]),
        );
        const titles = everywhere(widget, '*').filter(
          (element) =>
            [...element.children].every(({ localName }) => localName === 'wbr') &&
            resources.has(textOf(element)),
        );
        expect(titles.length).to.be.above(0);
        for (const title of titles)
          expect(markedAs(title), textOf(title)).to.equal(resources.get(textOf(title)));
        if (tag === 'omr-resource-list') expect(titles.length).to.equal(resources.size);
      });
    }
  }

  it('keeps the marks of titles in other languages', async () => {
    const widget = await shown('omr-resource-list', 'se');
    const titles = all(widget, '[part="label"] [lang]').map((element) => element.getAttribute('lang'));
    expect(titles).to.include.members(['nb', 'da', 'sv', 'en']);
  });

  it('marks what the interface has to borrow from bokmål', async () => {
    const widget = await shown('omr-checklist', 'se');
    const borrowed = [...one(widget, 'summary').childNodes].map((node) => node.textContent?.trim()).join('');
    expect(borrowed).to.include(nb.checklist.more);
    expect(languageOf(one(widget, 'summary span'))).to.equal('nb');
    expect(textOf(one(widget, 'select option[value="done"]'))).to.equal('Gárvvis');
  });
});

describe('registerLocale', () => {
  const sma = { status: { done: 'Riejries' }, checklist: { title: 'Listoe' } };

  it('gives a language its words, and borrows the rest with one warning that names the keys', async () => {
    registerLocale('sma', sma);
    registerLocale('sma', sma);
    const widget = await shown('omr-checklist', 'sma');
    expect(base(widget).lang).to.equal('sma');
    expect(textOf(one(widget, 'select option[value="done"]'))).to.equal('Riejries');
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('missing: ').and.to.include('status.in-progress');
    expect(warnings[0]).not.to.include('status.done');
  });

  it('reaches a widget that is on the page already', async () => {
    const widget = await shown('omr-checklist', 'smj');
    expect(base(widget).lang).to.equal('nb');
    registerLocale('smj', sma);
    await until(() => base(widget).lang === 'smj', 'Lule Sámi');
  });

  it('serves a region of a registered language', async () => {
    registerLocale('sma', sma);
    const widget = await shown('omr-checklist', 'sma-NO');
    expect(base(widget).lang).to.equal('sma');
  });

  it('names keys it does not know, and messages that do not fit', () => {
    registerLocale('tlh', {
      ...pseudoMessages(),
      widget: { ...pseudoMessages().widget, phase: 'no placeholders' },
    });
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('unfit: widget.phase');
  });

  for (const tag of ['not a tag', 'sami', '', 'x', '__proto__']) {
    it(`refuses «${tag}», which is no language tag`, () => {
      registerLocale(tag, sma);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.include(`«${tag}»`);
    });
  }

  it('shows what it is given as text', async () => {
    registerLocale('xx', { checklist: { title: '<img src=x onerror=alert(1)>' } });
    const widget = await shown('omr-checklist', 'xx');
    widget.setAttribute('phase', 'alle');
    await settled(widget);
    expect(shadowOf(widget).querySelector('img')).to.equal(null);
    expect(headings(widget)[0]?.text).to.equal('<img src=x onerror=alert(1)>');
    expect(all(widget, '.phase').length).to.equal(PHASE_IDS.length);
  });
});
