import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { faintTexts } from '../testing/colour.js';
import { everywhere, shadowRoots } from '../testing/composed.js';
import { one } from '../testing/find.js';
import { forcedColours, moreContrast, ordinaryMedia } from '../testing/media.js';
import { settled } from '../testing/mount.js';
import { moving } from '../testing/motion.js';
import { faintBorders, ownGrounds, withoutEdge } from '../testing/painted.js';
import { picture } from '../testing/picture.js';
import { recordedWarnings } from '../testing/warnings.js';
import { mountWidget, WIDGET_STATES } from '../testing/widget-states.js';

describe('what a reader asks the system for, in every widget', () => {
  recordedWarnings();

  afterEach(ordinaryMedia);

  for (const { name, show } of WIDGET_STATES) {
    describe(name, () => {
      it('draws an edge in forced colours where a ground is all that tells', async () => {
        const element = await show();
        const grounds = ownGrounds(element);
        await forcedColours(true);
        expect(withoutEdge(grounds)).to.deep.equal([]);
      });

      it('has readable text in forced colours', async () => {
        await forcedColours(true);
        expect(faintTexts(await show())).to.deep.equal([]);
      });

      it('has stronger text and lines for those who want more contrast', async () => {
        await moreContrast(true);
        const element = await show();
        expect(faintTexts(element, 7)).to.deep.equal([]);
        expect(faintBorders(element)).to.deep.equal([]);
      });

      it('moves nothing for those who want no motion', async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        const element = await show();
        expect(moving(element)).to.deep.equal([]);
        for (const root of shadowRoots(element)) expect(root.getAnimations()).to.deep.equal([]);
        expect(document.getAnimations()).to.deep.equal([]);
      });
    });
  }

  describe('a box in forced colours', () => {
    /** A box in each of its states, as it is painted. */
    async function pictures(tag: 'omr-checklist' | 'omr-success-criteria', box: string): Promise<string[]> {
      await forcedColours(true);
      const input = one<HTMLInputElement>(await mountWidget(tag, { phase: '2' }), box);
      const painted = [];
      for (const [checked, indeterminate] of [
        [false, false],
        [true, false],
        [false, true],
      ] as const) {
        Object.assign(input, { checked, indeterminate });
        painted.push(await picture(input));
      }
      return painted;
    }

    it('looks different when it is ticked, not ticked and half-way', async () => {
      expect(new Set(await pictures('omr-checklist', '.task input')).size).to.equal(3);
    });

    it('looks different when it is chosen and not', async () => {
      expect(new Set(await pictures('omr-success-criteria', 'input[type="radio"]')).size).to.equal(2);
    });

    it('is compared as it is painted: the same box looks the same', async () => {
      await forcedColours(true);
      const [box] = everywhere(await mountWidget('omr-checklist'), '.task input');
      if (!box) throw new Error('There is no box');
      const before = await picture(box);
      await settled(box);
      expect(await picture(box)).to.equal(before);
    });
  });
});
