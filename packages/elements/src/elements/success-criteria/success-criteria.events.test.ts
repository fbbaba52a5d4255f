import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Criterion } from '@omradesatsing/core';
import '../../define/success-criteria.js';
import { all, announced, announcements, inside, labelled, one, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { prevent, record } from '../../testing/record.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrSuccessCriteria } from './success-criteria.js';

const TYPES = ['omr-criterion-change', 'omr-criterion-changed'] as const;
const GONE = 'Vurderingene blir borte når dere lukker siden.';

describe('events of omr-success-criteria', () => {
  recordedWarnings();
  let criterion: Criterion['id'];
  let workspace: string;
  let criteria: OmrSuccessCriteria;

  beforeEach(async () => {
    criterion = ((await givenGuide()).criteria[0] as Criterion).id;
    workspace = freshWorkspace();
    criteria = await mount(html`<omr-success-criteria workspace=${workspace}></omr-success-criteria>`);
  });

  const score = () => pageWorkspace(workspace).progress.criteria[criterion]?.value.score;
  /** The choice of the first criterion with these words. */
  const choice = (words: string) => labelled(criteria, words);
  const note = () => labelled<HTMLTextAreaElement>(criteria, 'Notat');

  async function choose(words: string): Promise<void> {
    choice(words).click();
    await settled(criteria);
  }

  async function write(text: string): Promise<void> {
    note().focus();
    note().select();
    await sendKeys(text === '' ? { press: 'Delete' } : { type: text });
    note().blur();
    await settled(criteria);
  }

  it('ask and tell, in that order, also outside the shadow root', () => {
    const events = record(document.body, ...TYPES);
    choice('Fullt ut').click();
    expect(events.map(({ type }) => type)).to.deep.equal([...TYPES]);
  });

  it('come before the criterion is changed, and after', () => {
    const seen: unknown[] = [];
    for (const type of TYPES) criteria.addEventListener(type, () => seen.push(score()));
    choice('Fullt ut').click();
    expect(seen).to.deep.equal([undefined, 4]);
  });

  for (const type of TYPES) {
    it(`tell which criterion, from what and to what in ${type}`, async () => {
      await choose('I liten grad');
      const events = record(criteria, type);
      choice('Fullt ut').click();
      expect(events[0]).to.include({
        criterion,
        from: 2,
        to: 4,
        bubbles: true,
        composed: true,
        cancelable: type === 'omr-criterion-change',
      });
      expect(events[0]).to.have.deep.property('change', { type: 'criterion', criterion, score: 4 });
    });
  }

  it('tell of an assessment that is taken back', async () => {
    await choose('I liten grad');
    const events = record(criteria, 'omr-criterion-changed');
    choice('Ikke vurdert').click();
    expect(events[0]).to.include({ from: 2, to: null });
  });

  it('tell of a note with the score as it is', async () => {
    await choose('I liten grad');
    const events = record(criteria, ...TYPES);
    await write('Se kartet');
    expect(events.map(({ from, to }) => [from, to])).to.deep.equal([
      [2, 2],
      [2, 2],
    ]);
    expect(events[1]?.change).to.deep.equal({ type: 'criterion', criterion, score: 2, note: 'Se kartet' });
  });

  it('do not come for a note that is as it was', async () => {
    await write('Se kartet');
    const events = record(criteria, ...TYPES);
    note().dispatchEvent(new Event('change'));
    expect(events.length).to.equal(0);
  });

  it('do not come for what a page or another widget has done', async () => {
    const events = record(criteria, ...TYPES);
    pageWorkspace(workspace).request({ type: 'criterion', criterion, score: 1 });
    await settled(criteria);
    expect(events.length).to.equal(0);
    expect(announced(criteria)).to.equal('');
  });

  it('do not come from a widget that has become read-only since it was drawn', () => {
    const events = record(criteria, ...TYPES);
    criteria.readonly = true;
    choice('Fullt ut').click();
    expect(events.length).to.equal(0);
    expect(score()).to.be.undefined;
  });

  describe('when the change is prevented', () => {
    beforeEach(() => prevent(criteria, 'omr-criterion-change'));

    it('leave the workspace as it is, and put the choice back', async () => {
      await choose('Fullt ut');
      expect(score()).to.be.undefined;
      expect(choice('Fullt ut').checked).to.be.false;
      expect(choice('Ikke vurdert').checked).to.be.true;
    });

    it('put the note back', async () => {
      await write('Se kartet');
      expect(note().value).to.equal('');
    });

    it('tell of no change', async () => {
      const events = record(criteria, 'omr-criterion-changed');
      await choose('Fullt ut');
      expect(events.length).to.equal(0);
      expect(announced(criteria)).to.equal('');
    });
  });

  describe('announcements', () => {
    it('say nothing when the widget comes on the page', () => {
      expect(announced(criteria)).to.equal('');
    });

    it('say the sum once for each change, and with the first that it will not last', async () => {
      const { texts, stop } = announcements(criteria);
      await choose('Fullt ut');
      await choose('I stor grad');
      await choose('Ikke vurdert');
      stop();
      expect(texts).to.deep.equal([
        `1 av 10 kriterier er vurdert. ${GONE}`,
        '1 av 10 kriterier er vurdert',
        '0 av 10 kriterier er vurdert',
      ]);
    });

    it('say that a note is written, and that it is taken away', async () => {
      const { texts, stop } = announcements(criteria);
      await write('Se kartet');
      await write('');
      stop();
      expect(texts).to.deep.equal([`Notatet er endret. ${GONE}`, 'Notatet er fjernet']);
    });
  });

  describe('what will not last', () => {
    it('is told of from the first change, and not before', async () => {
      const notice = () => all(criteria, '.keeping-news').map(textOf);
      expect(notice()).to.deep.equal([]);
      await write('Se kartet');
      expect(notice()).to.deep.equal([GONE]);
    });

    it('is not told of where a device keeps it', async () => {
      await pageWorkspace(workspace).keeping.keep();
      const { texts, stop } = announcements(criteria);
      await choose('Fullt ut');
      stop();
      expect(texts).to.deep.equal(['1 av 10 kriterier er vurdert']);
      expect(all(criteria, '.keeping-news').length).to.equal(0);
      await pageWorkspace(workspace).keeping.remove();
    });
  });

  it('record what is being written when the page is printed, and leave the focus where it is', async () => {
    note().focus();
    await sendKeys({ type: 'Se kartet' });
    window.dispatchEvent(new Event('beforeprint'));
    await settled(criteria);
    expect(textOf(inside(one(criteria, 'fieldset'), '.on-paper'))).to.equal('Se kartet');
    expect(criteria.shadowRoot?.activeElement === note()).to.be.true;
  });
});
