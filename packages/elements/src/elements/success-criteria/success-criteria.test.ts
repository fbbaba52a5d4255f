import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PROGRESS_LIMITS, type Criterion, type Guide } from '@omradesatsing/core';
import '../../define/success-criteria.js';
import {
  all,
  button,
  focused,
  headings,
  hasText,
  inside,
  inWords,
  one,
  shadowOf,
  textOf,
} from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrSuccessCriteria } from './success-criteria.js';

const CHOICES = ['Ikke i det hele tatt', 'I liten grad', 'I stor grad', 'Fullt ut', 'Ikke vurdert'];

describe('omr-success-criteria', () => {
  recordedWarnings();
  let guide: Guide;
  let first: Criterion;
  let workspace: string;
  let criteria: OmrSuccessCriteria;

  before(async () => {
    guide = await givenGuide();
    first = guide.criteria[0] as Criterion;
  });

  beforeEach(async () => {
    workspace = freshWorkspace();
    criteria = await mount(html`<omr-success-criteria workspace=${workspace}></omr-success-criteria>`);
  });

  const recorded = () => pageWorkspace(workspace).progress.criteria[first.id]?.value;
  const group = () => one(criteria, 'fieldset');
  const radios = () => [...group().querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const chosen = () => textOf(radios().find(({ checked }) => checked)?.labels?.[0]);
  const note = () => inside<HTMLTextAreaElement>(group(), 'textarea');
  const sum = () => textOf(one(criteria, '[part="status"]'));
  const spread = () => all(criteria, '.spread > li').map(textOf);

  async function choose(words: string): Promise<void> {
    radios()
      .find(({ labels }) => textOf(labels?.[0]) === words)
      ?.click();
    await settled(criteria);
  }

  async function write(text: string): Promise<void> {
    note().focus();
    await sendKeys({ type: text });
    note().blur();
    await settled(criteria);
  }

  it('has a group for each criterion of the guide, named by its title and described by its text', () => {
    const groups = all<HTMLFieldSetElement>(criteria, 'fieldset');
    expect(groups.map((each) => textOf(inside(each, 'legend')))).to.deep.equal(
      guide.criteria.map(({ title }) => title),
    );
    const described = groups.map((each) =>
      textOf(shadowOf(criteria).getElementById(each.getAttribute('aria-describedby') ?? '')),
    );
    expect(described).to.deep.equal(guide.criteria.map(({ text }) => text));
  });

  it('offers four steps and no assessment, which is what there is from the start', () => {
    expect(radios().map(({ labels }) => textOf(labels?.[0]))).to.deep.equal(CHOICES);
    expect(chosen()).to.equal('Ikke vurdert');
  });

  for (const [index, words] of CHOICES.slice(0, 4).entries()) {
    it(`records «${words}» as step ${index + 1}`, async () => {
      await choose(words);
      expect(recorded()?.score).to.equal(index + 1);
      expect(chosen()).to.equal(words);
    });
  }

  it('takes an assessment back, and keeps the note', async () => {
    await write('Se kartet');
    await choose('Fullt ut');
    await choose('Ikke vurdert');
    expect(recorded()).to.deep.equal({ score: null, note: 'Se kartet' });
    expect(sum()).to.equal('0 av 10 kriterier er vurdert');
  });

  it('counts in words, and tells how the scores spread', async () => {
    expect(sum()).to.equal('0 av 10 kriterier er vurdert');
    expect(spread()).to.deep.equal([
      'Ikke i det hele tatt: 0',
      'I liten grad: 0',
      'I stor grad: 0',
      'Fullt ut: 0',
    ]);
    const { request } = pageWorkspace(workspace);
    for (const [index, score] of ([4, 2, 2, 1] as const).entries()) {
      request({ type: 'criterion', criterion: guide.criteria[index]?.id ?? '', score });
    }
    await settled(criteria);
    expect(sum()).to.equal('4 av 10 kriterier er vurdert');
    expect(spread()).to.deep.equal([
      'Ikke i det hele tatt: 1',
      'I liten grad: 2',
      'I stor grad: 0',
      'Fullt ut: 1',
    ]);
  });

  it('ticks nothing as done', () => {
    expect(all(criteria, 'input[type="checkbox"], [role="checkbox"]').length).to.equal(0);
    expect(hasText(criteria, 'ferdig')).to.be.false;
  });

  it('is used with the keyboard: an arrow chooses, and the Tab key goes on to the note', async () => {
    radios().at(-1)?.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(recorded()?.score).to.equal(1);
    await sendKeys({ press: 'ArrowRight' });
    expect(recorded()?.score).to.equal(2);
    await settled(criteria);
    expect(inWords(focused())).to.equal('input type=radio «I liten grad»');
    await sendKeys({ press: 'Tab' });
    expect(inWords(focused())).to.equal('textarea «Notat»');
  });

  describe('note', () => {
    it('asks for no personal data, and is no longer than what can be kept', () => {
      expect(textOf(one(criteria, `[id="${note().getAttribute('aria-describedby') ?? ''}"]`))).to.equal(
        'Ikke skriv personopplysninger',
      );
      expect(note().maxLength).to.equal(PROGRESS_LIMITS.note);
    });

    it('is recorded when the field is left, with the score as it is', async () => {
      await choose('I stor grad');
      note().focus();
      await sendKeys({ type: 'Se kartet' });
      expect(recorded()?.note).to.equal('');
      note().blur();
      expect(recorded()).to.deep.equal({ score: 3, note: 'Se kartet' });
    });

    it('leaves a score that came while it was being written, drawn or not', async () => {
      note().focus();
      await sendKeys({ type: 'Se kartet' });
      pageWorkspace(workspace).request({ type: 'criterion', criterion: first.id, score: 4 });
      note().blur();
      expect(recorded()).to.deep.equal({ score: 4, note: 'Se kartet' });
    });

    it('can be written where there is no assessment, and counts as none', async () => {
      await write('Se kartet');
      expect(recorded()).to.deep.equal({ score: null, note: 'Se kartet' });
      expect(sum()).to.equal('0 av 10 kriterier er vurdert');
    });

    it('is nothing when it is spaces alone', async () => {
      await write('   ');
      expect(recorded()).to.be.undefined;
      expect(note().value).to.equal('');
    });

    it('keeps what is being typed when others change it, and their score is shown', async () => {
      note().focus();
      await sendKeys({ type: 'Se ' });
      pageWorkspace(workspace).request({
        type: 'criterion',
        criterion: first.id,
        score: 2,
        note: 'Fra en annen',
      });
      await settled(criteria);
      await sendKeys({ type: 'kartet' });
      expect(note().value).to.equal('Se kartet');
      expect(chosen()).to.equal('I liten grad');
    });

    it('is shown as text and not as markup', async () => {
      const text = '<img src=x onerror=alert(1)>\n– neste linje';
      pageWorkspace(workspace).request({ type: 'criterion', criterion: first.id, score: null, note: text });
      await settled(criteria);
      expect(note().value).to.equal(text);
      expect(all(criteria, 'img').length).to.equal(0);
    });
  });

  it('shows in one widget what is assessed in another', async () => {
    const other = await mount<OmrSuccessCriteria>(
      html`<omr-success-criteria workspace=${workspace} readonly></omr-success-criteria>`,
    );
    await choose('Fullt ut');
    await settled(other);
    expect(textOf(one(other, 'dd'))).to.equal('Fullt ut');
  });

  describe('readonly', () => {
    beforeEach(async () => {
      pageWorkspace(workspace).request({
        type: 'criterion',
        criterion: first.id,
        score: 3,
        note: 'Se kartet\nog planen',
      });
      criteria.readonly = true;
      await settled(criteria);
    });

    it('shows words in the place of fields', () => {
      expect(all(criteria, 'input, textarea, fieldset, button').length).to.equal(0);
      const facts = [...one(criteria, 'li[part~="item"] dl').children].map(textOf);
      expect(facts).to.deep.equal(['Vurdering', 'I stor grad', 'Notat', 'Se kartet og planen']);
    });

    it('says where nobody has assessed, and leaves out a note that is not there', () => {
      const facts = [...(all(criteria, 'dl')[1]?.children ?? [])].map(textOf);
      expect(facts).to.deep.equal(['Vurdering', 'Ikke vurdert']);
    });

    it('asks nobody to assess, and warns of no loss', () => {
      expect(hasText(criteria, 'Vurder hvor godt')).to.be.false;
      expect(hasText(criteria, 'blir borte')).to.be.false;
    });
  });

  describe('phase', () => {
    it('is no matter when it is absent: the criteria are shown in every phase', async () => {
      pageWorkspace(workspace).showPhase('videreforing');
      await settled(criteria);
      expect(all(criteria, 'fieldset').length).to.equal(10);
      expect(headings(criteria)).to.deep.equal([{ level: 2, text: 'Suksesskriterier' }]);
    });

    it('is in the heading when it is the one they belong to', async () => {
      criteria.phase = '2';
      await settled(criteria);
      expect(all(criteria, 'fieldset').length).to.equal(10);
      expect(headings(criteria)[0]?.text).to.equal(
        'Suksesskriterier for fase 2: Planlegging og organisering',
      );
    });

    it('that has no criteria says so, and offers to show them', async () => {
      criteria.phase = '4';
      await settled(criteria);
      expect(hasText(criteria, 'Her er det ingen suksesskriterier.')).to.be.true;
      button(criteria, 'Vis suksesskriteriene').focus();
      await sendKeys({ press: 'Enter' });
      await settled(criteria);
      expect(all(criteria, 'fieldset').length).to.equal(10);
      expect(textOf(focused())).to.equal('0 av 10 kriterier er vurdert');
    });

    it('that is set anew is what is shown again', async () => {
      criteria.phase = '4';
      await settled(criteria);
      button(criteria, 'Vis suksesskriteriene').click();
      await settled(criteria);
      criteria.phase = '5';
      await settled(criteria);
      expect(hasText(criteria, 'Her er det ingen suksesskriterier.')).to.be.true;
    });
  });

  describe('in a guide of a municipality', () => {
    it('leaves out what is hidden', async () => {
      criteria.guide = { ...guide, criteria: guide.criteria.slice(1) };
      await settled(criteria);
      expect(hasText(criteria, first.title)).to.be.false;
      expect(sum()).to.equal('0 av 9 kriterier er vurdert');
    });

    it('has nothing to show where all are hidden', async () => {
      criteria.guide = { ...guide, criteria: [] };
      await settled(criteria);
      expect(hasText(criteria, 'Her er det ingen suksesskriterier.')).to.be.true;
      expect(all(criteria, 'button').length).to.equal(0);
    });
  });
});
