import { expect, html } from '@open-wc/testing';
import { controls } from '../testing/accessibility.js';
import { backgroundOf, contrast } from '../testing/colour.js';
import { all, inWords, kindOf, shadowOf } from '../testing/find.js';
import { tabStops } from '../testing/keyboard.js';
import { mount } from '../testing/mount.js';
import { recordedWarnings } from '../testing/warnings.js';
import { WIDGET_STATES, WIDGET_TAGS, widget } from '../testing/widget-states.js';

/** One state per widget with every kind of control it has. */
const WITH_EVERY_CONTROL = [
  'navigator',
  'checklist with a task that is not applicable',
  'checklist that asks',
  'checklist with a date that is wrong',
  'checklist that is remembered',
  'checklist with a team file to take in',
  'progress',
  'resource list without hits',
  'legal panel, all open',
  'actor list with contacts, all open',
  'glossary without hits',
  'term in a sentence',
  'success criteria',
  'success criteria, assessed',
  'success criteria of a phase without any',
  'strategy questions, answered and all open',
];

/** The controls that the Tab key stops at: of radio buttons that belong together the one that is chosen. */
function reachable(element: HTMLElement): readonly HTMLElement[] {
  return controls(element).filter(
    (control) => !(control instanceof HTMLInputElement && control.type === 'radio') || control.checked,
  );
}

describe('focus in every widget', () => {
  recordedWarnings();

  for (const { name, show } of WIDGET_STATES.filter((state) => WITH_EVERY_CONTROL.includes(state.name))) {
    describe(name, () => {
      it('stops at every control, in the order they stand in', async () => {
        const element = await show();
        const stops = await tabStops(element);
        expect(stops.map((stop) => inWords(stop.element))).to.deep.equal(
          reachable(element).slice(0, stops.length).map(inWords),
        );
        expect(new Set(stops.map(({ kind }) => kind))).to.deep.equal(new Set(controls(element).map(kindOf)));
      });

      it('has an outline of at least 2 px that stands out from what is around it', async () => {
        const stops = await tabStops(await show());
        expect(stops.length).to.be.above(0);
        for (const { element, kind, outlineStyle, outlineWidth, outlineColor } of stops) {
          expect(outlineStyle, kind).to.equal('solid');
          expect(outlineWidth, kind).to.be.at.least(2);
          expect(contrast(outlineColor, backgroundOf(element.parentElement ?? element)), kind).to.be.at.least(
            3,
          );
        }
      });
    });
  }

  for (const tag of WIDGET_TAGS) {
    it(`uses no tabindex of its own order in <${tag}>`, async () => {
      const element = await mount<HTMLElement>(html`${widget(tag, { phase: '1' })}`);
      expect(all(element, '[tabindex]').filter(({ tabIndex }) => tabIndex > 0).length).to.equal(0);
    });

    it(`lets the Tab key out of <${tag}> again`, async () => {
      const element = await mount<HTMLElement>(html`${widget(tag, { phase: '2' })}`);
      const stops = await tabStops(element);
      expect(stops.length).to.equal(reachable(element).length);
      expect(inWords(shadowOf(element).activeElement)).to.equal('nothing');
    });
  }
});
