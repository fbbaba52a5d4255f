import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { overflowing } from '../testing/accessibility.js';
import { backgroundOf, contrast, faintTexts } from '../testing/colour.js';
import { one } from '../testing/find.js';
import { tabStops } from '../testing/keyboard.js';
import { forcedColours, narrow, ordinaryMedia } from '../testing/media.js';
import { recordedWarnings } from '../testing/warnings.js';
import { mountWidget, WIDGET_STATES, WIDGET_TAGS } from '../testing/widget-states.js';

/** The colour the page's own style sheets get for a keyword of the system. */
function systemColour(keyword: string): string {
  const probe = document.createElement('span');
  probe.style.color = keyword;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('layout and colour of every widget', () => {
  recordedWarnings();
  const { style } = document.documentElement;

  afterEach(ordinaryMedia);

  for (const { name, show } of WIDGET_STATES) {
    describe(name, () => {
      it('needs no sideways scrolling at 320 px', async () => {
        await narrow();
        const element = await show();
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        expect(overflowing(element)).to.deep.equal([]);
      });

      it('has readable text on a light page', async () => {
        expect(faintTexts(await show())).to.deep.equal([]);
      });

      it('has readable text on a dark page', async () => {
        style.colorScheme = 'dark';
        expect(faintTexts(await show())).to.deep.equal([]);
      });
    });
  }

  for (const tag of WIDGET_TAGS) {
    describe(`<${tag}>`, () => {
      it('is dark where the page is dark', async () => {
        const element = await mountWidget(tag);
        const base = one(element, '[part="base"]');
        const light = backgroundOf(base);
        style.colorScheme = 'dark';
        expect(contrast(light, backgroundOf(base))).to.be.above(10);
      });

      it('is light on a page that does not follow a dark system', async () => {
        const element = await mountWidget(tag);
        const light = backgroundOf(one(element, '[part="base"]'));
        await emulateMedia({ colorScheme: 'dark' });
        expect(backgroundOf(one(element, '[part="base"]'))).to.equal(light);
      });

      // A phase is for reading: nothing in it takes the focus.
      if (tag === 'omr-phase') return;

      it('shows the focus in the colour of the system in forced colours', async () => {
        await forcedColours(true);
        const stops = await tabStops(await mountWidget(tag, { phase: '2' }), 3);
        expect(stops.map(({ outlineColor }) => outlineColor)).to.include(systemColour('Highlight'));
      });
    });
  }

  it('shows the message of an unknown phase with a border in forced colours', async () => {
    await forcedColours(true);
    const element = await mountWidget('omr-checklist', { phase: '9' });
    const { borderTopStyle, borderTopWidth } = getComputedStyle(one(element, '[part="problem"]'));
    expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px']);
  });
});
