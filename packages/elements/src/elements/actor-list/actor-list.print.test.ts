import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { backgroundOf, contrast, faintTexts } from '../../testing/colour.js';
import { all, one } from '../../testing/find.js';
import { ordinaryMedia } from '../../testing/media.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { mountWidget } from '../../testing/widget-states.js';

describe('what is for reading, on paper', () => {
  recordedWarnings();

  beforeEach(() => emulateMedia({ media: 'print' }));
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    await ordinaryMedia();
  });

  it('shows the tasks of every actor', async () => {
    const list = await mountWidget('omr-actor-list', { phase: 'alle' });
    for (const task of all(list, 'details li')) {
      expect(task.checkVisibility({ contentVisibilityAuto: true })).to.be.true;
      expect(task.getBoundingClientRect().height).to.be.above(0);
    }
  });

  for (const tag of ['omr-phase', 'omr-actor-list'] as const) {
    it(`has dark words on a light ground in <${tag}>, whatever the page`, async () => {
      document.documentElement.style.colorScheme = 'dark';
      const element = await mountWidget(tag, { phase: '1' });
      expect(contrast(backgroundOf(one(element, '[part="base"]')), 'white')).to.be.below(1.1);
      expect(faintTexts(element)).to.deep.equal([]);
    });

    it(`breaks no item over two pages in <${tag}>`, async () => {
      for (const item of all(await mountWidget(tag, { phase: '1' }), 'li')) {
        expect(getComputedStyle(item).breakInside).to.equal('avoid');
      }
    });
  }
});
