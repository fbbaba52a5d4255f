import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Question } from '@omradesatsing/core';
import '../../define/strategy-questions.js';
import { all, announced, announcements, labelled, one, textOf } from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { prevent, record } from '../../testing/record.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrStrategyQuestions } from './strategy-questions.js';

const TYPES = ['omr-answer-change', 'omr-answer-changed'] as const;
const GONE = 'Svarene blir borte når dere lukker siden.';

describe('events of omr-strategy-questions', () => {
  recordedWarnings();
  let question: Question;
  let workspace: string;
  let questions: OmrStrategyQuestions;

  beforeEach(async () => {
    question = (await givenGuide()).questions[0] as Question;
    workspace = freshWorkspace();
    questions = await mount(html`<omr-strategy-questions workspace=${workspace}></omr-strategy-questions>`);
  });

  const recorded = () => pageWorkspace(workspace).progress.answers[question.id]?.value;
  const answer = (text = question.question) => labelled<HTMLTextAreaElement>(questions, text);

  async function write(text: string, field = answer()): Promise<void> {
    field.focus();
    field.select();
    await sendKeys(text === '' ? { press: 'Delete' } : { type: text });
    field.blur();
    await settled(questions);
  }

  it('ask and tell, in that order, also outside the shadow root', async () => {
    const events = record(document.body, ...TYPES);
    await write('Faste møter');
    expect(events.map(({ type }) => type)).to.deep.equal([...TYPES]);
  });

  it('come before the answer is changed, and after', async () => {
    const seen: unknown[] = [];
    for (const type of TYPES) questions.addEventListener(type, () => seen.push(recorded()));
    await write('Faste møter');
    expect(seen).to.deep.equal([undefined, 'Faste møter']);
  });

  for (const type of TYPES) {
    it(`tell which question, from what and to what in ${type}`, async () => {
      await write('Møter');
      const events = record(questions, type);
      await write('Faste møter');
      expect(events[0]).to.include({
        question: question.id,
        from: 'Møter',
        to: 'Faste møter',
        bubbles: true,
        composed: true,
        cancelable: type === 'omr-answer-change',
      });
      const change = { type: 'answer', question: question.id, answer: 'Faste møter' };
      expect(events[0]).to.have.deep.property('change', change);
    });
  }

  it('do not come for an answer that is as it was', async () => {
    await write('Møter');
    const events = record(questions, ...TYPES);
    answer().dispatchEvent(new Event('change'));
    expect(events.length).to.equal(0);
  });

  it('do not come for what a page or another widget has done', async () => {
    const events = record(questions, ...TYPES);
    pageWorkspace(workspace).request({ type: 'answer', question: question.id, answer: 'Møter' });
    await settled(questions);
    expect(events.length).to.equal(0);
    expect(announced(questions)).to.equal('');
  });

  it('do not come from a widget that has become read-only since it was drawn', () => {
    const events = record(questions, ...TYPES);
    questions.readonly = true;
    answer().value = 'Møter';
    answer().dispatchEvent(new Event('change'));
    expect(events.length).to.equal(0);
    expect(recorded()).to.be.undefined;
  });

  it('leave the workspace and the field as they were when the change is prevented', async () => {
    const events = record(questions, 'omr-answer-changed');
    prevent(questions, 'omr-answer-change');
    await write('Møter');
    expect(recorded()).to.be.undefined;
    expect(answer().value).to.equal('');
    expect(events.length).to.equal(0);
    expect(announced(questions)).to.equal('');
  });

  it('are announced as the sum, once each, and with the first that it will not last', async () => {
    expect(announced(questions)).to.equal('');
    const { texts, stop } = announcements(questions);
    await write('Faste møter');
    await write('Møter');
    await write('');
    stop();
    expect(texts).to.deep.equal([
      `1 av 4 spørsmål er besvart. ${GONE}`,
      '1 av 4 spørsmål er besvart',
      '0 av 4 spørsmål er besvart',
    ]);
  });

  it('tell to the eye that it will not last, from the first answer and not before', async () => {
    const notice = () => all(questions, '.keeping-news').map(textOf);
    expect(notice()).to.deep.equal([]);
    await write('Faste møter');
    expect(notice()).to.deep.equal([GONE]);
  });

  it('do not say so where a device keeps it', async () => {
    await pageWorkspace(workspace).keeping.keep();
    const { texts, stop } = announcements(questions);
    await write('Faste møter');
    stop();
    expect(texts).to.deep.equal(['1 av 4 spørsmål er besvart']);
    expect(all(questions, '.keeping-news').length).to.equal(0);
    await pageWorkspace(workspace).keeping.remove();
  });

  it('record what is being written when the page is printed, and leave the focus where it is', async () => {
    answer().focus();
    await sendKeys({ type: 'Faste møter' });
    window.dispatchEvent(new Event('beforeprint'));
    await settled(questions);
    expect(textOf(one(questions, '.on-paper'))).to.equal('Faste møter');
    expect(questions.shadowRoot?.activeElement === answer()).to.be.true;
  });
});
