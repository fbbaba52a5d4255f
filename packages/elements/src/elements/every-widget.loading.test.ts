import { expect, html } from '@open-wc/testing';
import { loadGuide, type Guide } from '@omradesatsing/core';
import { hasText, one, shadowOf, textOf } from '../testing/find.js';
import { guideFailsToLoad, guideOnItsWay, place, settled, until } from '../testing/mount.js';
import { recordedWarnings } from '../testing/warnings.js';
import { WIDGET_TAGS, widget } from '../testing/widget-states.js';

describe('loading of every widget', () => {
  const warnings = recordedWarnings();
  let guide: Guide;

  before(async () => {
    guide = await loadGuide('nb');
  });

  for (const tag of WIDGET_TAGS) {
    describe(`<${tag}>`, () => {
      const withFallback = () => {
        const element = widget(tag, { phase: '1' });
        element.append(Object.assign(document.createElement('p'), { textContent: 'Fra siden' }));
        return element;
      };

      it('shows what stands between its tags while the guide loads', async () => {
        guideOnItsWay();
        const element = place(html`${withFallback()}`);
        await settled(element);
        expect(element.firstElementChild?.checkVisibility()).to.be.true;
      });

      it('shows nothing of its own while the guide loads', async () => {
        guideOnItsWay();
        const element = place(html`${withFallback()}`);
        await settled(element);
        expect(textOf(one(element, '[part="base"]'))).to.equal('');
      });

      it('hides what stands between its tags when the guide has come', async () => {
        const arrive = guideOnItsWay();
        const element = place(html`${withFallback()}`);
        await settled(element);
        arrive(guide);
        await until(() => hasText(element, 'Kilde:'), 'the widget is drawn');
        expect(element.firstElementChild?.checkVisibility()).to.be.false;
      });

      it('draws itself at once from a guide it is given', async () => {
        guideOnItsWay();
        const element = place(html`${Object.assign(withFallback(), { guide })}`);
        await settled(element);
        expect(hasText(element, 'Kunnskapsgrunnlag')).to.be.true;
        expect(element.firstElementChild?.checkVisibility()).to.be.false;
      });

      it('draws itself from a guide that is given later', async () => {
        guideOnItsWay();
        const element = place(html`${withFallback()}`);
        await settled(element);
        Object.assign(element, { guide });
        await settled(element);
        expect(hasText(element, 'Kunnskapsgrunnlag')).to.be.true;
      });

      it('says so when the guide cannot be loaded', async () => {
        guideFailsToLoad();
        const element = place(html`${withFallback()}`);
        await settled(element);
        await until(() => shadowOf(element).querySelector('[part="problem"]'), 'the message');
        expect(textOf(one(element, '[part="problem"]'))).to.equal(
          'Innholdet kunne ikke lastes. Prøv å laste siden på nytt.',
        );
        expect(element.firstElementChild?.checkVisibility()).to.be.true;
        expect(warnings).to.have.lengthOf(1);
      });

      it('tries again when it is put back on the page', async () => {
        guideFailsToLoad();
        const element = place(html`${withFallback()}`);
        await settled(element);
        await until(() => shadowOf(element).querySelector('[part="problem"]'), 'the message');
        const page = element.parentNode;
        element.remove();
        page?.append(element);
        await until(() => hasText(element, 'Kilde:'), 'the widget is drawn');
      });
    });
  }
});
