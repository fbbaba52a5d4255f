import { expect, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../define/term.js';
import { inside, one, textOf } from '../../testing/find.js';
import { forcedColours, ordinaryMedia } from '../../testing/media.js';
import { mount } from '../../testing/mount.js';
import { faintTexts } from '../../testing/colour.js';
import { recordedWarnings } from '../../testing/warnings.js';

const word = (term: Element) => one(term, 'button');
const box = (term: Element) => one(term, '[part="base"]');

const termIn = (page: Element) => inside(page, 'omr-term');

/** Opens the definition, and tells where it stands. */
function opened(term: Element): DOMRect {
  word(term).click();
  return box(term).getBoundingClientRect();
}

function expectInWindow({ left, top, right, bottom, width }: DOMRect): void {
  expect(width).to.be.above(0);
  expect(
    [left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight],
    `${left} ${top} ${right} ${bottom}`,
  ).to.deep.equal([true, true, true, true]);
}

const sentence = (words: unknown) => html`
  <p style="margin-block: 0 60em; font: 17px/1.5 sans-serif">
    Dere lager en plan for ${words}, sammen med alle som bor i området og alle som arbeider der.
  </p>
`;
const TERM = html`<omr-term term="strategi-for-deltakelse-og-samarbeid">forankring</omr-term>`;

describe('how omr-term stands in a text', () => {
  recordedWarnings();

  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    await ordinaryMedia();
  });

  it('takes no more room than the word, and puts no space before the comma', async () => {
    const plain = await mount<HTMLElement>(sentence(html`<span>forankring</span>`));
    const withTerm = await mount<HTMLElement>(sentence(TERM));
    expect(withTerm.offsetHeight).to.equal(plain.offsetHeight);
    const { width } = inside(plain, 'span').getBoundingClientRect();
    expect(termIn(withTerm).getBoundingClientRect().width).to.be.closeTo(width, 0.5);
  });

  it('is at least 24 px high in dense text too, and pushes no lines apart', async () => {
    const dense = (words: unknown) =>
      html`<p style="margin: 0; font: 12px/1.2 sans-serif">${words} er viktig</p>`;
    const plain = await mount<HTMLElement>(dense('forankring'));
    const withTerm = await mount<HTMLElement>(dense(TERM));
    expect(word(termIn(withTerm)).offsetHeight).to.be.at.least(24);
    expect(withTerm.offsetHeight).to.equal(plain.offsetHeight);
  });

  it('looks like the heading it stands in', async () => {
    const page = await mount<HTMLElement>(
      html`<h2 style="font: 700 30px/1.2 serif; color: rgb(120, 0, 0)">Lag en ${TERM}</h2>`,
    );
    const { fontSize, fontWeight, fontFamily, color } = getComputedStyle(word(termIn(page)));
    expect([fontSize, fontWeight, fontFamily, color]).to.deep.equal([
      '30px',
      '700',
      'serif',
      'rgb(120, 0, 0)',
    ]);
  });

  it('does not let the definition look like the heading', async () => {
    const page = await mount<HTMLElement>(html`<h2 style="text-transform: uppercase">Lag en ${TERM}</h2>`);
    const { fontSize, textTransform } = getComputedStyle(box(termIn(page)));
    expect([fontSize, textTransform]).to.deep.equal(['16px', 'none']);
  });

  it('opens under the word', async () => {
    const term = termIn(await mount<HTMLElement>(sentence(TERM)));
    const { top, left } = opened(term);
    const at = word(term).getBoundingClientRect();
    expect(top).to.be.within(at.bottom, at.bottom + 8);
    expect(left).to.be.closeTo(at.left, 1);
  });

  it('opens above the word where there is no room under it', async () => {
    const page = await mount<HTMLElement>(html`
      <p style="position: fixed; inset-block-end: 0; margin: 0">Lag en ${TERM}</p>
    `);
    const term = termIn(page);
    const place = opened(term);
    expectInWindow(place);
    expect(place.bottom).to.be.at.most(word(term).getBoundingClientRect().top + 1);
  });

  for (const side of ['start', 'center', 'end']) {
    for (const dir of ['ltr', 'rtl']) {
      it(`keeps within a window of 320 px when the word stands at the ${side} of an ${dir} text`, async () => {
        await setViewport({ width: 320, height: 640 });
        const page = await mount<HTMLElement>(
          html`<p dir=${dir} style="margin: 0; text-align: ${side}">${TERM}</p>`,
        );
        expectInWindow(opened(termIn(page)));
      });
    }
  }

  it('keeps within a window of 320 × 256 px that has room neither under nor above the word', async () => {
    await setViewport({ width: 320, height: 256 });
    const page = await mount<HTMLElement>(
      html`<p style="position: fixed; inset-block-start: 110px; margin: 0">${TERM}</p>`,
    );
    expectInWindow(opened(termIn(page)));
  });

  it('opens from the right edge of the word in a text from right to left', async () => {
    const page = await mount<HTMLElement>(html`<p dir="rtl" style="margin: 0">${TERM}</p>`);
    const term = termIn(page);
    const { right } = opened(term);
    expect(right).to.be.closeTo(word(term).getBoundingClientRect().right, 10);
  });

  it('marks the definition off with a border in forced colours', async () => {
    await forcedColours(true);
    const term = termIn(await mount<HTMLElement>(sentence(TERM)));
    opened(term);
    const { borderTopStyle, borderTopWidth } = getComputedStyle(box(term));
    expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px']);
    expect(faintTexts(term)).to.deep.equal([]);
  });

  describe('on paper', () => {
    beforeEach(() => emulateMedia({ media: 'print' }));

    it('has the definition in brackets after the word', async () => {
      const term = termIn(await mount<HTMLElement>(sentence(TERM)));
      const aside = one(term, '.on-paper');
      expect(aside.checkVisibility()).to.be.true;
      expect(textOf(aside)).to.match(/^Strategien som følger opp handlingsplanen/);
      expect(getComputedStyle(aside, '::before').content).to.equal('" ("');
      expect(getComputedStyle(aside, '::after').content).to.equal('")"');
    });

    it('has no box, open or not', async () => {
      const term = termIn(await mount<HTMLElement>(sentence(TERM)));
      word(term).click();
      expect(box(term).checkVisibility()).to.be.false;
    });
  });

  it('has no brackets on a screen', async () => {
    const term = termIn(await mount<HTMLElement>(sentence(TERM)));
    expect(one(term, '.on-paper').checkVisibility()).to.be.false;
  });
});
