import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { overflowing } from '../testing/accessibility.js';
import { settled } from '../testing/mount.js';
import { narrow, ordinaryMedia } from '../testing/media.js';
import { clipped, setTextSpacing, tooLow } from '../testing/text-spacing.js';
import { recordedWarnings } from '../testing/warnings.js';
import { WIDGET_STATES } from '../testing/widget-states.js';

/** Nothing is cut off, runs over what comes after, or must be scrolled to sideways. */
function expectWhole(element: HTMLElement, width: number): void {
  expect(clipped(element)).to.deep.equal([]);
  expect(tooLow(element)).to.deep.equal([]);
  expect(overflowing(element)).to.deep.equal([]);
  expect(document.documentElement.scrollWidth).to.be.at.most(width);
}

describe('text as a reader sets it, in every widget', () => {
  recordedWarnings();

  afterEach(ordinaryMedia);

  for (const { name, show } of WIDGET_STATES) {
    describe(name, () => {
      it('has room for more space between letters, words, lines and paragraphs', async () => {
        await narrow();
        const element = await show();
        setTextSpacing(element);
        expectWhole(element, 320);
      });

      it('has room for text of twice the size', async () => {
        await setViewport({ width: 640, height: 800 });
        const element = await show();
        (element.parentElement ?? element).style.setProperty('--omr-font-size', '32px');
        await settled(element);
        expectWhole(element, 640);
      });
    });
  }
});
