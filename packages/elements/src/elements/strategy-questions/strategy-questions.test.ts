import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PROGRESS_LIMITS, type Guide, type Question } from '@omradesatsing/core';
import '../../define/strategy-questions.js';
import {
  all,
  button,
  focused,
  hasText,
  headings,
  inWords,
  labelled,
  one,
  textOf,
} from '../../testing/find.js';
import { freshWorkspace, givenGuide, mount, settled } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { pageWorkspace } from '../../workspace/workspace-registry.js';
import type { OmrStrategyQuestions } from './strategy-questions.js';

describe('omr-strategy-questions', () => {
  recordedWarnings();
  let guide: Guide;
  let first: Question;
  let workspace: string;
  let questions: OmrStrategyQuestions;

  before(async () => {
    guide = await givenGuide();
    first = guide.questions[0] as Question;
  });

  beforeEach(async () => {
    workspace = freshWorkspace();
    questions = await mount(html`<omr-strategy-questions workspace=${workspace}></omr-strategy-questions>`);
  });

  const recorded = () => pageWorkspace(workspace).progress.answers[first.id]?.value;
  const answer = () => labelled<HTMLTextAreaElement>(questions, first.question);
  const sum = () => textOf(one(questions, '[part="status"]'));
  const states = () => all(questions, '.tag').map(textOf);

  async function write(text: string): Promise<void> {
    answer().focus();
    await sendKeys({ type: text });
    answer().blur();
    await settled(questions);
  }

  it('has a heading for each question, which names its field', () => {
    expect(headings(questions)).to.deep.equal([
      { level: 2, text: 'Strategispørsmål' },
      ...guide.questions.map(({ question: text }) => ({ level: 3, text })),
    ]);
    for (const { question } of guide.questions) {
      expect(inWords(labelled(questions, question))).to.equal(`textarea «${question}»`);
    }
  });

  it('keeps the names of its fields where the page wants no headings', async () => {
    questions.headingLevel = 0;
    await settled(questions);
    expect(inWords(answer())).to.equal(`textarea «${first.question}»`);
  });

  it('has all the guidance, behind a button that names the question', () => {
    const [details] = all<HTMLDetailsElement>(questions, 'details');
    expect(details?.open).to.be.false;
    expect(textOf(details?.querySelector('summary'))).to.equal(
      `Tenk på dette når dere svarer: «${first.question}»`,
    );
    const texts = [...(details?.querySelectorAll('p') ?? [])].map(textOf);
    expect(texts).to.deep.equal(first.guidance);
  });

  it('keeps the guidance open while the answer is recorded', async () => {
    const [details] = all<HTMLDetailsElement>(questions, 'details');
    details?.querySelector('summary')?.click();
    await write('Faste møter');
    expect(details?.open).to.be.true;
  });

  it('asks for no personal data, and takes no more than what can be kept', () => {
    expect(textOf(one(questions, `[id="${answer().getAttribute('aria-describedby') ?? ''}"]`))).to.equal(
      'Ikke skriv personopplysninger',
    );
    expect(answer().maxLength).to.equal(PROGRESS_LIMITS.answer);
  });

  it('records an answer when the field is left, not for every key', async () => {
    answer().focus();
    await sendKeys({ type: 'Faste' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'møter' });
    expect(recorded()).to.be.undefined;
    answer().blur();
    expect(recorded()).to.equal('Faste\nmøter');
  });

  it('counts the answers in words', async () => {
    expect(sum()).to.equal('0 av 4 spørsmål er besvart');
    await write('Faste møter');
    expect(sum()).to.equal('1 av 4 spørsmål er besvart');
  });

  it('takes an answer away when the field is emptied', async () => {
    await write('a');
    answer().focus();
    await sendKeys({ press: 'Backspace' });
    answer().blur();
    await settled(questions);
    expect(recorded()).to.equal('');
    expect(sum()).to.equal('0 av 4 spørsmål er besvart');
  });

  it('takes spaces alone as no answer', async () => {
    await write('  ');
    expect(recorded()).to.be.undefined;
    expect(answer().value).to.equal('');
  });

  it('keeps what is being typed when others answer', async () => {
    answer().focus();
    await sendKeys({ type: 'Faste ' });
    pageWorkspace(workspace).request({ type: 'answer', question: first.id, answer: 'Fra en annen' });
    await settled(questions);
    await sendKeys({ type: 'møter' });
    expect(answer().value).to.equal('Faste møter');
  });

  it('shows what others have answered, as text and not as markup', async () => {
    const text = '<img src=x onerror=alert(1)>';
    pageWorkspace(workspace).request({ type: 'answer', question: first.id, answer: text });
    await settled(questions);
    expect(answer().value).to.equal(text);
    expect(all(questions, 'img').length).to.equal(0);
  });

  it('tells how each stands in the checklist, which an answer does not change', async () => {
    await write('Faste møter');
    expect(states()).to.deep.equal(Array(4).fill('Ikke startet'));
    pageWorkspace(workspace).request({ type: 'status', task: first.subtask, status: 'in-progress' });
    await settled(questions);
    expect(states()[0]).to.equal('Pågår');
    expect(textOf(one(questions, '.task-status'))).to.equal('Status i sjekklisten: Pågår');
  });

  it('has nothing to tick', () => {
    expect(all(questions, 'input, select, [role="checkbox"]').length).to.equal(0);
  });

  it('is used with the keyboard: guidance, answer, the next question', async () => {
    one(questions, 'summary').focus();
    const stops = [inWords(focused())];
    for (let presses = 0; presses < 2; presses += 1) {
      await sendKeys({ press: 'Tab' });
      stops.push(inWords(focused()));
    }
    const [, second] = guide.questions;
    expect(stops).to.deep.equal([
      `summary «Tenk på dette når dere svarer: «${first.question}»»`,
      `textarea «${first.question}»`,
      `summary «Tenk på dette når dere svarer: «${second?.question ?? ''}»»`,
    ]);
  });

  describe('readonly', () => {
    beforeEach(async () => {
      pageWorkspace(workspace).request({ type: 'answer', question: first.id, answer: 'Faste\nmøter' });
      questions.readonly = true;
      await settled(questions);
    });

    it('shows answers as text, line by line, and says where there is none', () => {
      expect(all(questions, 'textarea, label').length).to.equal(0);
      const text = one(questions, '.written');
      expect(text.textContent).to.equal('Faste\nmøter');
      expect(getComputedStyle(text).whiteSpace).to.equal('pre-wrap');
      expect(all(questions, '.task-status').map(textOf)).to.include('Ikke besvart');
    });

    it('asks nobody to write, and warns of no loss', () => {
      expect(hasText(questions, 'Skriv svarene')).to.be.false;
      expect(hasText(questions, 'blir borte')).to.be.false;
    });
  });

  describe('phase', () => {
    it('is no matter when it is absent: the questions are shown in every phase', async () => {
      pageWorkspace(workspace).showPhase('videreforing');
      await settled(questions);
      expect(all(questions, 'textarea').length).to.equal(4);
    });

    it('is in the heading when it is the one they belong to', async () => {
      questions.phase = '3';
      await settled(questions);
      expect(all(questions, 'textarea').length).to.equal(4);
      expect(headings(questions)[0]?.text).to.equal('Strategispørsmål i fase 3: Mobilisering og samarbeid');
    });

    it('that has no questions says so, and offers to show them', async () => {
      questions.phase = '1';
      await settled(questions);
      expect(hasText(questions, 'Her er det ingen strategispørsmål.')).to.be.true;
      button(questions, 'Vis strategispørsmålene').focus();
      await sendKeys({ press: 'Enter' });
      await settled(questions);
      expect(all(questions, 'textarea').length).to.equal(4);
      expect(textOf(focused())).to.equal('0 av 4 spørsmål er besvart');
    });

    it('that is set anew is what is shown again', async () => {
      questions.phase = '1';
      await settled(questions);
      button(questions, 'Vis strategispørsmålene').click();
      await settled(questions);
      questions.phase = '2';
      await settled(questions);
      expect(all(questions, 'textarea').length).to.equal(0);
    });
  });

  describe('in a guide of a municipality', () => {
    it('leaves out what is hidden', async () => {
      questions.guide = { ...guide, questions: guide.questions.slice(1) };
      await settled(questions);
      expect(hasText(questions, first.question)).to.be.false;
      expect(sum()).to.equal('0 av 3 spørsmål er besvart');
    });

    it('tells no state of a task that is hidden', async () => {
      questions.guide = { ...guide, subtask: () => undefined };
      await settled(questions);
      expect(all(questions, '.task-status').length).to.equal(0);
    });

    it('has nothing to show where all are hidden', async () => {
      questions.guide = { ...guide, questions: [] };
      await settled(questions);
      expect(hasText(questions, 'Her er det ingen strategispørsmål.')).to.be.true;
      expect(all(questions, 'button').length).to.equal(0);
    });
  });
});
