import { expect } from '@open-wc/testing';
import { backgroundOf, contrast, faintTexts } from '../testing/colour.js';
import { everywhere } from '../testing/composed.js';
import { inWords } from '../testing/find.js';
import { onPaper } from '../testing/media.js';
import { addressesLeftOut, closedRows, controlsOnPaper, undrawnBoxes } from '../testing/paper.js';
import { recordedWarnings } from '../testing/warnings.js';
import { WIDGET_STATES } from '../testing/widget-states.js';

describe('every widget on paper', () => {
  recordedWarnings();
  onPaper();

  for (const { name, show } of WIDGET_STATES) {
    describe(name, () => {
      it('has what a reader could have opened', async () => {
        expect(closedRows(await show())).to.deep.equal([]);
      });

      it('has the address after each link to another site', async () => {
        expect(addressesLeftOut(await show())).to.deep.equal([]);
      });

      it('has nothing that is only for the screen', async () => {
        expect(controlsOnPaper(await show())).to.deep.equal([]);
      });

      it('draws its boxes with lines, since paper has no grounds', async () => {
        expect(undrawnBoxes(await show())).to.deep.equal([]);
      });

      // A term has the colours of the text it stands in.
      if (name.startsWith('term')) return;

      it('has dark words on a light ground, whatever the page, and where grounds are not printed', async () => {
        document.documentElement.style.colorScheme = 'dark';
        const element = await show();
        for (const base of everywhere(element, '[part="base"]')) {
          expect(contrast(backgroundOf(base), 'white'), inWords(base)).to.be.below(1.1);
        }
        expect(faintTexts(element)).to.deep.equal([]);
        expect(faintTexts(element, 4.5, () => 'white')).to.deep.equal([]);
      });
    });
  }
});
