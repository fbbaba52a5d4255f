import { expect, html } from '@open-wc/testing';
import {
  ambiguousLinks,
  brokenReferences,
  landmarks,
  repeatedIds,
  skippedLevels,
  smallTargets,
} from '../testing/accessibility.js';
import { axeFaults } from '../testing/axe.js';
import { recordedWarnings } from '../testing/warnings.js';
import { freshWorkspace, mount, place } from '../testing/mount.js';
import { WIDGET_STATES, WIDGET_TAGS, widget } from '../testing/widget-states.js';

describe('accessibility of every widget', () => {
  recordedWarnings();

  it('is checked by a tool that sees into shadow roots, and into those inside them', async () => {
    const outer = place(html`<div></div>`);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).innerHTML = '<input type="checkbox">';
    expect((await axeFaults(outer)).join()).to.include('Form elements must have labels');
  });

  for (const { name, show } of WIDGET_STATES) {
    describe(name, () => {
      for (const lang of ['nb', 'nn'] as const) {
        it(`has no faults that axe can find in ${lang}`, async () => {
          expect(await axeFaults(await show(lang))).to.deep.equal([]);
        });
      }

      it('refers only to ids in its own shadow root', async () => {
        expect(brokenReferences(await show())).to.deep.equal([]);
      });

      it('uses no id twice', async () => {
        expect(repeatedIds(await show())).to.deep.equal([]);
      });

      it('has nothing to click that is smaller than 24 × 24 px', async () => {
        expect(smallTargets(await show())).to.deep.equal([]);
      });

      it('skips no level of headings', async () => {
        expect(skippedLevels(await show())).to.deep.equal([]);
      });

      it('leads to one place with one link text', async () => {
        expect(ambiguousLinks(await show())).to.deep.equal([]);
      });
    });
  }

  for (const tag of WIDGET_TAGS) {
    describe(`two of <${tag}> on one page`, () => {
      const show = () => mount(html`<div>${widget(tag)}${widget(tag)}</div>`);

      it('have no faults that axe can find', async () => {
        expect(await axeFaults(await show())).to.deep.equal([]);
      });

      it('have landmarks with names of their own', async () => {
        const found = landmarks(await show());
        expect(found.join()).not.to.include('«»');
        expect(new Set(found).size).to.equal(found.length);
      });
    });

    for (const level of ['2', '3', '4', '5', '6']) {
      it(`skips no level in <${tag}> of every phase that begins at ${level}`, async () => {
        const page = await mount(html`<div>${widget(tag, { phase: 'alle', 'heading-level': level })}</div>`);
        expect(skippedLevels(page)).to.deep.equal([]);
      });
    }
  }

  it('lets all widgets stand on one page', async () => {
    const workspace = freshWorkspace();
    const page = await mount(html`<div>${WIDGET_TAGS.map((tag) => widget(tag, { workspace }))}</div>`);
    expect(await axeFaults(page)).to.deep.equal([]);
    expect(ambiguousLinks(page)).to.deep.equal([]);
  });
});
