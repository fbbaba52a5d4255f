import { expect, html } from '@open-wc/testing';
import { a11ySnapshot, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../define/term.js';
import { axeFaults } from '../../testing/axe.js';
import { focused, inWords, one, shadowOf } from '../../testing/find.js';
import { mount, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import type { OmrTerm } from './term.js';

interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly expanded?: boolean;
  readonly children?: AccessibleNode[];
}

const word = (term: Element) => one(term, 'button');
const isOpen = (term: Element) => one(term, '[part="base"]').checkVisibility();

/** What has a role or a text, in the order it is read. */
const inOrder = (node: AccessibleNode): readonly AccessibleNode[] => [
  node,
  ...(node.children ?? []).flatMap(inOrder),
];

describe('opening omr-term', () => {
  recordedWarnings();

  afterEach(() => resetMouse());

  const show = async () => {
    const page = await mount<HTMLElement>(html`
      <p style="margin-block-end: 20em">
        Planen trenger <omr-term term="forankring">forankring</omr-term>, og en
        <omr-term term="handlingsplan">handlingsplan</omr-term>.
      </p>
    `);
    return [...page.querySelectorAll('omr-term')] as [OmrTerm, OmrTerm];
  };

  async function press(term: OmrTerm, key: string): Promise<void> {
    await sendKeys({ press: key });
    await settled(term);
  }

  async function click(term: Element): Promise<void> {
    const { left, top, width, height } = word(term).getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    await settled(term);
  }

  it('is closed from the start', async () => {
    const [term] = await show();
    expect(isOpen(term)).to.be.false;
    expect(word(term).getAttribute('aria-expanded')).to.equal('false');
  });

  for (const key of ['Enter', 'Space']) {
    it(`is done with ${key}, and again to close, and keeps the focus`, async () => {
      const [term] = await show();
      word(term).focus();
      await press(term, key);
      expect(isOpen(term)).to.be.true;
      expect(word(term).getAttribute('aria-expanded')).to.equal('true');
      await press(term, key);
      expect(isOpen(term)).to.be.false;
      expect(word(term).getAttribute('aria-expanded')).to.equal('false');
      expect(inWords(focused())).to.equal(inWords(word(term)));
    });
  }

  it('is done with a click, and again to close', async () => {
    const [term] = await show();
    await click(term);
    expect(isOpen(term)).to.be.true;
    await click(term);
    expect(isOpen(term)).to.be.false;
  });

  it('is not done by the pointer passing', async () => {
    const [term] = await show();
    const { left, top, width, height } = word(term).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await settled(term);
    expect(isOpen(term)).to.be.false;
  });

  it('is undone with Esc, with the focus where it was', async () => {
    const [term] = await show();
    word(term).focus();
    await press(term, 'Enter');
    await press(term, 'Escape');
    expect(isOpen(term)).to.be.false;
    expect(word(term).getAttribute('aria-expanded')).to.equal('false');
    expect(inWords(focused())).to.equal(inWords(word(term)));
  });

  it('is undone by a click elsewhere, but not by one in the definition', async () => {
    const [term] = await show();
    await click(term);
    const { left, top } = one(term, '[part="base"]').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 20), Math.round(top + 20)] });
    expect(isOpen(term)).to.be.true;
    await sendMouse({ type: 'click', position: [780, 580] });
    expect(isOpen(term)).to.be.false;
  });

  it('closes the one that was open', async () => {
    const [first, second] = await show();
    await click(first);
    await click(second);
    expect([first, second].map(isOpen)).to.deep.equal([false, true]);
    expect(word(first).getAttribute('aria-expanded')).to.equal('false');
  });

  it('tells a screen reader the state of the button, and the definition right after it', async () => {
    const [term] = await show();
    word(term).focus();
    await press(term, 'Enter');
    // reason: the type of the command says that it gives nothing
    const read = inOrder((await a11ySnapshot({})) as unknown as AccessibleNode);
    const at = read.findIndex(({ name }) => name === 'forankring');
    expect([read[at]?.role, read[at]?.expanded]).to.deep.equal(['button', true]);
    const after = read
      .slice(at + 1)
      .map(({ name }) => name)
      .join(' ');
    expect(after).to.match(/^[\s\S]{0,40}At innsatsen har støtte/);
  });

  it('has no faults that axe can find when it is open', async () => {
    const [term] = await show();
    await click(term);
    expect(await axeFaults(term)).to.deep.equal([]);
  });

  it('is over when the term is taken off the page', async () => {
    const [term] = await show();
    const page = term.parentElement;
    await click(term);
    term.remove();
    page?.append(term);
    await settled(term);
    expect(isOpen(term)).to.be.false;
    expect(word(term).getAttribute('aria-expanded')).to.equal('false');
  });

  it('is over when the term is no longer known', async () => {
    const [term] = await show();
    await click(term);
    term.term = '';
    await settled(term);
    term.term = 'forankring';
    await settled(term);
    expect(word(term).getAttribute('aria-expanded')).to.equal('false');
  });

  it('moves nothing of the focus into the definition', async () => {
    const [first, second] = await show();
    word(first).focus();
    await press(first, 'Enter');
    await press(first, 'Tab');
    expect(document.activeElement === second).to.be.true;
    expect(inWords(shadowOf(second).activeElement)).to.equal(inWords(word(second)));
  });
});
