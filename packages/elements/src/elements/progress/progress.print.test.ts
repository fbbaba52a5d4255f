import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../define/progress.js';
import { backgroundOf, contrast, faintTexts } from '../../testing/colour.js';
import { all, one } from '../../testing/find.js';
import { ordinaryMedia } from '../../testing/media.js';
import { freshWorkspace, mount } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';

describe('omr-progress on paper', () => {
  recordedWarnings();

  beforeEach(() => emulateMedia({ media: 'print' }));
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    await ordinaryMedia();
  });

  const show = () => mount<HTMLElement>(html`<omr-progress workspace=${freshWorkspace()}></omr-progress>`);

  it('has the address after each link', async () => {
    const links = all<HTMLAnchorElement>(await show(), 'a');
    expect(links.length).to.be.above(0);
    for (const link of links) {
      expect(getComputedStyle(link, '::after').content).to.include(link.getAttribute('href'));
    }
  });

  it('has dark words on a light ground, whatever the page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const progress = await show();
    expect(contrast(backgroundOf(one(progress, '[part="base"]')), 'white')).to.be.below(1.1);
    expect(faintTexts(progress)).to.deep.equal([]);
  });

  it('has bars that show without backgrounds', async () => {
    const { borderTopStyle, borderTopWidth } = getComputedStyle(one(await show(), 'progress'));
    expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px']);
  });

  it('breaks no task over two pages', async () => {
    for (const item of all(await show(), 'li')) {
      expect(getComputedStyle(item).breakInside).to.equal('avoid');
    }
  });
});
