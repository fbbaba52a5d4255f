import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../define/strategy-questions.js';
import { backgroundOf, contrast, faintTexts } from '../../testing/colour.js';
import { all, hasText, one, textOf } from '../../testing/find.js';
import { ordinaryMedia } from '../../testing/media.js';
import { freshWorkspace, mount, settled, until } from '../../testing/mount.js';
import { recordedWarnings } from '../../testing/warnings.js';
import { answer } from '../../testing/states/strategy-questions.js';

async function show(): Promise<HTMLElement> {
  const questions = await mount<HTMLElement>(
    html`<omr-strategy-questions workspace=${freshWorkspace()}></omr-strategy-questions>`,
  );
  answer(questions);
  await settled(questions);
  return questions;
}

describe('what assistive technology meets in omr-strategy-questions', () => {
  recordedWarnings();

  it('is a list, also in Safari, with a name', async () => {
    const lists = all(await show(), 'ul');
    expect(lists.map((list) => [list.getAttribute('role'), list.ariaLabel])).to.deep.equal([
      ['list', 'Strategispørsmål'],
    ]);
  });

  it('marks each part with its language, where the interface is Sámi', async () => {
    const questions = await show();
    questions.lang = 'se';
    await until(() => hasText(questions, 'Gáldu'), 'Sámi');
    await settled(questions);
    const languageOf = (selector: string) => one(questions, selector).closest('[lang]')?.getAttribute('lang');
    for (const selector of ['h3 > label', '.guidance > p', 'summary > span', '.task-status > span']) {
      expect(languageOf(selector), selector).to.equal('nb');
    }
    expect(languageOf('.tag')).to.equal('se');
    expect(textOf(one(questions, '.tag'))).to.equal('Ii leat álggahuvvon');
  });
});

describe('omr-strategy-questions on paper', () => {
  recordedWarnings();

  beforeEach(() => emulateMedia({ media: 'print' }));
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    await ordinaryMedia();
  });

  it('has all the guidance, open or not', async () => {
    for (const text of all(await show(), '.guidance > p')) {
      expect(text.checkVisibility({ contentVisibilityAuto: true })).to.be.true;
      expect(text.getBoundingClientRect().height).to.be.above(0);
    }
  });

  it('has answers as text, and room to write by hand where there is none', async () => {
    const fields = all(await show(), 'textarea').map((field) => field.checkVisibility());
    expect(fields).to.deep.equal([false, false, true, true]);
  });

  it('has dark words on a light ground, whatever the page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const questions = await show();
    expect(contrast(backgroundOf(one(questions, '[part="base"]')), 'white')).to.be.below(1.1);
    expect(faintTexts(questions)).to.deep.equal([]);
  });
});
