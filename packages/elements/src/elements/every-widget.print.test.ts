import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { backgroundOf, contrast, faintTexts } from '../testing/colour.js';
import { all, one } from '../testing/find.js';
import { ordinaryMedia } from '../testing/media.js';
import { recordedWarnings } from '../testing/warnings.js';
import { mountWidget, WIDGET_TAGS } from '../testing/widget-states.js';

describe('every widget on paper', () => {
  recordedWarnings();

  beforeEach(() => emulateMedia({ media: 'print' }));
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    await ordinaryMedia();
  });

  for (const tag of WIDGET_TAGS) {
    it(`has dark words on light ground in <${tag}>, whatever the page`, async () => {
      document.documentElement.style.colorScheme = 'dark';
      const element = await mountWidget(tag, { phase: '1' });
      expect(contrast(backgroundOf(one(element, '[part="base"]')), 'white')).to.be.below(1.1);
      expect(faintTexts(element)).to.deep.equal([]);
    });
  }

  it('leaves out the filter of the checklist, and what opens a task', async () => {
    const checklist = await mountWidget('omr-checklist', { phase: '1' });
    const pressed = all(checklist, '.filter, details:not([open]) > summary');
    expect(pressed.length).to.be.above(1);
    expect(pressed.filter((found) => found.checkVisibility())).to.deep.equal([]);
  });

  it('leaves out the search of the resources, but not how many are shown', async () => {
    const resources = await mountWidget('omr-resource-list', { phase: '1' });
    expect(one(resources, 'form').checkVisibility()).to.be.false;
    expect(one(resources, '.count').checkVisibility()).to.be.true;
  });

  it('prints what each provision means, open or not', async () => {
    const texts = all(await mountWidget('omr-legal-panel', { phase: '1' }), 'details p');
    expect(texts.length).to.be.above(0);
    for (const text of texts) {
      expect(text.checkVisibility({ contentVisibilityAuto: true })).to.be.true;
      expect(text.getBoundingClientRect().height).to.be.above(0);
    }
  });
});
